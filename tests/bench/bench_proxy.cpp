// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

/*!
 * What the built-in proxy costs, beside HAProxy and beside no proxy at all, in one run: connections a second, messages
 * a second through many links, latency added to a message, processor time and memory. The three take turns and each
 * figure is the median of the runs, so that all see the same machine.
 *
 * Clients and server share its cores; ratios say more than figures.
 */

#include "clients.h"
#include "echoserver.h"
#include "subjects.h"

#include "platform/descriptorlimit.h"
#include "platform/epolldispatcher.h"
#include "platform/processstats.h"
#include "wire/expected.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

using namespace Pushlab;
using namespace std::chrono_literals;

namespace {

constexpr std::array ways{Way::Direct, Way::BuiltIn, Way::Haproxy};

//! What is measured; the first word is its name in the JSON.
struct Measure {
    const char *key;
    const char *text;
    int digits;
    std::vector<double> values[ways.size()] = {}; //!< One a run.
};
enum { Connections, CpuPerConnection, Messages, CpuPerMessage, AddedLatency, MemoryPerLink };

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + qptrdiff(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

class Bench
{
public:
    Bench(int links, int connections, int echoes) : m_links(links), m_connections(connections), m_echoes(echoes) {}

    //! Every measure once, with fresh processes. An error text when one of them could not be taken.
    Expected<void> run(quint16 serverPort);
    QString table() const;
    QJsonObject json() const;

private:
    bool measureLinks(Way way, const Subject &subject);
    bool measureLatency(const std::vector<std::unique_ptr<Subject>> &subjects);
    void add(int measure, Way way, double value) { m_measures[size_t(measure)].values[size_t(way)].push_back(value); }

    const int m_links;
    const int m_connections;
    const int m_echoes;
    std::array<Measure, 6> m_measures{
        Measure{"connectionsPerSecond", "connections a second", 0},
        Measure{"cpuPerConnectionUs", "proxy's processor time a connection, µs", 0},
        Measure{"messagesPerSecond", "messages a second", 0},
        Measure{"cpuPerMessageUs", "proxy's processor time a message, µs", 2},
        Measure{"addedLatencyUs", "latency added to a message, µs", 1},
        Measure{"bytesPerLink", "proxy's memory a link, KiB", 1},
    };
};

bool Bench::measureLinks(Way way, const Subject &subject)
{
    const qint64 before = processStats(subject.pid()).residentBytes;
    const Clients::Links links = Clients::openLinks(subject.port(), m_links);
    if (int(links.size()) < m_links || Clients::messagesPerSecond(links, 1) == 0)
        return false;
    const ProcessStats open = processStats(subject.pid());
    const double rate = Clients::messagesPerSecond(links, m_echoes);
    const auto cpu = processStats(subject.pid()).cpu - open.cpu;
    add(Messages, way, rate);
    if (way != Way::Direct) {
        add(MemoryPerLink, way, double(open.residentBytes - before) / m_links / 1024);
        add(CpuPerMessage, way, double(cpu.count()) / (2.0 * m_links * m_echoes));
    }
    return rate > 0;
}

bool Bench::measureLatency(const std::vector<std::unique_ptr<Subject>> &subjects)
{
    Clients::Links links;
    for (const auto &subject : subjects) {
        Clients::Links one = Clients::openLinks(subject->port(), 1);
        if (one.empty())
            return false;
        links.push_back(std::move(one.front()));
    }
    std::array<std::vector<double>, ways.size()> times;
    for (int block = 0; block < 20; ++block) {
        for (size_t i = 0; i < links.size(); ++i) {
            const std::vector<double> more = Clients::echoTimes(*links[i], 100, 1ms);
            if (more.empty())
                return false;
            times[i].insert(times[i].end(), more.begin(), more.end());
        }
    }
    // An echo passes the proxy twice.
    const double direct = median(times.front());
    for (size_t i = 0; i < links.size(); ++i)
        add(AddedLatency, ways[i], (median(times[i]) - direct) / 2);
    return true;
}

Expected<void> Bench::run(quint16 serverPort)
{
    const auto failed = [](Way way, const char *what) {
        return failure(QStringLiteral("%1: %2").arg(nameOf(way), QString::fromLatin1(what)));
    };
    std::vector<std::unique_ptr<Subject>> subjects;
    for (const Way way : ways) {
        subjects.push_back(startSubject(way, serverPort));
        if (subjects.back()->port() == 0)
            return failed(way, "could not be started");
    }
    for (size_t i = 0; i < ways.size(); ++i) {
        if (!measureLinks(ways[i], *subjects[i]))
            return failed(ways[i], "not every link could be opened, or not every message came back");
    }
    for (size_t i = 0; i < ways.size(); ++i) {
        const auto before = processStats(subjects[i]->pid()).cpu;
        const double rate = Clients::connectionsPerSecond(subjects[i]->port(), m_connections);
        if (rate == 0)
            return failed(ways[i], "not every request was answered");
        add(Connections, ways[i], rate);
        if (ways[i] != Way::Direct)
            add(CpuPerConnection, ways[i],
                double((processStats(subjects[i]->pid()).cpu - before).count()) / m_connections);
    }
    return measureLatency(subjects) ? Expected<void>() : failure(QStringLiteral("an echo did not come back"));
}

QString Bench::table() const
{
    QString text;
    QTextStream stream(&text);
    const auto row = [&stream](const QString &name, const QStringList &cells) {
        stream << name.leftJustified(40);
        for (const QString &cell : cells)
            stream << cell.rightJustified(11);
        stream << '\n';
    };
    QStringList heads;
    for (const Way way : ways)
        heads.append(nameOf(way));
    row({}, heads << QStringLiteral("to HAProxy"));
    for (const Measure &measure : m_measures) {
        QStringList cells;
        for (const auto &values : measure.values)
            cells.append(values.empty() ? QStringLiteral("–") : QString::number(median(values), 'f', measure.digits));
        const double ours = median(measure.values[size_t(Way::BuiltIn)]);
        const double theirs = median(measure.values[size_t(Way::Haproxy)]);
        cells.append(theirs > 0 ? QStringLiteral("%1 ×").arg(ours / theirs, 0, 'f', 2) : QStringLiteral("–"));
        row(QString::fromUtf8(measure.text), cells);
    }
    return text;
}

QJsonObject Bench::json() const
{
    QJsonObject object{{QStringLiteral("links"), m_links},
                       {QStringLiteral("connections"), m_connections},
                       {QStringLiteral("echoesPerLink"), m_echoes}};
    for (const Measure &measure : m_measures) {
        QJsonObject of;
        for (const Way way : ways) {
            QJsonArray runs;
            for (const double value : measure.values[size_t(way)])
                runs.append(value);
            of.insert(nameOf(way), runs);
        }
        object.insert(QString::fromLatin1(measure.key), of);
    }
    return object;
}

int benchmark(const QCommandLineParser &options)
{
    QTextStream out(stdout);
    QThread thread; // the server's
    if (auto dispatcher = createSocketDispatcher())
        thread.setEventDispatcher(dispatcher.release());
    thread.start();
    const auto ended = qScopeGuard([&thread] {
        thread.quit();
        thread.wait();
    });
    auto *server = new EchoServer;
    server->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, server, &QObject::deleteLater);
    quint16 port = 0;
    QMetaObject::invokeMethod(
        server, [&] { port = server->listen(QHostAddress::LocalHost) ? server->serverPort() : quint16(0); },
        Qt::BlockingQueuedConnection);

    const auto number
        = [&options](const char *name) { return std::max(1, options.value(QLatin1StringView(name)).toInt()); };
    const int runs = number("runs");
    Bench bench(number("links"), number("connections"), number("echoes"));
    for (int i = 1; i <= runs; ++i) {
        if (const auto run = bench.run(port); !run) {
            qWarning("%s", qPrintable(run.error()));
            return 1;
        }
        out << "run " << i << " of " << runs << Qt::endl;
    }
    out << '\n' << bench.table() << Qt::endl;
    if (!options.isSet(QStringLiteral("json")))
        return 0;
    QFile file(options.value(QStringLiteral("json")));
    const QByteArray text = QJsonDocument(bench.json()).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size())
        return 0;
    qWarning("%s", qPrintable(file.errorString()));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    if (auto dispatcher = createSocketDispatcher()) // this thread holds the clients
        QCoreApplication::setEventDispatcher(dispatcher.release());
    const QCoreApplication application(argc, argv);
    raiseDescriptorLimit();

    QCommandLineParser options;
    options.setApplicationDescription(
        QStringLiteral("Measures the built-in proxy beside HAProxy and beside no proxy, on loopback."));
    options.addHelpOption();
    options.addOption({QStringLiteral("runs"), QStringLiteral("Each figure is the median of so many runs (3)."),
                       QStringLiteral("N"), QStringLiteral("3")});
    options.addOption({QStringLiteral("links"), QStringLiteral("Tunnels that are open at the same time (1000)."),
                       QStringLiteral("N"), QStringLiteral("1000")});
    options.addOption({QStringLiteral("echoes"), QStringLiteral("Messages that each of them sends and gets back (50)."),
                       QStringLiteral("N"), QStringLiteral("50")});
    options.addOption({QStringLiteral("connections"),
                       QStringLiteral("Connections with one request each, 16 at a time (3000)."), QStringLiteral("N"),
                       QStringLiteral("3000")});
    options.addOption(
        {QStringLiteral("json"), QStringLiteral("Also write the figure of each run to FILE."), QStringLiteral("FILE")});
    options.process(application);
    return benchmark(options);
}
