// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/capacity.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

//! The chat for a million people on paper: the assumptions, each of which can be changed, and what comes of them.
class CapacityBoard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int transport READ transport WRITE setTransport NOTIFY changed)
    Q_PROPERTY(QList<QString> transports READ transports CONSTANT)
    Q_PROPERTY(QString origin READ origin NOTIFY changed)
    Q_PROPERTY(bool measured READ isMeasured NOTIFY changed)
    Q_PROPERTY(QVariantList fields READ fields CONSTANT)
    Q_PROPERTY(QList<double> values READ values NOTIFY changed)
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)
public:
    explicit CapacityBoard(QObject *parent = nullptr);

    int transport() const { return int(m_transport); }
    void setTransport(int transport); //!< Takes what was measured of it; the other assumptions stay.
    QList<QString> transports() const;
    QString origin() const { return originText(m_transport, m_measured); }
    bool isMeasured() const { return m_measured.has_value(); }
    QVariantList fields() const; //!< name, unit, why, from, to, step; in the order of values().
    QList<double> values() const;
    QVariantList lines() const; //!< name, value, reckoning.

    Q_INVOKABLE void setValue(int field, double value);
    Q_INVOKABLE void reset(); //!< The usual assumptions, with what was measured last.
    Q_INVOKABLE void lookAgain(); //!< Something may have been measured meanwhile.
    Q_INVOKABLE void copy() const; //!< As Markdown, to the clipboard.

Q_SIGNALS:
    void changed();

private:
    Transport m_transport = Transport::WebSocket;
    std::optional<MeasuredCost> m_measured;
    ChatAssumptions m_assumptions;
};

} // namespace Pushlab
