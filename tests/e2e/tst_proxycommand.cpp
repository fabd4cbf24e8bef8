// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"
#include "shell.h"

#include "platform/descriptorlimit.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! `pushlab-cli proxy`, as a person starts it.
class Proxy
{
public:
    explicit Proxy(const QStringList &arguments, const QByteArray &token = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PUSHLAB_TOKEN"_s, QString::fromUtf8(token));
        process.setProcessEnvironment(environment);
        process.start(program(u"pushlab-cli"_s),
                      QStringList{u"proxy"_s, u"--listen"_s, u"0"_s, u"--control"_s, u"0"_s} + arguments);
        while (process.state() != QProcess::NotRunning && !process.canReadLine() && process.waitForReadyRead(20'000)) {}
        ready = QJsonDocument::fromJson(process.readLine()).object();
        port = quint16(ready.value(u"port").toInt());
        controlPort = quint16(ready.value(u"controlPort").toInt());
    }
    ~Proxy()
    {
        process.kill();
        process.waitForFinished();
    }

    QJsonObject counters() const
    {
        return QJsonDocument::fromJson(request(controlPort, "GET", "/counters").body).object();
    }

    QProcess process;
    QJsonObject ready;
    quint16 port = 0;
    quint16 controlPort = 0;
};

QString upstream(quint16 port) { return QStringLiteral("127.0.0.1:%1").arg(port); }

//! curl, with what it printed.
QByteArray curl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"curl"_s, QStringList{u"-s"_s, u"--max-time"_s, u"20"_s} + arguments);
    process.waitForFinished(30'000);
    return process.readAllStandardOutput();
}

//! Different ones, since all are taken before the first is given back.
QList<quint16> freePorts(int count)
{
    std::vector<QTcpServer> servers(static_cast<size_t>(count));
    QList<quint16> ports;
    for (QTcpServer &server : servers) {
        server.listen(QHostAddress::LocalHost, 0);
        ports.append(server.serverPort());
    }
    return ports;
}

//! The number in the last line: what goes on in the background may say something before it.
double numberIn(const QByteArray &output) { return output.trimmed().split('\n').constLast().toDouble(); }

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(1000);
}

struct StampedEvent {
    int number = 0;
    qint64 lag = 0; //!< In ms, from the server's writing to our reading.
};

} // namespace

