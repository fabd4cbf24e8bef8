// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/options.h"

#include "cli/cli.h"
#include "cli/helptext.h"
#include "report/export.h"

#include <QTextStream>

namespace Pushlab {

Options::Options(const QString &command, const QString &usage, const QString &summary)
    : m_command(command),
      m_usage(usage)
{
    m_parser.setApplicationDescription(summary);
    m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    const QString helpMeaning = QStringLiteral("Show this help.");
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, helpMeaning});
    m_optionsHelp = optionHelp(QStringLiteral("-h, --help"), helpMeaning);
}

void Options::add(const QString &name, const QString &description, const QString &value, const QString &standard)
{
    m_parser.addOption({name, description, value, standard});
    const QString term = QStringLiteral("--") + name;
    m_optionsHelp += optionHelp(value.isEmpty() ? term : term + QStringLiteral(" <%1>").arg(value), description);
}

void Options::add(const char *name, const char *description, const char *value, const char *standard)
{
    add(QString::fromUtf8(name), QString::fromUtf8(description), QString::fromUtf8(value), QString::fromUtf8(standard));
}

std::optional<int> Options::parse(const QStringList &arguments, int fewest, int most)
{
    if (!m_parser.parse(QStringList(m_command) + arguments))
        return usageError(
            QStringLiteral("%1: %2 pushlab-cli %1 --help lists them all.").arg(m_command, m_parser.errorText()));
    if (m_parser.isSet(QStringLiteral("help"))) {
        out() << "Usage: pushlab-cli " << m_command << ' ' << m_usage << '\n'
              << m_parser.applicationDescription() << "\n\nOptions:\n"
              << m_optionsHelp;
        return Success;
    }
    const qsizetype given = m_parser.positionalArguments().size();
    if (given < fewest || given > most)
        return usageError(given < fewest ? QStringLiteral("%1: usage: pushlab-cli %1 %2").arg(m_command, m_usage)
                                         : QStringLiteral("%1: unexpected argument \"%2\"")
                                               .arg(m_command, m_parser.positionalArguments().at(most)));
    return std::nullopt;
}

Expected<double> Options::number(const QString &name, double from, double to) const
{
    bool isNumber = false;
    const double value = text(name).toDouble(&isNumber);
    if (!isNumber || value < from || value > to)
        return failure(QStringLiteral("%1: --%2 takes a number from %3 to %4, not \"%5\"")
                           .arg(m_command, name)
                           .arg(from, 0, 'g', 10) // 4294967295 is not 4.29497e+09
                           .arg(to, 0, 'g', 10)
                           .arg(text(name)));
    return value;
}

Expected<void> Options::checkFiles(std::initializer_list<const char *> names) const
{
    for (const char *name : names) {
        const QString option = QString::fromUtf8(name);
        if (!isSet(option))
            continue;
        if (const auto writable = checkWritable(text(option)); !writable)
            return failure(QStringLiteral("%1: %2").arg(m_command, writable.error()));
    }
    return {};
}

} // namespace Pushlab
