// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/event.h"
#include "wire/expected.h"
#include "wire/httphead.h"

#include <QList>

namespace Pushlab {

//! One member of the JSON array that `/poll` answers: {"id":7,"event":"message","data":"…"}.
QByteArray encodePollEvent(const Event &event);

//! The fields of every answer of `/poll`; the cursor is for `?since=` of the next one.
HttpHeaders pollHeaders(quint64 cursor);

//! The text message that carries an event on `/ws`: {"type":"event","id":7,"event":"message","data":"…"}.
QByteArray encodeWebSocketEvent(const Event &event);

//! The first message on `/ws`: {"type":"welcome","newestId":7}, the id to resume after when nothing else comes.
QByteArray encodeWebSocketWelcome(quint64 newestId);

//! The answer to a text message from a client: {"type":"echo","data":"…"}.
QByteArray encodeWebSocketEcho(QByteArrayView text);

//! The data of a `gap` event: {"requested":41,"oldest":1}.
QByteArray encodeGap(quint64 requested, quint64 oldest);

//! Reads what `/poll` answers. Members that it does not know are ignored.
Expected<QList<Event>> decodePollBody(const QByteArray &body);

//! A message of `/ws` as its client reads it.
struct WebSocketMessage {
    enum Kind { Welcome, Event, Echo, Unknown } kind = Unknown;
    Pushlab::Event event; //!< For Event; for Welcome only its id, the newest one.
    QByteArray data; //!< For Echo.
};
Expected<WebSocketMessage> decodeWebSocketMessage(const QByteArray &text);

} // namespace Pushlab
