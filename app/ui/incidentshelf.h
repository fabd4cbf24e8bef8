// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/incidentfiles.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Pushlab {

//! How an incident was lived through the last time.
struct PlayedIncident {
    bool passed = false; //!< Every expectation held.
    int asked = 0; //!< Questions that were answered before it ran.
    int predicted = 0; //!< Of these, the ones that were answered right.
};

/*!
 * The incidents that there are: those that the program brings along, and those of a teacher's folder. The folder is
 * read again whenever something in it changes.
 */
class IncidentShelf : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(QVariantList incidents READ incidents NOTIFY changed)
    Q_PROPERTY(QStringList faults READ faults NOTIFY changed)
    Q_PROPERTY(QString folder READ folder CONSTANT)
public:
    //! Without a \a folder there are only those that the program brings along.
    explicit IncidentShelf(const QString &folder, QObject *parent = nullptr);

    //! name, title, severity, symptom, own; played, and then passed, and how many questions were asked and predicted.
    QVariantList incidents() const { return m_list; }
    QStringList faults() const { return m_faults; } //!< Of the folder's files: "mine.json:3:12: …"
    QString folder() const { return m_folder; }

    //! Remembers, from one start of the program to the next, how \a name was lived through.
    void notePlayed(const QString &name, const PlayedIncident &played);

    std::optional<Incident> take(const QString &name) const; //!< Empty when there is none, or a bad one.

    Q_INVOKABLE void refresh();
    //! Makes the folder, puts the description of the files into it, and shows it in the system's file manager.
    Q_INVOKABLE void openFolder();
    //! As above, without showing it. False: it cannot be written.
    bool prepareFolder();

Q_SIGNALS:
    void changed();

private:
    void watch();

    const QString m_folder;
    QVariantList m_list;
    QStringList m_faults;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; //!< An editor writes a file in several steps.
};

} // namespace Pushlab
