// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/frame.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Pushlab {

/*!
 * Everything that was done to the system in this run, oldest first; each is a line through all charts.
 *
 * Labels take turns in four lanes so that neighbours can be read. Which side of its line a label stands on does not
 * depend on where the charts have moved to by themselves, so that it never jumps.
 */
class MarkModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
public:
    enum Role {
        SecondsRole = Qt::UserRole + 1, //!< Since the run began.
        LabelRole,
        FaultRole,
        FixRole,
        LaneRole,
        LeftRole, //!< The label stands to the left of the line.
        RoomRole, //!< Seconds of free space beside the line in its lane, where the label stands.
        RightRoomRole, //!< The same to its right.
    };
    Q_ENUM(Role)
    static constexpr int lanes = 4;

    explicit MarkModel(QObject *parent = nullptr);

    //! A chart shows so many seconds; from \a start on when it is held, up to now when not.
    void setWindow(double windowSeconds, std::optional<double> start);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    void add(const Mark &mark);
    void clear();

private:
    bool isLeft(int row) const;
    double room(int row, bool left) const;
    double seconds(int row) const { return double(m_marks[row].time.count()) / 1000; }

    QList<Mark> m_marks;
    double m_windowSeconds = 120;
    double m_start = 0; //!< From here on seconds(row) is taken as the place in a window that begins there.
};

} // namespace Pushlab
