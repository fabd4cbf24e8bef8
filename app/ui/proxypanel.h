// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/frame.h"
#include "lab/proxykind.h"
#include "ui/faultmodel.h"
#include "ui/windows.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <deque>

namespace Pushlab {

//! The proxy card: its faults, and what the proxy counted. Says what is wanted by signals; does nothing itself.
class ProxyPanel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Pushlab::FaultModel *faults READ faults CONSTANT)
    Q_PROPERTY(QList<QString> kinds READ kinds NOTIFY worded)
    Q_PROPERTY(QList<QString> kindObstacles READ kindObstacles NOTIFY worded)
    Q_PROPERTY(int kind READ kindIndex WRITE setKindIndex NOTIFY settingsChanged)
    Q_PROPERTY(bool product READ isProduct NOTIFY settingsChanged)
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY settingsChanged)
    Q_PROPERTY(QList<QString> presetTitles READ presetTitles NOTIFY worded)
    Q_PROPERTY(int preset READ preset WRITE setPreset NOTIFY settingsChanged)
    Q_PROPERTY(QList<QString> presetEffects READ presetEffects NOTIFY settingsChanged)
    Q_PROPERTY(QString presetSource READ presetSource NOTIFY settingsChanged)
    Q_PROPERTY(QString cures READ cures NOTIFY settingsChanged)
    Q_PROPERTY(bool faulty READ isFaulty NOTIFY settingsChanged)
    Q_PROPERTY(bool idleTimeout READ idleTimeout WRITE setIdleTimeout NOTIFY settingsChanged)
    Q_PROPERTY(QString closedIdle READ closedIdle NOTIFY counted)
    Q_PROPERTY(QString badGateway READ badGateway NOTIFY counted)
    Q_PROPERTY(QString gatewayTimeout READ gatewayTimeout NOTIFY counted)
    Q_PROPERTY(QString closedLately READ closedLately NOTIFY counted)
    Q_PROPERTY(bool counts READ counts NOTIFY counted)
    Q_PROPERTY(QString links READ links NOTIFY counted)
    Q_PROPERTY(QString upstreams READ upstreams NOTIFY counted)
    Q_PROPERTY(QString traffic READ traffic NOTIFY trafficChanged)
    Q_PROPERTY(QString upstreamTraffic READ upstreamTraffic NOTIFY trafficChanged)
public:
    explicit ProxyPanel(QObject *parent = nullptr);

    FaultModel *faults() { return &m_faults; }
    const FaultModel *faults() const { return &m_faults; }
    QList<QString> kinds() const; //!< In the order of allProxyKinds.
    QList<QString> kindObstacles() const { return m_kindObstacles; } //!< Why one cannot be had; empty when it can.
    ProxyKind kind() const { return m_kind; }
    int kindIndex() const { return int(m_kind); }
    void setKindIndex(int index); //!< One without an obstacle.
    bool isProduct() const { return m_kind != ProxyKind::BuiltIn; }
    QString obstacle() const; //!< What the product has nothing for, so that it goes on as before; empty as a rule.
    QList<QString> presetTitles() const; //!< The first is a proxy that passes everything.
    int preset() const { return m_preset; } //!< Index into presetTitles().
    void setPreset(int index);
    QList<QString> presetEffects() const; //!< By protocol; empty for the first preset.
    QString presetSource() const;
    QString cures() const; //!< Lines of configuration for real products, to copy; empty when nothing is harmed.
    bool isFaulty() const { return m_preset > 0 || m_faults.activeCount() > 0; }
    bool idleTimeout() const; //!< The fault that has a key of its own.
    void setIdleTimeout(bool on);
    void setSpeed(int speed) { m_speed = speed; }

    bool counts() const { return m_counts; } //!< False: a product, whose figures are dashes.
    QString closedIdle() const;
    QString badGateway() const;
    QString gatewayTimeout() const;
    QString closedLately() const; //!< A sentence about the last ten seconds; empty when nothing was closed.
    QString links() const;
    QString upstreams() const;
    //! What goes both ways between clients and proxy, as the clients count it: "84 kB/s".
    QString traffic() const { return m_traffic; }
    QString upstreamTraffic() const { return m_upstreamTraffic; } //!< Between proxy and servers.

    ProxySettings settings() const;
    void clear(); //!< Plain, without faults.

    void applyFrame(const Frame &frame);
    void clearMeasurements();

    Q_INVOKABLE void closeAll() { Q_EMIT closeAllWanted(); }
    Q_INVOKABLE void resetAll() { Q_EMIT resetAllWanted(); }

Q_SIGNALS:
    void settingsChanged();
    void settingsWanted(const QString &markLabel); //!< settings() is to be applied.
    void kindWanted(); //!< A run is to begin with kind().
    void closeAllWanted();
    void resetAllWanted();
    void counted();
    void trafficChanged(); //!< Twice a second: faster ones cannot be read.
    void worded(); //!< What has a name has another: the language changed.

private:
    struct Closed {
        std::chrono::milliseconds time;
        qint64 total;
    };

    void findKinds();
    QString figure(qint64 counted) const;
    void measureTraffic(const Frame &frame);

    FaultModel m_faults;
    ProxyKind m_kind = ProxyKind::BuiltIn;
    QList<QString> m_kindObstacles;
    bool m_counts = true;
    int m_preset = 0;
    int m_speed = 1;
    ProxyCounters m_counters;
    std::deque<Closed> m_closed; //!< Of the last ten seconds.
    // The proxy's count is a question older than the clients': over a second, a burst would be in only one of them.
    RateWindow m_clientBytes{std::chrono::seconds(3)};
    RateWindow m_upstreamBytes{std::chrono::seconds(3)};
    QString m_traffic;
    QString m_upstreamTraffic;
    std::chrono::milliseconds m_nextTraffic{0};
};

} // namespace Pushlab
