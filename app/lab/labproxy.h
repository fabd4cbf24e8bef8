// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/proxykind.h"
#include "lab/realproxy.h"
#include "proxy/reverseproxy.h"

#include <memory>
#include <optional>

namespace Pushlab {

/*!
 * The proxy of a run: the built-in one, or an installed product whose configuration means the same.
 *
 * A product takes new settings for new connections only, and one change after the other: what is wanted while it loads
 * is loaded next. Made, used and destroyed in one thread.
 */
class LabProxy final : public QObject
{
    Q_OBJECT
public:
    explicit LabProxy(ProxyKind kind);

    //! Before the server on loopback; started() follows.
    void start(const ProxySettings &settings, quint16 serverPort, quint32 seed);
    void applySettings(const ProxySettings &settings);
    //! FIN on every connection. A product is stopped for it, and started again on its port.
    void closeAll();
    void resetAll(); //!< RST on every connection. No product does that: checkResets().

    //! Looks at the wire of one client; what happened on the links from its ports is taken with takeWire().
    void tapWire(bool on);
    //! With what further \a ports have come. Nothing where a product is the proxy: it shows nobody its wire.
    std::optional<WireRecords> takeWire(const QList<quint16> &ports);

    std::optional<ProxyCounters> counters() const; //!< Of the built-in proxy; a product does not tell.

Q_SIGNALS:
    void started(quint16 port, const QString &error); //!< It accepts connections; or why it could not, and what to do.
    void refused(const QString &text); //!< What was wanted was not done, or it ended: why. Before, all was as it was.

private:
    void productReady();
    void productFailed(const QString &text);
    void productEnded();
    void goOn();

    std::unique_ptr<ReverseProxy> m_builtIn; //!< One of these two.
    std::unique_ptr<RealProxy> m_product;
    QString m_name;

    // Of the product.
    ProxySettings m_settings; //!< The ones that were wanted last.
    ProxySettings m_loading; //!< The ones that it was given last.
    ProxySettings m_loaded; //!< The ones that it has.
    QStringList m_servers;
    bool m_started = false;
    bool m_busy = false; //!< It starts, loads settings or is being stopped.
    bool m_changed = false; //!< m_settings are to be loaded when it is no longer busy.
    bool m_stopNext = false; //!< closeAll() waits until it is no longer busy.
    bool m_stopping = false;
};

} // namespace Pushlab
