// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"
#include "windowhand.h"

#include "lab/recordingfile.h"
#include "ui/incidentcontroller.h"
#include "ui/labcontroller.h"
#include "ui/preferences.h"

#include <QApplication>
#include <QFile>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*!
 * The window with everything behind it, used as a person does: by its keys and its buttons, which are found by the
 * names that a screen reader says. What comes of it is read from the models and from the files that it writes.
 */
class TestLabWindow : public QObject
{
    Q_OBJECT

    QQuickItem *find(const QString &name) const { return WindowHand(m_window).find(name); }
    bool click(const QString &name) const { return WindowHand(m_window).click(name); }
    bool type(const QString &name, const QString &text) const { return WindowHand(m_window).type(name, text); }
    bool allOpen(int ofEach) const
    {
        const auto &transports = m_session.lastFrame().swarm.transports;
        return std::all_of(transports.begin(), transports.end(),
                           [ofEach](const auto &of) { return of.open == ofEach; });
    }
    bool isMarked(const QString &begin)
    {
        const MarkModel *marks = m_lab.marks();
        for (int row = 0; row < marks->rowCount(); ++row) {
            if (marks->index(row).data().toString().startsWith(begin))
                return true;
        }
        return false;
    }

    QTemporaryDir m_folder;
    LabSession m_session;
    LabController m_lab{m_session};
    IncidentController m_incidents{m_session};
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        useBuiltPrograms();
        QCoreApplication::setOrganizationName(u"pushlab"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QQuickStyle::setStyle(u"Basic"_s);
        m_preferences = std::make_unique<Preferences>();
        m_engine = std::make_unique<QQmlApplicationEngine>();
        m_engine->addImportPath(u"qrc:/qt/qml"_s);
        m_engine->setInitialProperties({{u"lab"_s, QVariant::fromValue(&m_lab)},
                                        {u"incidents"_s, QVariant::fromValue(&m_incidents)},
                                        {u"preferences"_s, QVariant::fromValue(m_preferences.get())}});
        m_engine->load(QUrl(u"qrc:/qt/qml/Pushlab/Main.qml"_s));
        m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().value(0));
        QVERIFY(m_window);
        m_window->resize(1280, 800);
        m_window->requestActivate();
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
        QTRY_VERIFY(m_window->isActive());
    }
    void cleanupTestCase()
    {
        m_lab.stop();
        m_engine.reset(); // before what it shows
    }

    void clientsConnect()
    {
        QVERIFY(click(u"Lab time: 30×"_s));
        QCOMPARE(m_lab.speed(), 30);
        QVERIFY(click(u"100 clients more of each protocol"_s));
        QCOMPARE(m_lab.clients()->wanted(Transport::WebSocket), 100);
        QTest::keyClick(m_window, Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(allOpen(100), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_session.lastFrame().workload.published > 5, 30'000);
        QCOMPARE(m_lab.condition(), LabController::Running);
    }

    void silenceIsCut()
    {
        QVERIFY(click(u"Keepalive"_s)); // off: nothing passes on a quiet stream
        QTest::keyClick(m_window, Qt::Key_Escape); // its choices
        QVERIFY(!m_session.settings().server.keepalive);
        QVERIFY(type(u"Messages published a second"_s, u"0"_s));
        QCOMPARE(m_lab.load()->publishRate(), 0);
        QVERIFY(find(u"Stop"_s)); // the field has given the keys back
        find(u"Stop"_s)->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(m_window, Qt::Key_I);
        QVERIFY(m_lab.proxy()->idleTimeout());
        QVERIFY(isMarked(u"Idle timeout"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_session.lastFrame().proxy.closedIdle >= 100, 30'000);
        QVERIFY(m_lab.proxy()->closedIdle() != u"0"_s);
    }

    void clearingHeals()
    {
        QTest::keyClick(m_window, Qt::Key_C);
        QVERIFY(!m_lab.isFaulty());
        QVERIFY(m_session.settings().server.keepalive);
        QTRY_VERIFY_WITH_TIMEOUT(allOpen(100), 30'000);
        const qint64 closed = m_session.lastFrame().proxy.closedIdle;
        const auto later = m_session.lastFrame().time + 3s; // more than the timeout was
        QTRY_VERIFY_WITH_TIMEOUT(m_session.lastFrame().time > later, 30'000);
        QCOMPARE(m_session.lastFrame().proxy.closedIdle, closed);
    }

    void serverRestarts()
    {
        const double pid = m_lab.serverPid();
        QTest::keyClick(m_window, Qt::Key_R);
        QVERIFY(isMarked(u"server restart"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_lab.condition() == LabController::Running && m_lab.serverPid() != pid, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_session.lastFrame().server.connections > 0, 30'000);
    }

    void runIsSavedAndExported()
    {
        const QString file = m_folder.filePath(u"run.pushlab"_s);
        const QString page = m_folder.filePath(u"report.html"_s);
        QTest::keyClick(m_window, Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(find(u"File to save as"_s));
        QTRY_VERIFY(m_lab.runs()->chartCount() > 3);
        QVERIFY(type(u"File to save as"_s, file));
        QCOMPARE(m_lab.runs()->trouble(), QString());
        const auto saved = loadRecording(file);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error()));
        QCOMPARE(saved->runs.size(), 1);
        const RecordedRun &run = saved->runs.first();
        const auto has = [&run](const QString &begin) {
            return std::any_of(run.marks.begin(), run.marks.end(),
                               [&](const Mark &mark) { return mark.label.startsWith(begin); });
        };
        QVERIFY(has(u"Idle timeout"_s));
        QVERIFY(has(u"server restart"_s));
        qint64 closed = 0;
        run.visit([&closed](const Frame &frame) { closed = std::max(closed, frame.proxy.closedIdle); });
        QVERIFY(closed >= 100);

        QVERIFY(type(u"File or folder to write"_s, page));
        QCOMPARE(m_lab.runs()->trouble(), QString());
        QFile html(page);
        QVERIFY(html.open(QIODevice::ReadOnly));
        const QByteArray text = html.readAll();
        QVERIFY(text.contains("Idle timeout"));
        QVERIFY(text.contains("<svg"));

        QFile broken(file);
        QVERIFY(broken.open(QIODevice::ReadWrite) && broken.resize(broken.size() / 2));
        broken.close();
        QVERIFY(type(u"Path of a recording"_s, file));
        QVERIFY(m_lab.runs()->trouble().contains(u"cut off"_s));
        QTest::keyClick(m_window, Qt::Key_Escape);
        QTRY_VERIFY(!find(u"File to save as"_s));
    }

    void commandIsCopied()
    {
        QTest::keyClick(m_window, Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(find(u"Copy"_s));
        QVERIFY(click(u"Copy"_s));
        QVERIFY(m_lab.command().startsWith(u"pushlab-cli lab --speed 30 --setup '{\"clients\":"_s));
        QTest::keyClick(m_window, Qt::Key_Escape);
        QTRY_VERIFY(!find(u"Copy"_s));
    }

    void runEnds()
    {
        QTest::keyClick(m_window, Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_lab.condition(), LabController::Off, 30'000);
        QVERIFY(click(u"Reset"_s));
        QCOMPARE(m_lab.clients()->wanted(Transport::Sse), 0);
        QTRY_VERIFY(find(u"Show me a restart"_s));
    }
};

int main(int argc, char **argv)
{
    const QApplication application(argc, argv); // Qt Charts needs the one of Qt Widgets
    TestLabWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_labwindow.moc"
