// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend.h"
#include "management.h"
#include "platform/descriptorlimit.h"
#include "platform/epolldispatcher.h"
#include "platform/parentwatch.h"
#include "platform/terminationsignal.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonDocument>

#include <cstdio>

using namespace Pushlab;

namespace {

constexpr int usageError = 2;

constexpr char usage[]
    = "Usage: pushlab-server [options]\n"
      "Serves long polls, Server-Sent Events and WebSockets; prints one line of JSON when it is ready.\n"
      "\n"
      "  --port N               public port (0: any free one)\n"
      "  --management-port N    management port, on loopback (0: any free one); its bearer token is taken from the\n"
      "                         environment variable PUSHLAB_TOKEN, or made and printed in the ready line\n"
      "  --bind ADDRESS         address of the public port (127.0.0.1)\n"
      "  --threading event-loop|thread-per-request\n"
      "                         whether a request holds a thread (event-loop)\n"
      "  --pool N, --queue N    threads of the request pool (200), requests that may wait for one (100)\n"
      "  --hold TIME            how long a poll is held (30s)\n"
      "  --keepalive TIME|off   comment on a silent event stream (15s)\n"
      "  --heartbeat TIME|off   WebSocket ping; no pong by the next one ends the connection (30s)\n"
      "  --slow TIME|off        what every request's handler takes besides, whatever the speed (off)\n"
      "  --retry TIME|off|spread:FROM-TO\n"
      "                         reconnection time that event streams are told (3s)\n"
      "  --replay on|off|all    what a client that resumes after an id gets: what it missed, nothing, or everything "
      "(on)\n"
      "  --log memory|FILE      where events are kept (memory)\n"
      "  --history N            how many events are kept (10000)\n"
      "  --token TEXT|off       what readers must show: Authorization: Bearer, the cookie token or ?token= (off)\n"
      "  --origins LIST|off     web pages that may come in besides the server's own and loopback's, such as\n"
      "                         https://app.example,https://shop.example (off)\n"
      "  --max-connections N    above it 503 (0: no limit)\n"
      "  --max-buffer SIZE      unsent bytes above which a slow consumer is closed (1MiB)\n"
      "  --write-timeout TIME|off\n"
      "                         a client that takes nothing of what is sent for so long is closed (60s)\n"
      "  --speed 1|10|30        lab time: divides every time above\n"
      "  --cleanup on|off       off: entries of clients that left are kept, a leak to look at\n"
      "  --echo PATH            a WebSocket that returns every message\n"
      "  --help, --version\n";

int fail(const QString &text)
{
    std::fprintf(stderr, "pushlab-server: %s\n", qUtf8Printable(text));
    return usageError;
}

//! Takes "--name value" and "--name=value".
Expected<ServerSettings> readOptions(const QStringList &arguments)
{
    ServerSettings settings;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        if (!argument.startsWith(QLatin1StringView("--")) || !ServerSettings::names().contains(name))
            return failure(QStringLiteral("There is no option %1. Try --help.").arg(argument));
        if (equals < 0 && ++i == arguments.size())
            return failure(QStringLiteral("Option --%1 needs a value. Try --help.").arg(name));
        const QString value = equals < 0 ? arguments.at(i) : argument.sliced(equals + 1);
        if (const Expected<void> set = settings.set(name, value); !set)
            return failure(set.error());
    }
    return settings;
}

QByteArray makeToken()
{
    QByteArray bytes(16, Qt::Uninitialized);
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / qsizetype(sizeof(quint32)));
    return bytes.toHex();
}

void printReady(const Backend &backend, const Management &management, const QByteArray &madeToken)
{
    QJsonObject ready{{QStringLiteral("port"), backend.port()},
                      {QStringLiteral("managementPort"), management.port()},
                      {QStringLiteral("pid"), QCoreApplication::applicationPid()}};
    if (!madeToken.isEmpty())
        ready.insert(QStringLiteral("token"), QString::fromLatin1(madeToken));
    std::printf("%s\n", QJsonDocument(ready).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    if (std::unique_ptr<QAbstractEventDispatcher> dispatcher = createSocketDispatcher())
        QCoreApplication::setEventDispatcher(dispatcher.release());
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(QLatin1StringView("--help"))) {
        std::fputs(usage, stdout);
        return 0;
    }
    if (arguments.contains(QLatin1StringView("--version"))) {
        std::puts("pushlab-server " PUSHLAB_VERSION);
        return 0;
    }
    const Expected<ServerSettings> settings = readOptions(arguments);
    if (!settings)
        return fail(settings.error());

    raiseDescriptorLimit();
    TerminationSignal termination;
    const Expected<std::unique_ptr<Backend>> backend = Backend::start(*settings);
    if (!backend)
        return fail(backend.error());
    const QByteArray given = qgetenv("PUSHLAB_TOKEN");
    const QByteArray made = given.isEmpty() ? makeToken() : QByteArray();
    const auto management = Management::start(**backend, settings->managementPort, given.isEmpty() ? made : given);
    if (!management)
        return fail(management.error());
    if (!QHostAddress(settings->bind).isLoopback())
        std::fprintf(stderr,
                     "pushlab-server: anybody who reaches %s can publish, subscribe and pay here; only the management "
                     "port stays on loopback.\n",
                     qUtf8Printable(settings->bind));

    QObject::connect(&termination, &TerminationSignal::received, backend->get(), &Backend::stop);
    QObject::connect(backend->get(), &Backend::stopped, &application, &QCoreApplication::quit);
    std::optional<ParentWatch> parent;
    if (qEnvironmentVariableIsSet("PUSHLAB_PARENT_ON_STDIN")) {
        parent.emplace();
        QObject::connect(&*parent, &ParentWatch::ended, backend->get(), &Backend::stop);
    }
    printReady(**backend, **management, made);
    return application.exec();
}
