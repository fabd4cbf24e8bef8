// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/triage.h"

#include "lab/labsession.h"

#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>
#include <cmath>

namespace Pushlab {

namespace {

constexpr int curlTimedOut = 28; // CURLE_OPERATION_TIMEDOUT

} // namespace

bool OutputCheck::holds(const QString &output, int exitCode) const
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    switch (kind) {
    case Kind::Matches:
        return expression.match(output).hasMatch();
    case Kind::Lacks:
        return !expression.match(output).hasMatch();
    case Kind::Counts: {
        bool isNumber = false;
        const int count = output.trimmed().toInt(&isNumber);
        return isNumber && count >= from && count <= to;
    }
    case Kind::EndsByItself:
        return exitCode != curlTimedOut;
    case Kind::EndsByItsLimit:
        return exitCode == curlTimedOut;
    }
    Q_UNREACHABLE();
}

QString TriageCommand::filledIn(QString text, const QMap<QString, QString> &figures)
{
    for (auto figure = figures.begin(); figure != figures.end(); ++figure)
        text.replace(u'{' + figure.key() + u'}', figure.value());
    // Waiting times are production figures, too; curl and people want whole seconds, and time to begin.
    static const QRegularExpression seconds(QStringLiteral("\\{seconds:(\\d+)\\}"));
    const int speed = std::max(1, figures.value(QStringLiteral("speed")).toInt());
    for (auto match = seconds.match(text); match.hasMatch(); match = seconds.match(text)) {
        const int whole = match.captured(1).toInt();
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString::number(std::max(std::min(whole, 2), int(std::ceil(double(whole) / speed)))));
    }
    return text;
}

QString thisSystem()
{
    static const QMap<QString, QString> names{{QStringLiteral("darwin"), QStringLiteral("macos")},
                                              {QStringLiteral("winnt"), QStringLiteral("windows")}};
    return names.value(QSysInfo::kernelType(), QStringLiteral("linux"));
}

QMap<QString, QString> triageFigures(const LabSession &session)
{
    return {{QStringLiteral("port"), QString::number(session.serverPort())},
            {QStringLiteral("proxyPort"), QString::number(session.proxyPort())},
            {QStringLiteral("managementPort"), QString::number(session.managementPort())},
            {QStringLiteral("pid"), QString::number(session.serverPid())},
            {QStringLiteral("token"), QString::fromLatin1(session.managementToken())},
            {QStringLiteral("speed"), QString::number(session.settings().speed)}};
}

CommandResult CommandResult::of(const TriageCommand &command, const QString &text, const QString &output, int exitCode)
{
    CommandResult result{.text = text, .output = output.first(std::min(output.size(), mostOutput)),
                         .exitCode = exitCode, .skipped = {}, .lines = {}};
    for (const OutputCheck &check : command.shows)
        result.lines.append({check.says, check.holds(output, exitCode)});
    return result;
}

bool CommandResult::passed() const
{
    return !skipped.isEmpty() || std::all_of(lines.begin(), lines.end(), [](const Line &line) { return line.held; });
}

bool SymptomResult::passed() const
{
    return error.isEmpty()
        && std::all_of(commands.begin(), commands.end(), [](const CommandResult &command) { return command.passed(); });
}

} // namespace Pushlab
