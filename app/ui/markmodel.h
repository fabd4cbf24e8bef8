// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/frame.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

/*!
 * Everything that was done to the system in this run, oldest first; each is a line through all charts, with a number
 * above it and a name beside the number elsewhere, as in a report.
 *
 * Marks whose numbers would stand on one another share one, at the first of them: "2–4". Which do depends on the time
 * that a chart shows and not on where it has moved to, so that no number jumps.
 */
class MarkModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
public:
    enum Role {
        SecondsRole = Qt::UserRole + 1, //!< Since the run began.
        FaultRole,
        FixRole,
        NumberRole, //!< From 1 on.
        FlagRole, //!< What stands above the line: its number, or those that it shares; empty: an earlier mark has it.
        FlagFaultRole, //!< One of those is a fault.
        FlagFixRole, //!< All of those are fixes.
    };
    Q_ENUM(Role)

    explicit MarkModel(QObject *parent = nullptr);

    void setWindow(double seconds); //!< So much time a chart shows.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    void add(const Mark &mark);
    void clear();

private:
    struct Marked {
        Mark mark;
        int flag; //!< Row of the mark whose flag it shares, or its own.
    };
    double seconds(int row) const { return double(m_marks[row].mark.time.count()) / 1000; }
    int flagFor(int row) const;
    int lastOfFlag(int row) const; //!< The last row that shares the flag of \a row, which has one.
    QString flag(int row) const;
    bool flagHas(int row, Mark::Kind kind) const; //!< One mark of that kind shares it.

    QList<Marked> m_marks;
    double m_windowSeconds = 120;
};

} // namespace Pushlab
