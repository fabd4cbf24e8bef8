// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/commandrun.h"

#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

namespace Pushlab {

namespace {

//! Who is root already needs no sudo, and who is not cannot be asked for a password here.
QString withoutPassword(QString text)
{
    if (text.startsWith(QLatin1StringView("sudo ")))
        text.replace(0, 4, QStringLiteral("$(test \"$(id -u)\" = 0 || echo sudo -n)"));
    return text;
}

} // namespace

CommandRun::CommandRun(const QList<TriageCommand> &commands, const QMap<QString, QString> &figures,
                       const QString &system, const QStringList &wrapper, QObject *parent)
    : QObject(parent),
      m_figures(figures),
      m_wrapper(wrapper),
      m_windows(system == QLatin1StringView("windows"))
{
    std::copy_if(commands.begin(), commands.end(), std::back_inserter(m_commands),
                 [&](const TriageCommand &command) { return command.systems.contains(system); });
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    connect(&m_process, &QProcess::finished, this, [this](int exitCode) {
        const QString output = QString::fromUtf8(m_process.readAll());
        CommandResult result = CommandResult::of(m_commands.at(m_index), m_text, output, exitCode);
        if (exitCode != 0 && output.contains(QLatin1StringView("a password is required")))
            result.skipped = tr("It needs the rights of root.");
        tell(result);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // finished() follows
        CommandResult result{.text = m_text, .output = {}, .exitCode = -1, .skipped = m_process.errorString(), .lines = {}};
        tell(result);
    });
}

CommandRun::~CommandRun()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1'000);
}

void CommandRun::start() { next(); }

QString CommandRun::whyNot(const TriageCommand &command) const
{
    if (command.needs.isEmpty() || !QStandardPaths::findExecutable(command.needs).isEmpty()
        || !QStandardPaths::findExecutable(command.needs, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")}).isEmpty())
        return {};
    //: Why a command is not run. %1 a program such as tcpdump.
    return tr("%1 is not installed.").arg(command.needs);
}

void CommandRun::next()
{
    if (++m_index >= m_commands.size()) {
        Q_EMIT finished(m_results);
        return;
    }
    const TriageCommand &command = m_commands.at(m_index);
    m_text = TriageCommand::filledIn(command.text, m_figures);
    if (const QString why = whyNot(command); !why.isEmpty())
        tell({.text = m_text, .output = {}, .exitCode = -1, .skipped = why, .lines = {}});
    else
        run();
}

void CommandRun::run()
{
    QStringList arguments = m_wrapper;
    if (m_windows)
        arguments << QStringLiteral("cmd") << QStringLiteral("/c") << m_text;
    else
        arguments << QStringLiteral("/bin/sh") << QStringLiteral("-c") << withoutPassword(m_text);
    const QString program = arguments.takeFirst();
    m_process.start(program, arguments, QIODevice::ReadOnly);
    QTimer::singleShot(longest, &m_process, [this, index = m_index] {
        if (index == m_index)
            m_process.kill();
    });
}

void CommandRun::tell(CommandResult result)
{
    m_results.append(std::move(result));
    Q_EMIT done(m_results.constLast());
    // Not here: this may be inside a signal of the very process that is to be started anew.
    QMetaObject::invokeMethod(this, &CommandRun::next, Qt::QueuedConnection);
}

} // namespace Pushlab
