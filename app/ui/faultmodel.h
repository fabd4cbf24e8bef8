// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

//! A fault as it stands on the screen: off, or on with one of its choices.
struct Fault {
    QString name; //!< "Idle timeout"
    QString sentence; //!< What it does and what to expect.
    QString resting; //!< The value while it is off, where there is one: "15 s".
    QList<QString> choices; //!< "60 s", "strip"; empty: it is only on or off.
    int choice = 0;
    bool active = false;

    QString label() const; //!< "Idle timeout 60 s"
};

/*!
 * The faults of one card, as chips. Knows nothing of what a fault does: its owner listens to changed() and applies.
 */
class FaultModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a panel.")
    Q_PROPERTY(int activeCount READ activeCount NOTIFY switched)
    Q_PROPERTY(QString summary READ summary NOTIFY switched)
public:
    enum Role { NameRole = Qt::UserRole + 1, LabelRole, SentenceRole, ChoicesRole, ChoiceRole, ActiveRole };
    Q_ENUM(Role)

    explicit FaultModel(QList<Fault> faults, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    const QList<Fault> &faults() const { return m_faults; }
    int activeCount() const;
    QString summary() const; //!< The sentence of the fault that was switched on last; empty when all are off.

    Q_INVOKABLE void setActive(int row, bool active);
    Q_INVOKABLE void choose(int row, int choice); //!< Switches it on too.
    //! The same faults in other words; what is switched on stays so.
    void reword(const QList<Fault> &faults);
    void clear(); //!< All off. One changed() for each that was on.

Q_SIGNALS:
    void changed(int row, const QString &markLabel); //!< "Idle timeout 60 s", "Idle timeout off".
    void switched();

private:
    void tell(int row);

    QList<Fault> m_faults;
    int m_last = -1;
};

} // namespace Pushlab
