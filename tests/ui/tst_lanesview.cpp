// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lanesign.h"
#include "ui/lanesview.h"

#include "frames.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

//! What the lanes look like, pixel by pixel, and which of them is where.
class TestLanesView : public QObject
{
    Q_OBJECT

    const QColor m_longPoll{"#010000"};
    const QColor m_sse{"#020000"};
    const QColor m_webSocket{"#030000"};
    const QColor m_pool{"#040000"};
    const QColor m_text{"#050000"};
    const QColor m_muted{"#060000"};
    const QColor m_fault{"#070000"};
    const QColor m_ground{"#080000"};
    const QColor m_edge{"#090000"};
    const QList<QColor> m_inks{m_longPoll, m_sse, m_webSocket, m_pool, m_text, m_muted, m_fault};

    struct Stand {
        ChartFeed feed;
        ClientSelection selection;
        LaneModel model{feed, selection};
        LanesView view;
    };

    void set(Stand &stand, QSizeF size) const
    {
        stand.view.setSize(size);
        stand.view.setInks(m_inks);
        stand.view.setChosenGround(m_ground);
        stand.view.setChosenEdge(m_edge);
        stand.view.setModel(&stand.model);
    }
    static void apply(Stand &stand, const QList<LaneNews> &lanes)
    {
        Frame frame = Frames::at(10s);
        frame.swarm.lanes = lanes;
        stand.feed.applyFrame(frame);
        stand.model.applyFrame(frame);
    }
    static QList<LaneNews> open(int count)
    {
        QList<LaneNews> lanes;
        for (int client = 0; client < count; ++client)
            lanes.append({.transport = Transport::Sse,
                          .client = client,
                          .changes = {{.time = 0ms, .state = LaneState::Open, .reason = {}}}});
        return lanes;
    }
    static QImage picture(QQuickPaintedItem &item)
    {
        QImage image(item.size().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        item.paint(&painter);
        return image;
    }
    //! How many pixels of that colour there are.
    static int area(const QImage &image, const QColor &colour)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == colour ? 1 : 0;
        }
        return count;
    }

