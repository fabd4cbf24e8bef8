// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/autotransport.h"
#include "cli/cli.h"
#include "cli/clientoptions.h"
#include "cli/options.h"

#include "client/simulatedclient.h"
#include "wire/duration.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <QTextStream>
#include <QTimer>
#include <QWebSocket>

namespace Pushlab {

namespace {

//! QString::fromUtf8() would swallow a byte order mark, which in the middle of a stream is text.
QString textOf(const QByteArray &utf8)
{
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(utf8);
}

//! Prints what one client lives through: a line each, for people or as JSON.
class Listener final : public ClientObserver
{
public:
    explicit Listener(bool json) : m_json(json) {}

    void attempted(int) override {}
    void requested(int, bool) override {}
    void transferred(int, qint64, qint64) override {}

    void stateChanged(int, ClientState, ClientState to, std::chrono::milliseconds delay, const QString &reason) override
    {
        switch (to) {
        case ClientState::Open:
            print({{QStringLiteral("state"), QStringLiteral("open")}}, QStringLiteral("open"));
            break;
        case ClientState::Waiting:
            print({{QStringLiteral("state"), QStringLiteral("reconnecting")},
                   {QStringLiteral("delay_ms"), qint64(delay.count())},
                   {QStringLiteral("reason"), reason}},
                  QStringLiteral("reconnecting in %1 ms: %2").arg(delay.count()).arg(reason));
            break;
        case ClientState::GivenUp:
        case ClientState::Closed:
            closed(reason);
            QCoreApplication::exit(to == ClientState::GivenUp ? NotWhole : Success);
            break;
        case ClientState::Idle:
        case ClientState::Queued:
        case ClientState::Connecting:
            break;
        }
    }

    void received(int, const QByteArray &type, const QByteArray &data, const QByteArray &id) override
    {
        const QString name = textOf(type);
        const QString text = textOf(data);
        const QString last = textOf(id);
        print({{QStringLiteral("event"), name}, {QStringLiteral("data"), text}, {QStringLiteral("id"), last}},
              QStringLiteral("%1 %2: %3").arg(last, name, text));
    }

    void chosen(const TransportChoice &choice) const
    {
        for (const TransportProbe &probe : choice.probes)
            print(probeJson(probe), probeText(probe));
        print(choiceJson(choice), choiceText(choice));
    }

    void closed(const QString &reason) const
    {
        print({{QStringLiteral("state"), QStringLiteral("closed")}, {QStringLiteral("reason"), reason}},
              QStringLiteral("closed: %1").arg(reason));
    }

private:
    void print(const QJsonObject &json, const QString &text) const
    {
        // Flushed line by line: somebody reads along in a pipe.
        if (m_json)
            out() << QJsonDocument(json).toJson(QJsonDocument::Compact) << Qt::endl;
        else
            out() << text << Qt::endl;
    }

