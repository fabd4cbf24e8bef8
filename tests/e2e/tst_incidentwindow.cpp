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

    static constexpr int patience = 10'000; // milliseconds, for the lab; each takes less than one second

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
    //! By the keyboard, so that it does not matter whether the page has come to rest. False: it cannot be used.
    bool use(const QString &name) const
    {
        if (!QTest::qWaitFor([&] { return isUsable(name); }))
            return false;
        hand().find(name)->forceActiveFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
        return true;
    }
    void press(Qt::Key key) const { QTest::keyClick(m_window, key); }
    //! What is cut off on the page, or a stop of the keyboard without a name; empty when all is well.
    QString flaw(QQuickItem *item) const
    {
        if (!item->isVisible())
            return {};
        const QString text = item->property("text").toString();
        if (!text.isEmpty() && item->property("truncated").toBool())
            return u"cut off: "_s + text;
        if (item->activeFocusOnTab()) {
            QAccessibleInterface *const accessible = QAccessible::queryAccessibleInterface(item);
            if (!accessible || accessible->text(QAccessible::Name).isEmpty())
                return u"no name: "_s + QString::fromLatin1(item->metaObject()->className());
        }
        for (QQuickItem *child : item->childItems()) {
            if (const QString found = flaw(child); !found.isEmpty())
                return found;
        }
        return {};
    }
    QString flaw() const { return flaw(m_window->contentItem()); }
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
        QTRY_COMPARE(flaw(), QString()); // as soon as the page has come to rest
    }

    void asks()
    {
        m_incidents->choose(u"short"_s);
        QTRY_VERIFY(hand().find(u"Play it"_s));
        QVERIFY(use(u"Play it"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_incidents->isAsking(), patience);
        QTRY_VERIFY(hand().findText(u"How many threads?"_s));
        QVERIFY(hand().find(u"Hands raised for: Three"_s));
        QVERIFY(use(u"Time to think: 30 s"_s));
        QCOMPARE(m_incidents->classroom()->thinkingSeconds(), 30);
        QTRY_VERIFY(hand().findText(u"0:"_s));
        QVERIFY(hand().type(u"Hands raised for: Three"_s, u"7"_s));
        QCOMPARE(m_incidents->classroom()->hands(), (QList<int>{0, 7}));
        QTRY_COMPARE(flaw(), QString()); // as soon as the page has come to rest
    }

    void tells()
    {
        QVERIFY(m_incidents->isAsking());
        press(Qt::Key_PageDown);
        QTRY_VERIFY_WITH_TIMEOUT(m_incidents->isTold(), patience);
        QTRY_VERIFY(hand().findText(u"One for each."_s));
        QVERIFY(hand().findText(u"✓ Three"_s));
        QVERIFY(hand().findText(u"GET /poll, waiting for an event"_s));
        QVERIFY(!hand().find(u"Hands raised for: Three"_s)); // too late
        QTRY_COMPARE(flaw(), QString()); // as soon as the page has come to rest
    }

    void pageUpRereads()
    {
        QVERIFY(m_incidents->isTold());
        press(Qt::Key_PageDown);
        QTRY_VERIFY(m_incidents->isAsking());
        QTRY_VERIFY(hand().findText(u"They leave."_s));
        press(Qt::Key_PageUp);
        QVERIFY(m_incidents->isReviewing());
        QTRY_VERIFY(hand().findText(u"as it was"_s));
        QVERIFY(hand().findText(u"One for each."_s));
        QTRY_COMPARE(flaw(), QString()); // as soon as the page has come to rest
        press(Qt::Key_PageDown);
        QVERIFY(!m_incidents->isReviewing());
        QVERIFY(m_incidents->isAsking());
    }

    void leavesForTheLabAndComesBack()
    {
        QVERIFY(m_incidents->isAsking());
        QVERIFY(use(u"Leave for the Lab"_s));
        QCOMPARE(m_window->property("page").toInt(), 0);
        QVERIFY(m_lab.isBorrowed());
        QTRY_VERIFY(hand().findText(u"This lab is as “A pool of twenty” has it in step 2."_s));
        QCOMPARE(m_session.settings().server.pool, 20);
        press(Qt::Key_I); // the lab's keys work
        QVERIFY(m_session.settings().proxy.idleTimeout);
        QCOMPARE(m_session.settings().server.pool, 20);
        QTRY_COMPARE(flaw(), QString()); // as soon as the page has come to rest
        QVERIFY(use(u"Back to the incident"_s));
        QCOMPARE(m_window->property("page").toInt(), 1);
        QVERIFY(!m_lab.isBorrowed());
        QTRY_VERIFY_WITH_TIMEOUT(m_incidents->isAsking(), patience);
        QVERIFY(!m_session.settings().proxy.idleTimeout);
    }

    void ends()
    {
        QVERIFY(m_incidents->isAsking());
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
        QTRY_COMPARE(flaw(), QString()); // as soon as the page has come to rest
        m_incidents->close();
        QTRY_VERIFY(hand().findText(u"played"_s));
    }
};

QTEST_MAIN(TestIncidentWindow)
#include "tst_incidentwindow.moc"
