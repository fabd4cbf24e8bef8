// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

/*!
 * What the window costs while a real lab runs behind it: how long it takes to its first frame, how much of a core its
 * thread needs, how long a key takes to be seen, and whether its memory grows.
 *
 * Draws without a graphics card unless QT_QUICK_BACKEND says otherwise. Server and clients share the machine's cores.
 */

#include "platform/processstats.h"
#include "platform/threadcpu.h"
#include "ui/incidentcontroller.h"
#include "ui/labcontroller.h"
#include "ui/preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Pushlab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int starts = 6; // the first one warms the caches and does not count
constexpr int presses = 60;
constexpr auto settling = 5s;

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + qptrdiff(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double mean(const std::vector<double> &values, size_t first, size_t behind)
{
    double sum = 0;
    for (size_t i = first; i < behind; ++i)
        sum += values[i];
    return behind > first ? sum / double(behind - first) : 0;
}

double milliseconds(Clock::duration time) { return std::chrono::duration<double, std::milli>(time).count(); }

//! Lets the event loop run for so long.
void pass(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

//! The program's window around a lab of its own.
class Window
{
public:
    Window(QSize size, int view)
    {
        m_preferences.setView(view);
        m_engine.addImportPath(u"qrc:/qt/qml"_s);
        m_engine.setInitialProperties({{u"lab"_s, QVariant::fromValue(&lab)},
                                       {u"incidents"_s, QVariant::fromValue(&m_incidents)},
                                       {u"preferences"_s, QVariant::fromValue(&m_preferences)}});
        m_engine.load(QUrl(u"qrc:/qt/qml/Pushlab/Main.qml"_s));
        window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0));
        if (window)
            window->resize(size);
    }

    LabSession session;
    LabController lab{session};
    QQuickWindow *window = nullptr;

private:
    IncidentController m_incidents{session};
    Preferences m_preferences;
    QQmlApplicationEngine m_engine;
};

//! The other side of timeToFirstFrame(): says when the window is there, and ends.
int showOnce(QSize size)
{
    const Window shown(size, 0);
    if (!shown.window)
        return EXIT_FAILURE;
    QObject::connect(shown.window, &QQuickWindow::frameSwapped, shown.window, [] {
        std::puts("shown");
        std::fflush(stdout);
        std::_Exit(EXIT_SUCCESS);
    });
    return QApplication::exec();
}

//! From the start of a process to its first frame, in milliseconds; 0: there was none.
double timeToFirstFrame()
{
    QProcess process;
    const auto began = Clock::now();
    process.start(QCoreApplication::applicationFilePath(), {u"--once"_s});
    const bool shown = process.waitForReadyRead(30'000);
    const double time = milliseconds(Clock::now() - began);
    process.waitForFinished();
    return shown ? time : 0;
}

//! How long it takes from a key to the frame that shows it. Keys come from another thread, whatever this one does then.
std::vector<double> reactions(QQuickWindow *window)
{
    std::vector<double> times;
    std::optional<Clock::time_point> pressed;
    const auto seen = QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] {
        if (pressed)
            times.push_back(milliseconds(Clock::now() - *std::exchange(pressed, std::nullopt)));
    });
    const std::unique_ptr<QThread> finger(QThread::create([&] {
        QRandomGenerator random(1);
        for (int i = 0; i < presses; ++i) {
            QThread::msleep(100 + random.bounded(200U));
            const auto now = Clock::now();
            QMetaObject::invokeMethod(window, [&, now] {
                QTest::keyClick(window, Qt::Key_Tab); // moves the focus, and changes nothing in the lab
                pressed = now;
                window->update();
            });
        }
    }));
    finger->start();
    const bool all = QTest::qWaitFor([&] { return finger->isFinished() && int(times.size()) >= presses; }, 60'000);
    finger->wait();
    if (!all)
        std::fputs("bench_window: some keys were never seen\n", stderr);
    QObject::disconnect(seen);
    return times;
}

