// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/frame.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <deque>

namespace Pushlab {

//! The proxy card: its idle timeout, and what the proxy counted. Says what is wanted by signals; does nothing itself.
class ProxyPanel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool idleTimeout READ idleTimeout WRITE setIdleTimeout NOTIFY settingsChanged)
    Q_PROPERTY(QList<QString> idleChoices READ idleChoices CONSTANT)
    Q_PROPERTY(int idleChoice READ idleChoice WRITE setIdleChoice NOTIFY settingsChanged)
    Q_PROPERTY(QString idleText READ idleText NOTIFY settingsChanged)
    Q_PROPERTY(QString closedIdle READ closedIdle NOTIFY counted)
    Q_PROPERTY(QString badGateway READ badGateway NOTIFY counted)
    Q_PROPERTY(QString gatewayTimeout READ gatewayTimeout NOTIFY counted)
    Q_PROPERTY(QString closedLately READ closedLately NOTIFY counted)
    Q_PROPERTY(QString links READ links NOTIFY counted)
    Q_PROPERTY(QString upstreams READ upstreams NOTIFY counted)
public:
    explicit ProxyPanel(QObject *parent = nullptr);

    bool idleTimeout() const { return m_idleTimeout; }
    void setIdleTimeout(bool on);
    QList<QString> idleChoices() const; //!< Production figures: "60 s".
    int idleChoice() const { return m_idleChoice; } //!< Index into idleChoices().
    void setIdleChoice(int index);
    QString idleText() const; //!< "60 s, at 10× after 6 s"
    void setSpeed(int speed);

    QString closedIdle() const;
    QString badGateway() const;
    QString gatewayTimeout() const;
    QString closedLately() const; //!< A sentence about the last ten seconds; empty when nothing was closed.
    QString links() const;
    QString upstreams() const;

    ProxySettings settings() const;
    QString markLabel() const;

    void applyFrame(const Frame &frame);
    void clearMeasurements();

    Q_INVOKABLE void closeAll() { Q_EMIT closeAllWanted(); }
    Q_INVOKABLE void resetAll() { Q_EMIT resetAllWanted(); }

Q_SIGNALS:
    void settingsChanged();
    void settingsWanted(); //!< settings() is to be applied, with markLabel().
    void closeAllWanted();
    void resetAllWanted();
    void counted();

private:
    std::chrono::seconds idleSeconds() const;

    struct Closed {
        std::chrono::milliseconds time;
        qint64 total;
    };

    bool m_idleTimeout = false;
    int m_idleChoice = 2;
    int m_speed = 1;
    ProxyCounters m_counters;
    std::deque<Closed> m_closed; //!< Of the last ten seconds.
};

} // namespace Pushlab
