// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decisionpicture.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

//! The picture of the tree: zooming, moving, walking by a click, and what is drawn.
class TestDecisionPicture : public QObject
{
    Q_OBJECT

    static QImage drawn(DecisionPicture &picture)
    {
        QImage image(picture.size().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        picture.paint(&painter);
        return image;
    }
    static int count(const QImage &image, const QColor &colour)
    {
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == colour;
        }
        return found;
    }
    static void make(DecisionPicture &picture, DecisionPath &path)
    {
        picture.setSize({1000, 600});
        picture.setPath(&path);
        picture.setProperty("ink", QColor(Qt::black));
        picture.setProperty("muted", QColor(Qt::darkGray));
        picture.setProperty("ground", QColor(Qt::yellow));
        picture.setProperty("outline", QColor(Qt::gray));
        picture.setProperty("lit", QColor(Qt::red));
        picture.setProperty("ends", QColor(Qt::green));
    }

private Q_SLOTS:
    void fits()
    {
        DecisionPath path;
        DecisionPicture picture;
        make(picture, path);
        const TreePicture tree = drawTree(path.walk().tree());
        QVERIFY(picture.isFitted());
        QVERIFY(tree.size.width() * picture.zoom() <= 1000 && tree.size.height() * picture.zoom() <= 600);
        const double zoom = picture.zoom();
        picture.setSize({2000, 1200});
        QVERIFY(picture.zoom() > zoom); // stays fitted
        picture.zoomAt(0, 0, 2);
        QVERIFY(!picture.isFitted());
        const double chosen = picture.zoom();
        picture.setSize({1000, 600});
        QCOMPARE(picture.zoom(), chosen); // a person's choice stays
        picture.fit();
        QCOMPARE(picture.zoom(), zoom);
    }

    void whatIsUnderThePointerStays()
    {
        DecisionPath path;
        DecisionPicture picture;
        make(picture, path);
        const QPointF place = picture.presentBox().center();
        picture.zoomAt(place.x(), place.y(), 1.5);
        QVERIFY(qAbs(picture.presentBox().center().x() - place.x()) < 1e-6);
        QVERIFY(qAbs(picture.presentBox().center().y() - place.y()) < 1e-6);
    }

    void neverOutOfSight()
    {
        DecisionPath path;
        DecisionPicture picture;
        make(picture, path);
        for (const QPointF &step : {QPointF(50, 0), QPointF(0, 50), QPointF(-50, 0), QPointF(0, -50)}) {
            for (int i = 0; i < 100; ++i)
                picture.pan(step.x(), step.y());
            QVERIFY(count(drawn(picture), Qt::yellow) > 0);
        }
        picture.pan(1e6, 1e6);
        QVERIFY(count(drawn(picture), Qt::yellow) > 0);
        for (int i = 0; i < 100; ++i)
            picture.zoomAt(0, 0, 2);
        QVERIFY(picture.zoom() <= 4);
        for (int i = 0; i < 100; ++i)
            picture.zoomAt(0, 0, 0.5);
        QVERIFY(picture.zoom() >= 0.2);
    }

    void fitsOnceItHasAPlace()
    {
        DecisionPath path;
        DecisionPicture picture;
        make(picture, path);
        picture.zoomAt(500, 300, 2);
        picture.setSize({0, 0});
        picture.fit();
        picture.lookAtPresent(1);
        QVERIFY(picture.isFitted());
        picture.setSize({1000, 600});
        QVERIFY(QRectF(0, 0, 1000, 600).contains(picture.presentBox()));
    }

    void looksAtThePresentBox()
    {
        DecisionPath path;
        DecisionPicture picture;
        make(picture, path);
        while (!path.isDone()) {
            picture.fit();
            picture.lookAtPresent(1);
            QCOMPARE(picture.zoom(), 1.0);
            QVERIFY(QRectF(0, 0, 1000, 600).contains(picture.presentBox()));
            path.choose(1);
        }
        picture.lookAtPresent(1);
        QVERIFY(picture.presentBox().right() > 900); // the last column: beside it there is nothing to be seen
    }

    void theWalkIsLit()
    {
        DecisionPath path;
        DecisionPicture picture;
        make(picture, path);
        const int before = count(drawn(picture), Qt::red);
        QVERIFY(before > 0); // the first question
        path.choose(1);
        path.choose(1);
        QVERIFY(count(drawn(picture), Qt::red) > 2 * before);
    }

    void aClickWalks()
    {
        DecisionPath path;
        DecisionPicture picture;
        make(picture, path);
        path.choose(1);
        const QPointF second = picture.presentBox().center();
        path.choose(1);
        const QPointF third = picture.presentBox().center();
        path.back(0);
        QSignalSpy walked(&path, &DecisionPath::walked);
        picture.walkTo(third.x(), third.y());
        QCOMPARE(path.walk().way(), (QList<int>{1, 1}));
        picture.walkTo(second.x(), second.y());
        QCOMPARE(path.walk().way(), QList<int>{1});
        picture.walkTo(-50, -50); // beside all boxes
        QCOMPARE(walked.count(), 2);
    }

    void pathMayGo()
    {
        DecisionPicture picture;
        {
            DecisionPath path;
            make(picture, path);
        }
        QVERIFY(!drawn(picture).isNull());
        picture.walkTo(10, 10);
        QVERIFY(picture.presentBox().isEmpty());
    }
};

QTEST_MAIN(TestDecisionPicture)
#include "tst_decisionpicture.moc"
