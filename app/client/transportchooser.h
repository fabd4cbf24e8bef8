// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/clientsettings.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Pushlab {

//! One try of one transport, and what it cost.
struct TransportProbe {
    Transport transport = Transport::WebSocket;
    bool works = false;
    std::chrono::milliseconds cost{0}; //!< Until it was open, failed, or was given up.
    QString reason; //!< Why the next one was tried; empty when it works.

    friend bool operator==(const TransportProbe &, const TransportProbe &) = default;
};

//! Which transport a client takes for a host, and how that was found out.
struct TransportChoice {
    std::optional<Transport> transport; //!< Null: none works.
    QList<TransportProbe> probes; //!< In the order they were tried.
    bool remembered = false; //!< Known from before: nothing was tried this time.

    std::chrono::milliseconds cost() const; //!< Of all probes together.

    friend bool operator==(const TransportChoice &, const TransportChoice &) = default;
};

/*!
 * Chooses the best transport that gets through: tries one after the other, each with a connection of its own, and
 * remembers per host what worked. A host where none did is tried anew.
 *
 * A WebSocket works when its handshake does, an event stream when its head has come, and a long poll when it was
 * answered well or has been held for 200 ms. What fails, or is silent for as long as the patience, is stepped down
 * from. Lives in the thread of its clients.
 */
class TransportChooser final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const TransportChoice &)>;

    explicit TransportChooser(QObject *parent = nullptr);
    ~TransportChooser() override;

    //! How long a probe may take, in real time. Five seconds unless told otherwise.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    //! Tries \a candidates in their order (WebSocket, SSE, long poll), all of one host; \a done is called from the
    //! event loop. A host that is being tried is not tried twice at once.
    void choose(const QList<ClientSettings> &candidates, Done done);
    std::optional<TransportChoice> remembered(const QUrl &url) const;
    void forget(const QUrl &url) { m_known.remove(url.authority()); } //!< The network has changed.

private:
    class Probing;
    void finish(Probing &probing);

    std::chrono::milliseconds m_patience{5000};
    QHash<QString, TransportChoice> m_known;
    std::vector<std::unique_ptr<Probing>> m_running;
};

} // namespace Pushlab
