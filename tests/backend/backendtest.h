// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "../transport/rawclient.h"
#include "backend.h"
#include "wire/websocketframe.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Pushlab {

using Options = QList<std::pair<QByteArray, QByteArray>>;

//! Settings as the command line would give them; every option must be right.
inline ServerSettings settingsOf(const Options &options)
{
    ServerSettings settings;
    for (const auto &[name, value] : options) {
        if (const Expected<void> set = settings.set(QString::fromUtf8(name), QString::fromUtf8(value)); !set)
            qFatal("%s", qUtf8Printable(set.error()));
    }
    return settings;
}

//! Data rows for what must hold under both I/O models.
inline void bothThreadings()
{
    QTest::addColumn<QByteArray>("threading");
    QTest::newRow("event-loop") << QByteArray("event-loop");
    QTest::newRow("thread-per-request") << QByteArray("thread-per-request");
}

inline std::unique_ptr<Backend> startBackend(const Options &options, const HttpLimits &limits = {})
{
    auto backend = Backend::start(settingsOf(options), limits);
    if (!backend)
        qFatal("%s", qUtf8Printable(backend.error()));
    return std::move(*backend);
}

//! Publishes and waits for the confirmation; 0 when it does not come.
inline quint64 publish(const Backend &backend, const QByteArray &data, const QByteArray &query = {},
                       const QByteArray &fields = {})
{
    RawClient client(backend.port());
    client.post("/push" + query, data, fields);
    return quint64(QJsonDocument::fromJson(client.response().body).object().value(QStringLiteral("id")).toInteger());
}

//! A frame of a client: masked, with a mask that is easy to read.
inline QByteArray clientFrame(WebSocketOpcode opcode, const QByteArray &payload = {})
{
    return encodeWebSocketFrame(opcode, payload, WebSocketMask{1, 2, 3, 4});
}

//! Waits for the next server frame of a short message.
inline WebSocketFrame readFrame(RawClient &client)
{
    WebSocketFrame read;
    client.waitFor([&] { return client.received().size() >= 2; });
    const QByteArray head = client.take(2);
    if (head.size() < 2)
        return {true, WebSocketOpcode::Continuation, false, "no frame came"};
    read.opcode = WebSocketOpcode(head.at(0) & 0x0f);
    qsizetype size = head.at(1) & 0x7f;
    if (size == 126) {
        const QByteArray length = client.take(2);
        size = quint8(length.at(0)) << 8 | quint8(length.at(1));
    }
    read.payload = client.take(size);
    return read;
}

inline int closeCode(const WebSocketFrame &frame)
{
    if (frame.opcode != WebSocketOpcode::Close || frame.payload.size() < 2)
        return 0;
    return quint8(frame.payload.at(0)) << 8 | quint8(frame.payload.at(1));
}

} // namespace Pushlab