//! The fault proxy as a tool of its own, in front of servers that are not ours.
class TestProxyCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useBuiltPrograms(); }

    //! The ten lines of the README, typed as they stand there but for the ports.
    void recipe()
    {
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("python3 is not installed");
        QFile file(QStringLiteral(PUSHLAB_TEST_DATA "/proxyrecipe.sh"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray recipe = file.readAll();
        QHash<QByteArray, quint16> ports;
        const QList<quint16> free = freePorts(3);
        for (const char *port : {"8000", "8080", "8081"}) {
            recipe.replace(port, '<' + QByteArray::number(ports.size()) + '>'); // 38081 holds another one's digits
            ports.insert(port, free.at(ports.size()));
        }
        for (qsizetype i = 0; i < free.size(); ++i)
            recipe.replace('<' + QByteArray::number(i) + '>', QByteArray::number(free.at(i)));
        const QList<QByteArray> lines = recipe.trimmed().split('\n');
        QCOMPARE(lines.size(), 10);

        QTemporaryDir folder;
        Shell shell(folder.path());
        shell.type(lines[0]);
        QTRY_VERIFY_WITH_TIMEOUT(answers(ports.value("8000")), 20'000);
        shell.type(lines[1]);
        QTRY_VERIFY_WITH_TIMEOUT(answers(ports.value("8081")), 20'000);
        const double before = numberIn(shell.type(lines[2]));
        QVERIFY2(before > 0, "the server answered through the proxy");
        QVERIFY(shell.type(lines[3]).contains(R"("name":"slow")"));
        const double slow = numberIn(shell.type(lines[4]));
        QVERIFY2(slow >= 0.5, qPrintable(QString::number(slow)));
        QVERIFY(shell.type(lines[5]).contains(R"("name":"slow")"));
        QCOMPARE(curl({QStringLiteral("127.0.0.1:%1/toxics").arg(ports.value("8081"))}), "[]");
        QVERIFY(shell.type(lines[6]).contains(R"("status":200)"));
        QVERIFY(shell.type(lines[7]).contains("Sign in to use this network."));
        QVERIFY(shell.type(lines[8]).contains("\npushlab_proxy_injected_total 1\n"));
        shell.type(lines[9]);
        QTRY_VERIFY_WITH_TIMEOUT(!answers(ports.value("8080")), 10'000);
    }

    //! A stream of a Node server: a fault comes and goes under it, and no event is lost.
    void nodeServer()
    {
        if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
            QSKIP("node is not installed");
        QProcess node;
        node.start(u"node"_s, {u"-e"_s, uR"(
            require('http').createServer((request, response) => {
                let number = 0;
                response.writeHead(200, {'Content-Type': 'text/event-stream'});
                const timer = setInterval(() => response.write(`data: ${++number} ${Date.now()}\n\n`), 20);
                request.on('close', () => clearInterval(timer));
            }).listen(0, '127.0.0.1', function () { console.log(this.address().port); });)"_s});
        QTRY_VERIFY_WITH_TIMEOUT(node.canReadLine(), 20'000);
        Proxy proxy({u"--upstream"_s, upstream(node.readLine().trimmed().toUShort())});
        QVERIFY(proxy.port);
        const QString control = QStringLiteral("http://127.0.0.1:%1").arg(proxy.controlPort);

        QProcess stream;
        stream.start(u"curl"_s, {u"-sN"_s, QStringLiteral("http://127.0.0.1:%1/events").arg(proxy.port)});
        QList<StampedEvent> events;
        const auto last = [&stream, &events] {
            while (stream.canReadLine()) {
                const QList<QByteArray> words = stream.readLine().trimmed().split(' ');
                if (words.size() == 3)
                    events.append({words[1].toInt(), QDateTime::currentMSecsSinceEpoch() - words[2].toLongLong()});
            }
            return events.isEmpty() ? StampedEvent() : events.last();
        };
        QTRY_VERIFY_WITH_TIMEOUT(last().number > 5 && last().lag < 400, 20'000);

        curl({control + u"/toxics"_s, u"-d"_s, uR"({"name":"slow","type":"latency","latency":"400ms"})"_s});
        QTRY_VERIFY_WITH_TIMEOUT(last().lag >= 400, 10'000);
        curl({u"-X"_s, u"PATCH"_s, control + u"/toxics/slow"_s, u"-d"_s, uR"({"latency":"800ms"})"_s});
        QTRY_VERIFY_WITH_TIMEOUT(last().lag >= 800, 10'000);
        const QByteArray links = curl({control + u"/links"_s});
        QVERIFY2(links.contains(R"("toxics":["slow"])"), links.constData());
        curl({u"-X"_s, u"DELETE"_s, control + u"/toxics/slow"_s});
        QTRY_VERIFY_WITH_TIMEOUT(last().lag < 400, 20'000);

        const qsizetype count = events.size();
        QTRY_VERIFY_WITH_TIMEOUT(last().number > 0 && events.size() > count + 5, 10'000);
        for (qsizetype i = 0; i < events.size(); ++i)
            QCOMPARE(events[i].number, i + 1);

        curl({u"-X"_s, u"POST"_s, control + u"/reset-all"_s});
        QTRY_COMPARE_WITH_TIMEOUT(stream.state(), QProcess::NotRunning, 10'000);
        QCOMPARE(stream.exitCode(), 56); // curl: failure in receiving, as a reset is
        node.kill();
        node.waitForFinished();
    }

    void namesAreLookedUpAndSettingsApply()
    {
        Server server({});
        QVERIFY(server.isReady());
        Proxy proxy({u"--upstream"_s, u"localhost:%1"_s.arg(server.port), u"--preset"_s, u"nginx"_s,
                     u"--idle-timeout"_s, u"2s"_s, u"--toxic"_s, u"slow=latency:1ms±1ms:up@0.5"_s, u"--toxic"_s,
                     u"latency:1ms"_s, u"--seed"_s, u"7"_s});
        QCOMPARE(proxy.ready.value(u"pid").toInteger(), proxy.process.processId());
        QCOMPARE(request(proxy.port, "GET", "/health").body, "ok\n");
        const QJsonObject settings
            = QJsonDocument::fromJson(request(proxy.controlPort, "GET", "/settings").body).object();
        QCOMPARE(settings.value(u"upgrade").toString(), u"http10"_s);
        QCOMPARE(settings.value(u"idle-timeout").toString(), u"2s"_s);
        const QJsonArray toxics = settings.value(u"toxics").toArray();
        QCOMPARE(toxics.size(), 2);
        QCOMPARE(toxics[0][u"name"].toString(), u"slow"_s);
        QCOMPARE(toxics[1][u"name"].toString(), u"latency-down"_s);
        QCOMPARE(proxy.counters().value(u"servers")[0][u"address"].toString(), upstream(server.port));
    }

    void theTokenIsWanted()
    {
        Proxy proxy({u"--upstream"_s, upstream(9)}, "secret");
        QCOMPARE(request(proxy.controlPort, "GET", "/settings").status, 401);
        HttpHeaders headers;
        headers.append("Authorization", "Bearer secret");
        QCOMPARE(request(proxy.controlPort, "GET", "/settings", {}, headers).status, 200);
    }

    void aRequestInProgressEndsBeforeTheProxyDoes()
    {
        Server server({u"--hold"_s, u"500ms"_s});
        QVERIFY(server.isReady());
        Proxy proxy({u"--upstream"_s, upstream(server.port)});
        QProcess poll;
        poll.start(u"curl"_s, {u"-s"_s, QStringLiteral("http://127.0.0.1:%1/poll").arg(proxy.port)});
        QTRY_COMPARE(proxy.counters().value(u"active").toInt(), 1);
        proxy.process.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(proxy.process.state(), QProcess::NotRunning, 10'000);
        QCOMPARE(proxy.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(proxy.process.exitCode(), 0);
        QTRY_COMPARE(poll.state(), QProcess::NotRunning);
        QCOMPARE(poll.exitCode(), 0);
        QCOMPARE(poll.readAllStandardOutput(), "[]");
    }

    void aStreamDoesNotHoldTheProxyUp()
    {
        Server server({});
        QVERIFY(server.isReady());
        Proxy proxy({u"--upstream"_s, upstream(server.port)});
        QProcess stream;
        stream.start(u"curl"_s, {u"-sN"_s, QStringLiteral("http://127.0.0.1:%1/events").arg(proxy.port)});
        QTRY_COMPARE(proxy.counters().value(u"active").toInt(), 1);
        proxy.process.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(proxy.process.state(), QProcess::NotRunning, 15'000);
        QCOMPARE(proxy.process.exitCode(), 0);
        QTRY_COMPARE(stream.state(), QProcess::NotRunning);
        QCOMPARE(stream.exitCode(), 18); // curl: partial file, the last chunk is missing
    }

    void bindingToTheWorldIsSaid()
    {
        Proxy proxy({u"--upstream"_s, upstream(9), u"--bind"_s, u"0.0.0.0"_s});
        QVERIFY(proxy.port);
        const QByteArray errors = proxy.process.readAllStandardError();
        QCOMPARE(errors,
                 QStringLiteral("pushlab-cli: proxy: anybody who reaches 0.0.0.0 port %1 reaches 127.0.0.1:9 through "
                                "it; the control port stays on loopback.\n")
                     .arg(proxy.port)
                     .toUtf8());
    }

    void helpAndPresetsAreListed()
    {
        QProcess help;
        help.start(program(u"pushlab-cli"_s), {u"proxy"_s, u"--help"_s});
        QVERIFY(help.waitForFinished(20'000));
        QCOMPARE(help.exitCode(), 0);
        const QByteArray text = help.readAllStandardOutput();
        QVERIFY(text.startsWith("Usage: pushlab-cli proxy --upstream HOST:PORT [options]\n"));
        for (const char *option : {"--listen <PORT>", "--toxic <TOXIC>", "--preset <NAME>", "--idle-timeout <TIME|off>",
                                   "--upgrade <pass|http10|strip|STATUS>", "--buffer <off|blocks|whole>"})
            QVERIFY2(text.contains(option), option);

        QProcess list;
        list.start(program(u"pushlab-cli"_s), {u"proxy"_s, u"--list-presets"_s});
        QVERIFY(list.waitForFinished(20'000));
        QCOMPARE(list.exitCode(), 0);
        const QByteArray presets = list.readAllStandardOutput();
        QVERIFY(presets.startsWith("nginx: nginx as it comes\n    long polling: A poll"));
        QVERIFY(presets.contains("\nmobile: Mobile network\n"));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *arguments, const char *error) {
            QTest::newRow(arguments) << QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts)
                                     << QString::fromUtf8(error);
        };
        row("", "give the server behind it with --upstream HOST:PORT");
        for (const char *text : {"8000", "localhost", "localhost:", ":80", "localhost:0", "localhost:65536", "::1:80",
                                 "[localhost]:80", "http://localhost:80"}) {
            row((QByteArray("--upstream ") + text).constData(),
                (QByteArray("--upstream takes HOST:PORT, such as 127.0.0.1:8080 or [::1]:8080, not \"") + text + '"')
                    .constData());
        }
        row("--upstream a.invalid:80", "--upstream: cannot find a.invalid: ");
        row("--upstream 127.0.0.1:9 --listen 99999",
            "--listen takes a port from 0 (any free one) to 65535, not \"99999\"");
        row("--upstream 127.0.0.1:9 --control x", "--control takes a port from 0 (any free one) to 65535, not \"x\"");
        row("--upstream 127.0.0.1:9 --bind localhost", "--bind takes an IP address such as 0.0.0.0, not \"localhost\"");
        row("--upstream 127.0.0.1:9 --bind 203.0.113.1", "cannot listen on 203.0.113.1 port 0: ");
        row("--upstream 127.0.0.1:9 --seed -1", "--seed takes a whole number, not \"-1\"");
        row("--upstream 127.0.0.1:9 --preset apache", "there is no preset \"apache\"; --list-presets lists them");
        row("--upstream 127.0.0.1:9 --idle-timeout soon",
            "--idle-timeout cannot be \"soon\": give off, or a duration above zero such as 30s, 1.5s, 250ms or 2min.");
        row("--upstream 127.0.0.1:9 --upgrade 200",
            "--upgrade cannot be \"200\": give pass, http10, strip or a status from 400 to 599.");
        row("--upstream 127.0.0.1:9 --inject {\"status\":1}",
            "--inject.status cannot be 1: give a whole number from 200 to 599.");
        row("--upstream 127.0.0.1:9 --toxic latency:fast",
            "--toxic: Toxic \"latency:fast\": latency cannot be \"fast\": give a duration such as 30s, 1.5s, 250ms, "
            "2min or 0.");
        row("--upstream 127.0.0.1:9 --toxic a=down --toxic a=down", "--toxic: there are two named \"a\"");
        row("--upstream 127.0.0.1:9 --colour red", "Unknown option 'colour'.");
        row("--upstream 127.0.0.1:9 now", "unexpected argument \"now\"");
    }
    void wrongUsage()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, error);
        QProcess process;
        process.start(program(u"pushlab-cli"_s), QStringList(u"proxy"_s) + arguments);
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 2);
        QCOMPARE(process.readAllStandardOutput(), QByteArray());
        const QString said = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(said.startsWith(u"pushlab-cli: proxy: "_s + error), qPrintable(said));
        QVERIFY2(said.endsWith(u'\n') && said.count(u'\n') == 1, "one line");
    }

    void takenPorts()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost, 0));
        for (const QString &option : {u"--listen"_s, u"--control"_s}) {
            QProcess process;
            process.start(program(u"pushlab-cli"_s),
                          {u"proxy"_s, u"--upstream"_s, upstream(9), option, QString::number(taken.serverPort())});
            QVERIFY(process.waitForFinished(20'000));
            QCOMPARE(process.exitCode(), 2);
            QCOMPARE(process.readAllStandardOutput(), QByteArray());
            const QByteArray said = process.readAllStandardError();
            QVERIFY2(said.contains(QByteArray::number(taken.serverPort())), said.constData());
            QCOMPARE(said.count('\n'), 1);
        }
    }

    //! Every connection takes two descriptors of the proxy.
    void thousandsOfConnections()
    {
        const int descriptors = raiseDescriptorLimit();
        const int clients = descriptors < 0 ? 5'000 : std::min(5'000, (descriptors - 200) / 2);
        if (clients < 5'000)
            qWarning("only %d descriptors: testing with %d clients", descriptors, clients);
        Server server({});
        QVERIFY(server.isReady());
        Proxy proxy({u"--upstream"_s, upstream(server.port)});
        QVERIFY(proxy.port);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"load.json"_s);
        QProcess load;
        load.start(program(u"pushlab-cli"_s),
                   {u"load"_s, u"--transport"_s, u"sse"_s, u"--url"_s,
                    QStringLiteral("http://127.0.0.1:%1/events").arg(proxy.port), u"--publish-url"_s,
                    QStringLiteral("http://127.0.0.1:%1/push").arg(server.port), u"--clients"_s,
                    QString::number(clients), u"--rate"_s, u"2"_s, u"--seconds"_s, u"2"_s, u"--json"_s, file});
        QTRY_COMPARE_WITH_TIMEOUT(proxy.counters().value(u"active").toInt(), clients, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(load.state(), QProcess::NotRunning, 60'000);
        QVERIFY2(load.exitCode() == 0, load.readAllStandardError().constData());
        QFile json(file);
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonObject result = QJsonDocument::fromJson(json.readAll()).object();
        QCOMPARE(result.value(u"expected").toInteger(), clients * result.value(u"published").toInteger());
        QCOMPARE(result.value(u"delivered").toInteger(), result.value(u"expected").toInteger());
        QVERIFY(result.value(u"published").toInteger() > 0);
        QCOMPARE(result.value(u"drops").toInteger(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(proxy.counters().value(u"links").toInt(), 0, 30'000);
        QCOMPARE(proxy.counters().value(u"accepted").toInt(), clients);
    }
};

QTEST_GUILESS_MAIN(TestProxyCommand)
#include "tst_proxycommand.moc"
