// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pseudolanguage.h"
#include "ui/claimboard.h"
#include "ui/comparisonboard.h"
#include "ui/decisionpath.h"
#include "ui/incidentcontroller.h"
#include "ui/labcontroller.h"
#include "ui/languages.h"
#include "ui/preferences.h"
#include "ui/serverfaults.h"

#include <QApplication>
#include <QDir>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Pushlab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! How the window is shown, and the name of that in a file.
struct Look {
    QString name;
    Preferences::Appearance appearance = Preferences::Light;
    bool projector = false;
    bool labOnly = false; //!< Not of the other pages.
};

//! The window with a real lab in it, photographed: every page, empty, busy and failing, light, dark and for a
//! projector.
class Photographer
{
public:
    Photographer(const QString &folder, const QSize &size, const QList<Look> &looks)
        : m_folder(folder),
          m_size(size),
          m_looks(looks)
    {
        m_engine.addImportPath(u"qrc:/qt/qml"_s);
        m_engine.setInitialProperties({{u"lab"_s, QVariant::fromValue(&m_lab)},
                                       {u"incidents"_s, QVariant::fromValue(&m_incidents)},
                                       {u"preferences"_s, QVariant::fromValue(&m_preferences)}});
        m_engine.load(QUrl(u"qrc:/qt/qml/Pushlab/Main.qml"_s));
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0));
        if (m_window)
            m_window->resize(m_size);
    }

    bool run()
    {
        if (!m_window || !QTest::qWaitForWindowExposed(m_window))
            return false;
        const QStringList pages{u"lab"_s,    u"incidents"_s, u"compare"_s, u"choose"_s,
                                u"claims"_s, u"interview"_s, u"triage"_s,  u"learn"_s};
        for (int page = 0; page < pages.size(); ++page)
            show(page, pages[page] + u"-empty"_s);
        interview();
        choose();
        return claims() && compare() && triage() && exhausted() && busy() && failing() && sheets() && errors()
            && incident() && m_isSaved;
    }

