// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"

#include "lesson/about.h"
#include "platform/descriptorlimit.h"
#include "platform/epolldispatcher.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <memory>

namespace Pushlab {

namespace {

struct NamedCommand {
    QLatin1StringView name;
    QLatin1StringView summary;
    Command run;
};

constexpr std::array commands{
    NamedCommand{QLatin1StringView("run"), QLatin1StringView("play an incident and check what it expects"), runCommand},
    NamedCommand{QLatin1StringView("lab"), QLatin1StringView("run the lab for a while, set as the window was"),
                 labCommand},
    NamedCommand{QLatin1StringView("list"), QLatin1StringView("list the incidents, or what they can measure"),
                 listCommand},
    NamedCommand{QLatin1StringView("check"), QLatin1StringView("tell what is wrong with an incident file"),
                 checkCommand},
    NamedCommand{QLatin1StringView("claims"), QLatin1StringView("list what is often said, or measure whether it holds"),
                 claimsCommand},
    NamedCommand{QLatin1StringView("triage"), QLatin1StringView("from symptom to command, and whether the commands work"),
                 triageCommand},
    NamedCommand{QLatin1StringView("compare"), QLatin1StringView("measure the three transports on this machine"),
                 compareCommand},
    NamedCommand{QLatin1StringView("listen"), QLatin1StringView("be one client of any server and print what happens"),
                 listenCommand},
    NamedCommand{QLatin1StringView("load"),
                 QLatin1StringView("many clients of any server, every message accounted for"), loadCommand},
    NamedCommand{QLatin1StringView("bench"), QLatin1StringView("our server beside Node and nchan, as far as installed"),
                 benchCommand},
    NamedCommand{QLatin1StringView("choose"), QLatin1StringView("a few questions that lead to a protocol"),
                 chooseCommand},
    NamedCommand{QLatin1StringView("learn"), QLatin1StringView("the beginner's pages, from the quick answer to the glossary"),
                 learnCommand},
    NamedCommand{QLatin1StringView("interview"),
                 QLatin1StringView("questions with answers, repeated until you know them; or a mock interview"),
                 interviewCommand},
    NamedCommand{QLatin1StringView("capacity"),
                 QLatin1StringView("a chat for a million people on paper, with what was measured here"), capacityCommand},
    NamedCommand{QLatin1StringView("proxy"), QLatin1StringView("the fault proxy alone, in front of any server"),
                 proxyCommand},
    NamedCommand{QLatin1StringView("report"), QLatin1StringView("show a saved recording, compare two, export them"),
                 reportCommand},
};

//! Pictures need fonts, and these an application with a platform: one that asks for no screen.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool draws
        = std::any_of(argv, argv + argc, [](const char *argument) { return !std::strncmp(argument, "--png", 5); });
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int help()
{
    out() << "Pushlab from a terminal: see long polling, SSE and WebSockets behave, break and heal.\n\n"
             "Usage: pushlab-cli COMMAND [OPTIONS]\n\n";
    for (const NamedCommand &command : commands)
        out() << "  " << command.name.toString().leftJustified(11) << command.summary << '\n';
    out() << "\npushlab-cli COMMAND --help tells the options of a command.\n";
    return Success;
}

} // namespace

} // namespace Pushlab

int main(int argc, char **argv)
{
    using namespace Pushlab;

    const bool holdsSockets = argc > 1 && !std::strcmp(argv[1], "proxy"); // in this thread, thousands of them
    if (std::unique_ptr<QAbstractEventDispatcher> dispatcher = holdsSockets ? createSocketDispatcher() : nullptr)
        QCoreApplication::setEventDispatcher(dispatcher.release());
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pushlab-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PUSHLAB_VERSION));
    QLocale::setDefault(QLocale::c()); // people compare what it prints, and scripts read it
    raiseDescriptorLimit();

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty())
        return usageError(QStringLiteral("no command given; pushlab-cli --help lists them"));
    const QString &name = arguments.first();
    int code = Success;
    if (name == QLatin1StringView("--help") || name == QLatin1StringView("-h")) {
        code = help();
    } else if (name == QLatin1StringView("--version") || name == QLatin1StringView("-v")) {
        out() << About::versionText(QStringLiteral("pushlab-cli"), QStringLiteral(PUSHLAB_VERSION)) << '\n';
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
