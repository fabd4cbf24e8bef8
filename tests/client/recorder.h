// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/simulatedclient.h"

#include <QList>

#include <algorithm>
#include <functional>

namespace Pushlab {

//! Writes down all that one client reports.
class Recorder final : public ClientObserver
{
public:
    struct Change {
        ClientState to;
        std::chrono::milliseconds delay;
        QString reason;
    };
    struct Received {
        QByteArray type;
        QByteArray data;
        QByteArray id;
        friend bool operator==(const Received &, const Received &) = default;
    };

    QList<ClientState> states() const
    {
        QList<ClientState> result;
        for (const Change &change : changes)
            result.append(change.to);
        return result;
    }
    //! How often the client has come to \a state.
    int count(ClientState state) const { return int(states().count(state)); }
    //! The latest change to \a state.
    Change last(ClientState state) const
    {
        const auto found = std::find_if(changes.crbegin(), changes.crend(),
                                        [state](const Change &change) { return change.to == state; });
        return found == changes.crend() ? Change() : *found;
    }

    void attempted(int) override { ++attempts; }
    void requested(int, bool resuming) override { requests.append(resuming); }
    void stateChanged(int, ClientState, ClientState to, std::chrono::milliseconds delay, const QString &reason) override
    {
        changes.append({to, delay, reason});
        if (onChange)
            onChange(to);
    }
    void received(int, const QByteArray &type, const QByteArray &data, const QByteArray &id) override
    {
        messages.append({type, data, id});
        if (onMessage)
            onMessage();
    }
    void transferred(int, qint64 in, qint64 out) override
    {
        bytesIn += in;
        bytesOut += out;
    }
    void connected(int, quint16) override { ++connections; }
    void registered(int) override { registeredAfter.append(int(messages.size())); }
    void refused(int) override { ++refusals; }

    int attempts = 0;
    int connections = 0;
    int refusals = 0;
    QList<bool> requests; //!< Whether each of them resumed.
    QList<Change> changes;
    QList<Received> messages;
    QList<int> registeredAfter; //!< How many messages had come when the client was registered.
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    std::function<void(ClientState)> onChange;
    std::function<void()> onMessage;
};

} // namespace Pushlab