private:
    //! One that was measured, and one that is being.
    bool claims()
    {
        auto *const board = m_window->findChild<ClaimBoard *>();
        if (!board)
            return false;
        board->measure(u"eventsource-backoff"_s);
        const bool measured = QTest::qWaitFor([board] { return !board->isMeasuring(); }, 60'000);
        board->measure(u"sse-survives-restart"_s);
        show(4, u"claims-measured"_s);
        board->stop();
        return measured;
    }

    //! Measured for real, but shorter than the page does: a thousand messages of each are enough for a p99.
    bool compare()
    {
        auto *const board = m_window->findChild<ComparisonBoard *>();
        if (!board)
            return false;
        board->measure(100, 10, 2);
        const bool begun = QTest::qWaitFor([board] { return board->share() > 0.1; }, 60'000);
        show(2, u"compare-measuring"_s);
        const bool measured = QTest::qWaitFor([board] { return !board->isMeasuring(); }, 180'000);
        show(2, u"compare-measured"_s);
        board->savePicture(QCoreApplication::applicationFilePath() + u"/comparison.png"_s); // no folder is there
        show(2, u"compare-unsaved"_s);
        return begun && measured;
    }

    //! A symptom in the lab, and what its commands printed.
    bool triage()
    {
        TriageBoard *const board = m_lab.triage();
        board->reproduce(u"no-updates-after-restart"_s);
        const bool there = QTest::qWaitFor([board] { return board->isThere(); }, 60'000);
        board->verify();
        const bool verified = QTest::qWaitFor([board] { return !board->outcome().isEmpty(); }, 60'000);
        show(6, u"triage-verified"_s);
        board->leave();
        return there && verified;
    }

    //! Its other views.
    void interview()
    {
        auto *const page = m_window->findChild<QQuickItem *>(u"interview"_s);
        page->setProperty("view", 2);
        show(5, u"interview-chat"_s);
        page->setProperty("view", 1);
        show(5, u"interview-mock"_s);
        page->setProperty("view", 0);
    }

    void choose()
    {
        auto *const page = m_window->findChild<QQuickItem *>(u"choose"_s);
        auto *const path = page->property("path").value<DecisionPath *>();
        for (int answer = 0; answer < 5; ++answer)
            path->choose(1);
        show(3, u"choose-advice"_s);
        page->setProperty("view", 1);
        show(3, u"choose-tree"_s);
    }

    //! Three hundred who wait, a pool of two hundred threads, and customers who want to pay.
    bool exhausted()
    {
        m_lab.server()->setThreadPerRequest(true);
        m_lab.load()->setPayments(true);
        m_lab.startWithClients(100);
        const bool refused
            = QTest::qWaitFor([this] { return m_lab.server()->isPoolFull() && m_lab.load()->isRefusing(); }, 30'000);
        const bool measured = waitForMeasurements(8s);
        m_lab.charts()->setPlaces({2, 0, 1}); // threads first: a projector shows two
        show(0, u"lab-pool"_s);
        m_lab.charts()->setPlaces({0, 1, 2});
        m_lab.stop();
        m_lab.server()->reset();
        m_lab.load()->setPayments(false);
        return refused && measured;
    }

    bool busy()
    {
        m_lab.startWithClients(100);
        const bool open = QTest::qWaitFor(
            [this] {
                const auto &transports = m_session.lastFrame().swarm.transports;
                return std::all_of(transports.begin(), transports.end(), [](const auto &of) { return of.open == 100; });
            },
            30'000);
        const bool measured = waitForMeasurements(8s); // for the charts to have something to show
        show(0, u"lab-busy"_s);
        show(6, u"triage-busy"_s);
        while (m_lab.charts()->canZoomIn())
            m_lab.charts()->zoom(1);
        m_lab.charts()->setHeld(true);
        m_lab.charts()->setCursor(0.6);
        show(0, u"lab-crosshair"_s);
        m_lab.charts()->setCursor(-1);
        m_lab.charts()->setHeld(false);
        m_lab.charts()->setPlaces({3, 4, 5});
        show(0, u"lab-charts"_s);
        m_lab.charts()->setPlaces({0, 1, 2});
        m_preferences.setView(1);
        m_lab.lanes()->choose(7);
        show(0, u"lab-lanes"_s);
        m_preferences.setView(0);
        return open && measured && wire();
    }

    //! The wire of a client: healthy, and with its cable pulled.
    bool wire()
    {
        m_preferences.setView(2);
        show(0, u"lab-wire-none"_s);
        m_lab.selection()->choose(int(Transport::Sse), 7);
        const bool seen = QTest::qWaitFor([this] { return m_lab.wire()->entries()->count() > 20; }, 10'000);
        show(0, u"lab-wire"_s);
        m_session.setMishap(Transport::Sse, Mishap::Unplugged);
        const bool differ = QTest::qWaitFor([this] { return m_lab.wire()->differ(); }, 10'000);
        show(0, u"lab-wire-half-open"_s);
        m_session.setMishap(Transport::Sse, Mishap::None);
        m_preferences.setView(0);
        return seen && differ;
    }

    bool failing()
    {
        m_lab.proxy()->setIdleTimeout(true);
        m_lab.load()->setPublishRate(0);
        m_lab.server()->faults()->choose(ServerFaults::keepalive, 0);
        m_lab.server()->faults()->choose(ServerFaults::heartbeat, 0);
        const bool cut = QTest::qWaitFor([this] { return m_session.lastFrame().proxy.closedIdle > 0; }, 30'000);
        waitForMeasurements(1s);
        show(0, u"lab-idle"_s);
        m_lab.killServer();
        const bool down = QTest::qWaitFor([this] { return !m_lab.isServerUp(); }, 10'000);
        const bool measured = waitForMeasurements(3s);
        show(0, u"lab-failing"_s);
        m_preferences.setView(1);
        show(0, u"lab-lanes-failing"_s);
        m_preferences.setView(0);
        m_lab.stop();
        return cut && down && measured;
    }

    //! What opens over the window; the run that has just ended is in it.
    bool sheets()
    {
        const QString file = QDir(m_folder).filePath(u"run.pushlab"_s);
        const bool saved = m_lab.runs()->save(file);
        m_lab.runs()->compareWith(file);
        m_window->setProperty("page", 0);
        m_window->requestActivate();
        if (!QTest::qWaitForWindowActive(m_window))
            return false; // it would not hear the keys
        QTest::keyClick(m_window, Qt::Key_O, Qt::ControlModifier);
        show(0, u"runs-compared"_s);
        m_lab.runs()->stopComparing();
        m_lab.runs()->open(u"/there/is/no/run.pushlab"_s);
        show(0, u"runs-error"_s);
        QTest::keyClick(m_window, Qt::Key_Escape);
        QTest::keyClick(m_window, Qt::Key_E, Qt::ControlModifier);
        show(0, u"command"_s);
        QTest::keyClick(m_window, Qt::Key_Escape);
        QTest::keyClick(m_window, Qt::Key_F1);
        show(0, u"shortcuts"_s);
        QTest::keyClick(m_window, Qt::Key_Escape);
        QFile::remove(file);
        return saved;
    }

    //! Without descriptors, and then every page that needs a server, without one.
    bool errors()
    {
        Frame frame = m_session.lastFrame();
        frame.time += 1s;
        frame.swarm.refusal = u"60000 clients are too many: 20000 file descriptors are allowed (ulimit -n), of which "
                              "each client takes 3 and 100 are spared, so that there can be 6633 in all"_s;
        m_lab.applyFrame(frame);
        show(0, u"lab-descriptors"_s);
        const QByteArray server = qgetenv("PUSHLAB_SERVER");
        qputenv("PUSHLAB_SERVER", "/there/is/no/server");
        m_lab.start();
        bool failed = QTest::qWaitFor([this] { return m_lab.condition() == LabController::Failed; }, 10'000);
        show(0, u"lab-failed"_s);
        m_lab.reset();

        m_incidents.choose(u"silent-minute"_s);
        m_incidents.begin(30);
        failed = QTest::qWaitFor([this] { return !m_incidents.errorText().isEmpty(); }, 10'000) && failed;
        show(1, u"incident-failed"_s);
        m_incidents.close();

        auto *const comparison = m_window->findChild<ComparisonBoard *>();
        comparison->measure();
        failed = QTest::qWaitFor([comparison] { return !comparison->isMeasuring(); }, 60'000) && failed;
        show(2, u"compare-failed"_s);

        auto *const claims = m_window->findChild<ClaimBoard *>();
        claims->measure(u"eventsource-backoff"_s);
        failed = QTest::qWaitFor([claims] { return !claims->isMeasuring(); }, 60'000) && failed;
        show(4, u"claims-failed"_s);

        m_lab.triage()->reproduce(u"no-updates-after-restart"_s);
        failed = QTest::qWaitFor([this] { return !m_lab.triage()->error().isEmpty(); }, 10'000) && failed;
        show(6, u"triage-failed"_s);
        m_lab.triage()->leave();
        qputenv("PUSHLAB_SERVER", server);
        return failed;
    }

    //! Until so much more of the run has been measured.
    bool waitForMeasurements(std::chrono::milliseconds time)
    {
        const auto enough = m_session.lastFrame().time + time;
        return QTest::qWaitFor([&] { return m_session.lastFrame().time >= enough; }, 30'000);
    }

    bool incident()
    {
        using Goal = bool (IncidentController::*)() const;
        const auto reach
            = [this](Goal goal) { return QTest::qWaitFor([this, goal] { return (m_incidents.*goal)(); }, 60'000); };
        m_incidents.choose(u"silent-minute"_s);
        show(1, u"incident-story"_s);
        m_incidents.begin(30);
        for (int step = 0; !m_incidents.isFinished(); ++step) {
            if (!reach(&IncidentController::isAsking))
                return false;
            m_incidents.predict(0);
            show(1, u"incident-asking-%1"_s.arg(step));
            m_incidents.goOn();
            if (!reach(&IncidentController::isTold))
                return false;
            show(1, u"incident-told-%1"_s.arg(step));
            m_incidents.goOn();
        }
        show(1, u"incident-end"_s);
        return true;
    }

    void show(int page, const QString &name)
    {
        m_window->setProperty("page", page);
        for (const Look &look : m_looks) {
            if (look.labOnly && page != 0)
                continue;
            m_preferences.setAppearance(look.appearance);
            m_preferences.setProjector(look.projector);
            // A chart's scene follows the window's colours and sizes some frames later.
            QSignalSpy drawn(m_window, &QQuickWindow::frameSwapped);
            for (int frame = 0; frame < 10; ++frame) {
                m_window->update();
                m_isSaved = drawn.wait() && m_isSaved;
            }
            const QImage picture = m_window->grabWindow();
            const QString file = u"%1x%2-%3-%4.png"_s.arg(picture.width()).arg(picture.height()).arg(name, look.name);
            m_isSaved = picture.save(QDir(m_folder).filePath(file)) && m_isSaved;
        }
    }

    const QString m_folder;
    const QSize m_size;
    const QList<Look> m_looks;
    LabSession m_session;
    LabController m_lab{m_session};
    IncidentController m_incidents{m_session};
    Preferences m_preferences;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
    bool m_isSaved = true;
};

//! screenshots FOLDER WIDTH HEIGHT [LANGUAGE]; other languages than English are shown in light only.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"pushlab"_s);
    QCoreApplication::setApplicationName(u"screenshots"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const QSize size(arguments.value(2).toInt(), arguments.value(3).toInt());
    const QString language = arguments.value(4, u"en"_s);
    if (arguments.size() < 4 || arguments.size() > 5 || size.isEmpty() || !QDir().mkpath(arguments[1])) {
        std::fputs("usage: screenshots FOLDER WIDTH HEIGHT [LANGUAGE]\n", stderr);
        return 2;
    }
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    qputenv("PUSHLAB_DATA", settings.path().toLocal8Bit());
    qputenv("PUSHLAB_SERVER", PUSHLAB_BIN_DIR "/pushlab-server");
    QQuickStyle::setStyle(u"Basic"_s);
    SpokenLanguage spoken;
    spoken.speak(language);
    PseudoLanguage pseudo;
    if (language == u"pseudo"_s || language == u"rtl"_s)
        pseudo.speak(true, language == u"rtl"_s);
    QList<Look> looks{{.name = u"light"_s}};
    if (language == u"en"_s)
        looks += {{.name = u"dark"_s, .appearance = Preferences::Dark},
                  {.name = u"projector"_s, .projector = true},
                  {.name = u"projector-dark"_s, .appearance = Preferences::Dark, .projector = true, .labOnly = true}};
    if (Photographer(arguments[1], size, looks).run())
        return EXIT_SUCCESS;
    std::fputs("screenshots: the window did not come as far as it should\n", stderr);
    return EXIT_FAILURE;
}