int measure(const QCommandLineParser &options, QSize size)
{
    QTextStream out(stdout);
    const int clients = options.value(u"clients"_s).toInt();
    const std::chrono::seconds time(std::max(10, options.value(u"seconds"_s).toInt()));
    const int view = options.value(u"view"_s) == u"lanes"_s ? 1 : 0;

    std::vector<double> frames;
    for (int i = 0; i < starts; ++i) {
        const double first = timeToFirstFrame();
        if (i > 0)
            frames.push_back(first);
    }
    out << "start to first frame, warm: " << qRound(median(frames)) << " ms (median of " << starts - 1 << ", longest "
        << qRound(*std::max_element(frames.begin(), frames.end())) << ")" << Qt::endl;

    Window shown(size, view);
    if (!shown.window || !QTest::qWaitForWindowExposed(shown.window))
        return EXIT_FAILURE;
    if (options.isSet(u"haproxy"_s))
        shown.lab.proxy()->setKindIndex(int(ProxyKind::Haproxy));
    for (int row = 0; row < transportCount; ++row)
        shown.lab.clients()->setWanted(row, clients / transportCount);
    if (options.isSet(u"storm"_s))
        shown.lab.clientFaults()->choose(0, 0); // WebSocket clients dial at once, again and again
    shown.lab.start();
    const auto open = [&shown] {
        int sum = 0;
        for (const TransportFrame &transport : shown.session.lastFrame().swarm.transports)
            sum += transport.open;
        return sum;
    };
    if (!QTest::qWaitFor([&] { return open() >= clients / transportCount * transportCount; }, 60'000))
        std::fputs("bench_window: not all clients came\n", stderr);
    out << open() << " of " << clients << " clients are open, the window shows " << (view == 1 ? "lanes" : "charts")
        << Qt::endl;
    if (options.isSet(u"storm"_s))
        shown.lab.killServer();

    pass(settling);
    int drawn = 0;
    QObject::connect(shown.window, &QQuickWindow::frameSwapped, shown.window, [&drawn] { ++drawn; });
    std::vector<double> memory;
    QTimer sampler;
    QObject::connect(&sampler, &QTimer::timeout, shown.window,
                     [&] { memory.push_back(double(ownProcessStats().residentBytes) / 1e6); });
    sampler.start(500ms);
    const auto cpu = currentThreadCpu();
    QElapsedTimer clock;
    clock.start();
    pass(time);
    const double seconds = double(clock.elapsed()) / 1000;
    const double load = std::chrono::duration<double>(currentThreadCpu() - cpu).count() / seconds;
    sampler.stop();
    out << "the window's thread: " << QString::number(load * 100, 'f', 1) << " % of a core, "
        << QString::number(drawn / seconds, 'f', 1) << " frames a second" << Qt::endl;

    const size_t third = memory.size() / 3;
    out << "memory of the window's process: " << QString::number(mean(memory, 0, third), 'f', 1)
        << " MB in the first third, " << QString::number(mean(memory, memory.size() - third, memory.size()), 'f', 1)
        << " MB in the last, of " << qRound(seconds) << " s" << Qt::endl;

    std::vector<double> times = reactions(shown.window);
    std::sort(times.begin(), times.end());
    if (!times.empty())
        out << "from a key to the frame that shows it: median " << QString::number(median(times), 'f', 1) << " ms, p95 "
            << QString::number(times[times.size() * 95 / 100], 'f', 1) << " ms, longest "
            << QString::number(times.back(), 'f', 1) << " ms, of " << times.size() << Qt::endl;
    shown.session.stop();
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"pushlab"_s);
    QCoreApplication::setApplicationName(u"bench_window"_s);
    QCommandLineParser options;
    options.setApplicationDescription(u"Measures the window: first frame, load, reaction, memory."_s);
    options.addHelpOption();
    options.addOption({u"clients"_s, u"Clients of all three protocols together (2000)."_s, u"N"_s, u"2000"_s});
    options.addOption({u"seconds"_s, u"How long load and memory are measured (60)."_s, u"S"_s, u"60"_s});
    options.addOption({u"view"_s, u"charts or lanes (lanes)."_s, u"VIEW"_s, u"lanes"_s});
    options.addOption({u"size"_s, u"Of the window (1280x800)."_s, u"WxH"_s, u"1280x800"_s});
    options.addOption({u"haproxy"_s, u"HAProxy stands in the path: a client takes one descriptor here, not three."_s});
    options.addOption({u"storm"_s, u"WebSocket clients storm a dead server meanwhile."_s});
    options.addOption({u"once"_s, u"Only show the window and say so."_s});
    options.process(application);
    const QStringList sides = options.value(u"size"_s).split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    if (size.isEmpty()) {
        std::fputs("bench_window: --size wants WIDTHxHEIGHT\n", stderr);
        return 2;
    }
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    qputenv("PUSHLAB_SERVER", PUSHLAB_BIN_DIR "/pushlab-server");
    QQuickStyle::setStyle(u"Basic"_s);
    return options.isSet(u"once"_s) ? showOnce(size) : measure(options, size);
}
