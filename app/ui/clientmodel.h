// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/frame.h"
#include "ui/windows.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

//! One row a protocol: how many clients are wanted (writable), and what they measured. Refreshed by frames.
class ClientModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int mostClients READ mostClients CONSTANT)
    Q_PROPERTY(QString totals READ totals NOTIFY refreshed)
    Q_PROPERTY(QString refusal READ refusal NOTIFY refreshed)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        WantedRole,
        OpenRole,
        WaitingRole, //!< Connecting, backing off, or waiting for the reconnection time.
        MedianRole,
        P99Role,
        BytesPerMessageRole,
        DeliveredRole,
        LostRole,
        DuplicatedRole,
        GivenUpRole,
        TroubledRole, //!< Something was lost or duplicated, or clients gave up.
    };
    Q_ENUM(Role)

    explicit ClientModel(QObject *parent = nullptr);

    static QString protocolName(Transport transport); //!< In the language of the window.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

    //! What setData() does, for a delegate that knows its row; bounded to 0…mostClients().
    Q_INVOKABLE void setWanted(int row, int count);
    //! Changes the number of every protocol, within the same bounds.
    Q_INVOKABLE void addToEach(int count);
    Q_INVOKABLE void settle(); //!< Wants no more than could be made.
    static int mostClients() { return 20'000; } //!< Of one protocol; descriptors end earlier on most machines.
    int wanted(Transport transport) const { return m_rows[size_t(transport)].wanted; }

    QString totals() const; //!< "300 clients, 298 open"
    QString refusal() const; //!< Why clients could not be made; empty when all were.

    void applyFrame(const Frame &frame); //!< Shown three times a second.
    void applyLast(const Frame &frame); //!< Of a run; shown at once.
    void clearMeasurements();

Q_SIGNALS:
    void wantedChanged(Pushlab::Transport transport, int count);
    void refreshed();

private:
    struct Row {
        int wanted = 0;
        TransportFrame frame;
        LatencyWindow latency;
        std::optional<Histogram::Duration> median;
        std::optional<Histogram::Duration> p99;
    };
    QVariant measured(const Row &row, int role) const;

    std::array<Row, transportCount> m_rows;
    int m_refused = 0;
    QString m_refusal; //!< As SwarmFrame::refusal.
    std::chrono::milliseconds m_lastFrame{0};
    std::chrono::milliseconds m_nextRefresh{0};
};

} // namespace Pushlab
