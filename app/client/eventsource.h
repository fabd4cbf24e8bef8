// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/clientconnection.h"
#include "client/simulatedclient.h"
#include "wire/sseparser.h"

#include <QUrl>

namespace Pushlab {

/*!
 * An EventSource as the HTML standard 9.2 has it, and as Chromium behaves where the standard leaves a choice.
 *
 * Open only by 200 with the type text/event-stream. Any other status or type, 204 included, ends it for good (9.2.2).
 * 301, 302, 303, 307 and 308 are followed, twenty at most, to other hosts too. A network error, a stream that ends
 * and a broken transfer coding lead to a new request to the original URL after the reconnection time (9.2.3): the
 * policy's, or the last `retry` of the server; with Last-Event-ID when there is one. More redirects are a network
 * error, too (Fetch 4.5), so that a loop of them is tried again for ever.
 *
 * With ClientHabits::survivesServerErrors 500, 502, 503 and 504 are network errors, too, as an npm package has it.
 *
 * ClientSettings::since goes out as Last-Event-ID of the first request. A page cannot do that; it puts the id into the
 * URL, as in `?lastEventId=`.
 */
class EventSource final : public SimulatedClient
{
    Q_OBJECT
public:
    EventSource(int index, std::shared_ptr<const ClientSettings> settings, ClientObserver &observer);
    quint16 localPort() const override { return m_connection.localPort(); }

protected:
    void dial() override;
    void hangUp() override;
    void setReading(bool reading) override { m_connection.setReading(reading); }
    KeptDescriptor vanish() override { return m_connection.vanish(); }

private:
    void request(const QUrl &url);
    ClientConnection::Request requestToSend() const;
    void onHead(const HttpResponseHead &head);
    void followRedirect(const HttpResponseHead &head);
    void onBody(QByteArrayView bytes);
    void onFailed(const ClientConnection::Failure &failure);
    void onMessage(const SseMessage &message);
    void reestablish(const QString &reason);

    ClientConnection m_connection;
    SseParser m_parser;
    std::optional<std::chrono::milliseconds> m_retry;
    QUrl m_url; //!< Of the present request: the original, or where a redirect led.
    int m_redirects = 0;
};

} // namespace Pushlab