    bool m_json;
};

//! A WebSocket that returns every message as it came, for conformance suites.
int echo(const QUrl &url, const Listener &listener, std::optional<std::chrono::milliseconds> time)
{
    QWebSocket socket;
    QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, &QWebSocket::sendTextMessage);
    QObject::connect(&socket, &QWebSocket::binaryMessageReceived, &socket, &QWebSocket::sendBinaryMessage);
    QObject::connect(&socket, &QWebSocket::disconnected, &socket, [&] {
        listener.closed(QStringLiteral("%1 %2")
                            .arg(int(socket.closeCode()))
                            .arg(socket.closeReason().isEmpty() ? socket.errorString() : socket.closeReason()));
        QCoreApplication::exit(Success);
    });
    if (time)
        QTimer::singleShot(*time, &socket, [&socket] { socket.close(); });
    socket.open(url);
    return QCoreApplication::exec();
}

//! What to be a client of: one transport, or several to choose from.
Expected<QList<ClientSettings>> candidatesOf(const Options &options)
{
    const QString word = options.positionals().at(0);
    const QString place = options.positionals().at(1);
    const bool chooses = word == QLatin1StringView("auto");
    const auto transport = transportNamed(word);
    if (!transport && !chooses)
        return failure(QStringLiteral("listen: \"%1\" is not a transport; use sse, poll, ws or auto").arg(word));
    if (options.isSet(QStringLiteral("echo")) && transport != Transport::WebSocket)
        return failure(QStringLiteral("listen: --echo is for ws"));
    if (options.isSet(QStringLiteral("persona")) && chooses)
        return failure(QStringLiteral("listen: --persona is of one transport, which auto has yet to choose"));

    const QUrl url(place, QUrl::StrictMode);
    const QString scheme = transport == Transport::WebSocket ? QStringLiteral("ws") : QStringLiteral("http");
    if (!url.isValid() || url.scheme() != scheme || url.host().isEmpty())
        return failure(QStringLiteral("listen: \"%1\" is not a URL like %2://127.0.0.1:8471%3")
                           .arg(place, scheme,
                                chooses                                ? QStringLiteral("/")
                                    : transport == Transport::Sse      ? QStringLiteral("/events")
                                    : transport == Transport::LongPoll ? QStringLiteral("/poll")
                                                                       : QStringLiteral("/ws")));
    return chooses ? candidatesAt(url) : QList<ClientSettings>{plainClient(*transport, url)};
}

//! \a settings with the options that change them, or what is wrong with these.
Expected<ClientSettings> settingsOf(const Options &options, ClientSettings settings)
{
    if (const auto applied = applyPersona(options, settings); !applied)
        return failure(QStringLiteral("listen: ") + applied.error());
    const auto speed = options.number(QStringLiteral("speed"), 1, 1000);
    if (!speed)
        return failure(speed.error());
    settings.speed = int(*speed);
    if (options.isSet(QStringLiteral("since"))) {
        bool isNumber = false;
        settings.since = options.text(QStringLiteral("since")).toULongLong(&isNumber);
        if (!isNumber)
            return failure(QStringLiteral("listen: --since takes an event id, not \"%1\"")
                               .arg(options.text(QStringLiteral("since"))));
    }
    return settings;
}

} // namespace

int listenCommand(const QStringList &arguments)
{
    Options options(QStringLiteral("listen"), QStringLiteral("sse|poll|ws|auto URL [options]"),
                    QStringLiteral("One client of any server; prints what happens until it ends or Ctrl+C. auto tries "
                                   "/ws, /events and /poll below the URL, and stays with the first that works."));
    options.add(QStringLiteral("since"), QStringLiteral("Resume after this event id."), QStringLiteral("ID"));
    options.add(QStringLiteral("json"), QStringLiteral("One line of JSON a happening."));
    options.add(QStringLiteral("for"), QStringLiteral("Leave after this time, for example 10s."),
                QStringLiteral("TIME"));
    addPersona(options);
    options.add(QStringLiteral("speed"), QStringLiteral("Lab time: divides every delay of the client (1)."),
                QStringLiteral("N"), QStringLiteral("1"));
    options.add(QStringLiteral("echo"), QStringLiteral("ws only: return every message unchanged."));
    if (const auto code = options.parse(arguments, 2))
        return *code;

    const auto candidates = candidatesOf(options);
    if (!candidates)
        return usageError(candidates.error());
    std::optional<std::chrono::milliseconds> time;
    if (options.isSet(QStringLiteral("for"))) {
        const auto duration = parseDuration(options.text(QStringLiteral("for")));
        if (!duration)
            return usageError(QStringLiteral("listen: --for: ") + duration.error());
        time = *duration;
    }

    Listener listener(options.isSet(QStringLiteral("json")));
    if (options.isSet(QStringLiteral("echo")))
        return echo(candidates->first().url, listener, time);

    ClientSettings plain = candidates->first();
    if (candidates->size() > 1) {
        const TransportChoice choice = chooseNow(*candidates);
        listener.chosen(choice);
        if (!choice.transport)
            return NotWhole;
        plain = candidates->at(choice.probes.size() - 1);
    }
    const Expected<ClientSettings> settings = settingsOf(options, plain);
    if (!settings)
        return usageError(settings.error());
    const auto client = createClient(0, *settings, listener);
    if (time)
        QTimer::singleShot(*time, client.get(), [&client] { client->close(); });
    QMetaObject::invokeMethod(
        client.get(), [&client] { client->open(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace Pushlab
