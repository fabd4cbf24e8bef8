// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"

#include "platform/descriptorlimit.h"

#include <QCoreApplication>
#include <QTextStream>

#include <array>
#include <cstdio>

namespace Pushlab {

namespace {

struct NamedCommand {
    QLatin1StringView name;
    QLatin1StringView summary;
    Command run;
};

constexpr std::array commands{
    NamedCommand{QLatin1StringView("compare"), QLatin1StringView("measure the three transports on this machine"),
                 compareCommand},
    NamedCommand{QLatin1StringView("listen"), QLatin1StringView("be one client of any server and print what happens"),
                 listenCommand},
};

int help()
{
    out() << "Pushlab from a terminal: see long polling, SSE and WebSockets behave, break and heal.\n\n"
             "Usage: pushlab-cli COMMAND [OPTIONS]\n\n";
    for (const NamedCommand &command : commands)
        out() << "  " << command.name.toString().leftJustified(10) << command.summary << '\n';
    out() << "\npushlab-cli COMMAND --help tells the options of a command.\n";
    return Success;
}

} // namespace

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QTextStream &err()
{
    static QTextStream stream(stderr);
    return stream;
}

int usageError(const QString &text)
{
    err() << "pushlab-cli: " << text << Qt::endl;
    return WrongUsage;
}

} // namespace Pushlab

int main(int argc, char **argv)
{
    using namespace Pushlab;

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pushlab-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PUSHLAB_VERSION));
    raiseDescriptorLimit();

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty())
        return usageError(QStringLiteral("no command given; pushlab-cli --help lists them"));
    const QString &name = arguments.first();
    int code = Success;
    if (name == QLatin1StringView("--help") || name == QLatin1StringView("-h")) {
        code = help();
    } else if (name == QLatin1StringView("--version") || name == QLatin1StringView("-v")) {
        out() << "pushlab-cli " << PUSHLAB_VERSION << '\n';
    } else {
        const auto found = std::find_if(commands.begin(), commands.end(),
                                        [&name](const NamedCommand &command) { return command.name == name; });
        if (found == commands.end())
            return usageError(QStringLiteral("unknown command \"%1\"; pushlab-cli --help lists them").arg(name));
        code = found->run(arguments.mid(1));
    }
    out().flush();
    return code;
}
