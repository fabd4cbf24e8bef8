// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"
#include "windowhand.h"

#include "ui/incidentcontroller.h"
#include "ui/labcontroller.h"
#include "ui/preferences.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QSettings>
#include <QTemporaryDir>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;

/*!
 * A short incident of a teacher's own, played in the window with everything behind it: by mouse, and by the keys that a
 * presenter's remote sends.
 */
class TestIncidentWindow : public QObject
{
    Q_OBJECT

    static constexpr int patience = 60'000; // milliseconds

    QTemporaryDir m_folder;
    LabSession m_session;
    LabController m_lab{m_session};
    std::unique_ptr<IncidentController> m_incidents;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;

    WindowHand hand() const { return WindowHand(m_window); }
    bool isUsable(const QString &name) const
    {
        const QQuickItem *const item = hand().find(name);
        return item && item->isEnabled();
    }
    //! By the keyboard, so that it does not matter whether the page has come to rest.
    void use(const QString &name) const
    {
        QTRY_VERIFY(isUsable(name));
        hand().find(name)->forceActiveFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
    }
    void press(Qt::Key key) const { QTest::keyClick(m_window, key); }
    //! Nothing on the page is cut off, and every stop of the keyboard has a name.
    void look(QQuickItem *item = nullptr) const
    {
        item = item ? item : m_window->contentItem();
        if (!item->isVisible())
            return;
        QVERIFY2(!item->property("truncated").toBool(), qPrintable(item->property("text").toString()));
        if (item->activeFocusOnTab()) {
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), item->metaObject()->className());
        }
        for (QQuickItem *child : item->childItems())
            look(child);
    }
    void save(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void initTestCase()
    {
        useBuiltPrograms();
        QCoreApplication::setOrganizationName(u"pushlab"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
        save(u"short.json"_s, R"({
  "title": "A pool of twenty", "severity": "low", "symptom": "s", "assumption": "a", "cause": "It was the pool.",
  "fix": "f", "lesson": "l", "stacks": { "node": "In Node.", "tomcat": "In Tomcat." },
  "setup": { "server": { "threading": "thread-per-request", "pool": 20 }, "clients": { "longPoll": 3 }, "publish": { "rate": 0 } },
  "steps": [
    { "title": "Held", "text": "Three polls.", "evidence": ["threads", "proxy", "server", "clients"],
      "question": { "text": "How many threads?", "options": ["None", "Three"], "answer": 2, "why": "One for each." },
      "expect": [ { "says": "Three", "metric": "server.poolBusy", "is": ">=", "value": 3, "within": "5s", "clock": "wall" } ] },
    { "title": "Free", "text": "They leave.",
      "actions": [ { "clients": { "longPoll": 0 } } ],
      "expect": [ { "says": "None", "metric": "server.poolBusy", "is": "=", "value": 0, "within": "30s" } ] } ] })");
        m_lab.setSpeed(30);
        m_incidents = std::make_unique<IncidentController>(m_session, m_folder.path());
        QQuickStyle::setStyle(u"Basic"_s);
        m_preferences = std::make_unique<Preferences>();
        m_engine = std::make_unique<QQmlApplicationEngine>();
        m_engine->addImportPath(u"qrc:/qt/qml"_s);
        m_engine->setInitialProperties({{u"lab"_s, QVariant::fromValue(&m_lab)},
                                        {u"incidents"_s, QVariant::fromValue(m_incidents.get())},
                                        {u"preferences"_s, QVariant::fromValue(m_preferences.get())}});
        m_engine->load(QUrl(u"qrc:/qt/qml/Pushlab/Main.qml"_s));
        m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().value(0));
        QVERIFY(m_window);
        m_window->resize(1024, 700);
        m_window->requestActivate();
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
        QTRY_VERIFY(m_window->isActive());
    }
    void cleanupTestCase()
    {
        m_incidents->close();
        m_engine.reset(); // before what it shows
    }

    void theListHasItAndTellsMistakes()
    {
        QTest::keyClick(m_window, Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(hand().find(u"Open: A pool of twenty"_s));
        QVERIFY(hand().findText(u"your own, low severity"_s));
        save(u"bad.json"_s, "{\n  title\n}");
        QTRY_VERIFY(hand().findText(u"bad.json:2:3: "_s));
        QVERIFY(QFile::remove(m_folder.filePath(u"bad.json"_s)));
        QTRY_VERIFY(!hand().findText(u"bad.json"_s));
        look();
    }

    void asks()
    {
        m_incidents->choose(u"short"_s);
        QTRY_VERIFY(hand().find(u"Play it"_s));
        use(u"Play it"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_incidents->isAsking(), patience);
        QTRY_VERIFY(hand().findText(u"How many threads?"_s));
        QVERIFY(hand().find(u"Hands raised for: Three"_s));
        use(u"Time to think: 30 s"_s);
        QCOMPARE(m_incidents->classroom()->thinkingSeconds(), 30);
        QTRY_VERIFY(hand().findText(u"0:"_s));
        QVERIFY(hand().type(u"Hands raised for: Three"_s, u"7"_s));
        QCOMPARE(m_incidents->classroom()->hands(), (QList<int>{0, 7}));
        look();
    }

    void tells()
    {
        press(Qt::Key_PageDown);
        QTRY_VERIFY_WITH_TIMEOUT(m_incidents->isTold(), patience);
        QTRY_VERIFY(hand().findText(u"One for each."_s));
        QVERIFY(hand().findText(u"✓ Three"_s));
        QVERIFY(hand().findText(u"GET /poll, waiting for an event"_s));
        QVERIFY(!hand().find(u"Hands raised for: Three"_s)); // too late
        look();
    }

    void pageUpRereads()
    {
        press(Qt::Key_PageDown);
        QTRY_VERIFY(m_incidents->isAsking());
        QTRY_VERIFY(hand().findText(u"They leave."_s));
        press(Qt::Key_PageUp);
        QVERIFY(m_incidents->isReviewing());
        QTRY_VERIFY(hand().findText(u"as it was"_s));
        QVERIFY(hand().findText(u"One for each."_s));
        look();
        press(Qt::Key_PageDown);
        QVERIFY(!m_incidents->isReviewing());
        QVERIFY(m_incidents->isAsking());
    }

    void leavesForTheLabAndComesBack()
    {
        use(u"Leave for the Lab"_s);
        QCOMPARE(m_window->property("page").toInt(), 0);
        QVERIFY(m_lab.isBorrowed());
        QTRY_VERIFY(hand().findText(u"This lab is as “A pool of twenty” has it in step 2."_s));
        QCOMPARE(m_session.settings().server.pool, 20);
        press(Qt::Key_I); // the lab's keys work
        QVERIFY(m_session.settings().proxy.idleTimeout);
        QCOMPARE(m_session.settings().server.pool, 20);
        look();
        use(u"Back to the incident"_s);
        QCOMPARE(m_window->property("page").toInt(), 1);
        QVERIFY(!m_lab.isBorrowed());
        QTRY_VERIFY_WITH_TIMEOUT(m_incidents->isAsking(), patience);
        QVERIFY(!m_session.settings().proxy.idleTimeout);
    }

    void ends()
    {
        press(Qt::Key_PageDown);
        QTRY_VERIFY_WITH_TIMEOUT(m_incidents->isTold(), patience);
        press(Qt::Key_PageDown);
        QTRY_VERIFY(m_incidents->isFinished());
        QTRY_VERIFY(hand().findText(u"Before and after"_s));
        QVERIFY(hand().findText(u"3 threads"_s));
        QVERIFY(hand().findText(u"It was the pool."_s));
        QVERIFY(hand().findText(u"In Tomcat."_s));
        QVERIFY(!hand().findText(u"In Node."_s));
        QVERIFY(hand().find(u"Your stack: Node.js"_s));
        look();
        m_incidents->close();
        QTRY_VERIFY(hand().findText(u"played"_s));
    }
};

QTEST_MAIN(TestIncidentWindow)
#include "tst_incidentwindow.moc"