private Q_SLOTS:
    void statesDifferByMoreThanColour()
    {
        QSet<QPair<QList<int>, int>> looks; // where a column has ink, and how high it is
        const LanePainter painter(m_inks);
        for (int state = 0; state < int(LaneState::Gone); ++state) {
            QImage image(36, 10, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter on(&image);
            painter.drawState(on, image.rect(), Transport::Sse, LaneState(state), 0);
            QList<int> columns;
            int height = 0;
            for (int x = 0; x < image.width(); ++x) {
                int ink = 0;
                for (int y = 0; y < image.height(); ++y)
                    ink += image.pixelColor(x, y) == QColor(Qt::white) ? 0 : 1;
                if (ink > 0)
                    columns.append(x);
                height = std::max(height, ink);
            }
            QVERIFY2(height > 0, qPrintable(QString::number(state)));
            looks.insert({columns, height});
        }
        QCOMPARE(looks.size(), int(LaneState::Gone));
    }

    //! Dashes belong to the time: a window that moves by a column moves them by a column.
    void dashesMoveWithTheTime()
    {
        const LanePainter painter(m_inks);
        const auto drawn = [&painter](qint64 phase) {
            QImage image(40, 5, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter on(&image);
            painter.drawState(on, image.rect(), Transport::Sse, LaneState::BackingOff, phase);
            return image;
        };
        for (int phase = 0; phase < 20; ++phase)
            QCOMPARE(drawn(phase).copy(1, 0, 39, 5), drawn(phase + 1).copy(0, 0, 39, 5));
    }

    void drawsEachLane()
    {
        Stand stand;
        set(stand, {100, 40});
        QList<LaneNews> lanes = open(2);
        lanes[1].transport = Transport::WebSocket;
        lanes[1].changes += {
            .time = 5s, .state = LaneState::GivenUp, .dropped = true, .delay = 0ms, .reason = QStringLiteral("502")};
        apply(stand, lanes);
        QCOMPARE(stand.view.pitch(), 16.0); // no higher, however few there are
        const QImage image = picture(stand.view);
        QCOMPARE(image.pixelColor(20, 8), m_sse);
        QCOMPARE(image.pixelColor(80, 8), m_sse);
        QCOMPARE(image.pixelColor(20, 24), m_webSocket);
        QCOMPARE(image.pixelColor(49, 17), m_fault); // the drop, as high as the lane
        QVERIFY(image.pixelColor(80, 24) == m_fault || image.pixelColor(83, 24) == m_fault);
        QCOMPARE(image.pixelColor(20, 36), QColor(Qt::white)); // there is no third
    }

    //! A storm in step is a wall, one with jitter is scattered: the wall has columns in which everybody dials.
    void aStormInStepLooksOtherThanOneWithJitter()
    {
        const auto fullest = [this](bool inStep) {
            Stand stand;
            set(stand, {200, 120});
            QList<LaneNews> lanes = open(30);
            for (LaneNews &lane : lanes) {
                const auto dial = 5s + (inStep ? 0ms : 130ms * lane.client);
                lane.changes += {.time = 4s, .state = LaneState::Waiting, .dropped = true, .reason = {}};
                lane.changes += {.time = dial, .state = LaneState::Connecting, .reason = {}};
                lane.changes += {.time = dial + 3ms, .state = LaneState::Open, .reason = {}};
            }
            apply(stand, lanes);
            const QImage image = picture(stand.view);
            int most = 0;
            for (int x = 0; x < image.width(); ++x)
                most = std::max(most, area(image.copy(x, 0, 1, image.height()), m_text));
            return most;
        };
        QVERIFY(fullest(true) >= 30 * 3);
        QVERIFY(fullest(false) <= 3 * 3);
    }

    void theChosenOneIsSeen()
    {
        Stand stand;
        set(stand, {100, 300});
        apply(stand, open(100));
        QCOMPARE(stand.view.pitch(), 3.0);
        QCOMPARE(area(picture(stand.view), m_edge), 0);
        stand.selection.choose(int(Transport::Sse), 40);
        QCOMPARE(area(picture(stand.view), m_edge), 2 * 100);
        QCOMPARE(picture(stand.view).pixelColor(10, 40 * 3 - 1), m_edge);
    }

    void moreThanFitAreASample()
    {
        Stand stand;
        set(stand, {100, 120});
        apply(stand, open(120));
        QCOMPARE(stand.view.pitch(), 3.0);
        QCOMPARE(stand.model.count(), 40);
        QCOMPARE(stand.view.rowAt(0), 0);
        QCOMPARE(stand.view.rowAt(119), 39);
        QCOMPARE(stand.view.rowAt(120), -1);
        QCOMPARE(stand.view.rowAt(-1), -1);
        stand.view.setSize({100, 360}); // room for all
        QCOMPARE(stand.model.count(), 120);
        stand.view.setLeastPitch(6);
        QCOMPARE(stand.model.count(), 60);
        stand.model.clear();
        QCOMPARE(stand.view.rowAt(5), -1);
    }

    void aSignLooksAsItsLane()
    {
        LaneSign sign;
        sign.setSize({24, 10});
        sign.setProperty("inks", QVariant::fromValue(m_inks));
        sign.setProperty("sign", int(LaneState::Open));
        for (const QColor &ink : {m_longPoll, m_sse, m_webSocket})
            QCOMPARE(area(picture(sign), ink), 8 * 6);
        sign.setProperty("sign", LaneSign::drop);
        const QImage drop = picture(sign);
        QCOMPARE(area(drop, m_fault), 2 * 10);
        QVERIFY(area(drop, m_sse) > 0);
    }
};

QTEST_MAIN(TestLanesView)
#include "tst_lanesview.moc"
