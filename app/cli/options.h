// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/expected.h"

#include <QCommandLineParser>

#include <initializer_list>

namespace Pushlab {

/*!
 * The options and arguments of one command: QCommandLineParser, whose own error handling ends the process with
 * another code and more lines than ours has.
 */
class Options
{
public:
    //! \a usage follows the command's name in the help: "URL [options]".
    Options(const QString &command, const QString &usage, const QString &summary);

    void add(const QString &name, const QString &description, const QString &value = {}, const QString &standard = {});
    void add(const char *name, const char *description, const char *value = "", const char *standard = ""); //!< UTF-8

    //! An exit code when there is nothing left to do: after --help, or a usage error that was told.
    std::optional<int> parse(const QStringList &arguments, int positionals)
    {
        return parse(arguments, positionals, positionals);
    }
    std::optional<int> parse(const QStringList &arguments, int fewest, int most); //!< So many positionals.

    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    QString text(const QString &name) const { return m_parser.value(name); }
    QStringList texts(const QString &name) const { return m_parser.values(name); } //!< Of an option given repeatedly.
    QStringList positionals() const { return m_parser.positionalArguments(); }
    Expected<double> number(const QString &name, double from, double to) const;
    //! Whether the files that the options \a names give can be written: found out before the work, not after it.
    Expected<void> checkFiles(std::initializer_list<const char *> names) const;

private:
    QString m_command;
    QString m_usage;
    QString m_optionsHelp; //!< One entry an option, in the order of add().
    QCommandLineParser m_parser;
};

} // namespace Pushlab
