// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/linkinfo.h"
#include "proxy/proxycounters.h"
#include "proxy/proxysettings.h"
#include "proxy/upstreams.h"
#include "proxy/wirerecord.h"

#include <QHostAddress>
#include <QObject>

#include <memory>

namespace Pushlab {

/*!
 * A reverse proxy for HTTP/1.1 and WebSocket whose faults are settings. Made, used and destroyed in one thread.
 */
class ReverseProxy final : public QObject
{
    Q_OBJECT
public:
    explicit ReverseProxy(QObject *parent = nullptr);
    ~ReverseProxy() override;

    //! Binds; 0 takes any free port. False with errorText(). Again after drain() or stop(), also on the same port.
    bool listen(const QHostAddress &address, quint16 port);
    QString errorText() const;
    quint16 port() const;
    //! Where requests go from now on. What is in progress stays where it is.
    void setUpstreams(const QList<Upstream> &upstreams);
    void setUpstream(const QHostAddress &address, quint16 port); //!< The only one.

    void applySettings(const ProxySettings &settings);
    const ProxySettings &settings() const;
    //! For what is random in toxics, and which connections they meet: the same seed and order of connections, the same
    //! draws. Holds for connections that are accepted from now on.
    void setSeed(quint32 seed);

    //! Stops gracefully (nginx SIGQUIT, HAProxy SIGUSR1): accepts nothing new, closes what is idle, lets the rest
    //! finish. Responses that have not begun say `Connection: close`; tunnels and streams go on. Then drained().
    void drain();
    void stop(); //!< Stops at once (SIGTERM): accepts nothing new and closeAll().
    void closeAll(); //!< FIN on every link, without ending what is in flight.
    void resetAll(); //!< RST on every link, on both sides; past the toxics.

    ProxyCounters counters() const;
    //! Bytes that all links hold in memory at this moment; bounded for each link, kernel buffers not counted.
    qint64 heldBytes() const;
    QList<LinkInfo> links() const; //!< Every client connection, by its port.

    //! Keeps what passes on the links of one client, whose source ports followWire() tells. Nothing is kept while off.
    void tapWire(bool on);
    //! From the link's first byte on, when it came while the tap was on; else from now on.
    void followWire(const QList<quint16> &ports);
    WireRecords takeWire(); //!< What happened since the last call.

Q_SIGNALS:
    void drained(); //!< After drain(): the last link has ended.

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Pushlab
