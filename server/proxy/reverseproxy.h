// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/proxycounters.h"
#include "proxy/proxysettings.h"

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

    //! Binds; 0 takes any free port. False with errorText().
    bool listen(const QHostAddress &address, quint16 port);
    QString errorText() const;
    quint16 port() const;
    //! Where requests go from now on. What is in progress stays where it is.
    void setUpstream(const QHostAddress &address, quint16 port);

    void applySettings(const ProxySettings &settings);
    const ProxySettings &settings() const;

    void closeAll(); //!< FIN on every link, without ending what is in flight.
    void resetAll(); //!< RST on every link, on both sides.

    ProxyCounters counters() const;
    //! Bytes that all links hold in memory at this moment; bounded for each link, kernel buffers not counted.
    qint64 heldBytes() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Pushlab
