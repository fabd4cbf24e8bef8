// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/triage.h"

#include <QObject>
#include <QProcess>

namespace Pushlab {

/*!
 * Runs commands of the triage sheet one after the other, in the system's shell, as a person would who pastes them.
 *
 * Its end kills the one that runs.
 */
class CommandRun final : public QObject
{
    Q_OBJECT
public:
    //! No command takes longer: their own limits are shorter.
    static constexpr std::chrono::seconds longest{60};

    //! Those of \a commands that are for \a system. \a wrapper comes before the shell: another user, for tests.
    CommandRun(const QList<TriageCommand> &commands, const QMap<QString, QString> &figures,
               const QString &system = thisSystem(), const QStringList &wrapper = {}, QObject *parent = nullptr);
    ~CommandRun() override;

    void start();

Q_SIGNALS:
    void done(const Pushlab::CommandResult &result); //!< One of them.
    void finished(const QList<Pushlab::CommandResult> &results);

private:
    void next();
    void run();
    void tell(CommandResult result);
    QString whyNot(const TriageCommand &command) const;

    QList<TriageCommand> m_commands;
    const QMap<QString, QString> m_figures;
    const QStringList m_wrapper;
    const bool m_windows;
    qsizetype m_index = -1;
    QString m_text;
    QProcess m_process;
    QList<CommandResult> m_results;
};

} // namespace Pushlab
