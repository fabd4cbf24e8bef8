// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labsession.h"
#include "lesson/about.h"
#include "lesson/incidentfiles.h"
#include "platform/terminationsignal.h"
#include "ui/firstframe.h"
#include "ui/incidentcontroller.h"
#include "ui/labcontroller.h"
#include "ui/languages.h"
#include "ui/preferences.h"
#include "ui/renderer.h"
#include "ui/windowstage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QQuickStyle>
#include <QQuickWindow>

#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace Pushlab;

namespace {

constexpr int wrongUsage = 2;

//! Without a screen Qt explains itself in a dozen lines and aborts; people get one line that says what to do.
void explainMissingScreen(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    std::fputs("pushlab: there is no screen to draw on; pushlab-cli runs the same lab in a terminal.\n", stderr);
    std::_Exit(wrongUsage);
}

struct Arguments {
    std::optional<int> answered; //!< The exit status; empty: go on and open the window.
    QString language = {}; //!< Empty: as it was, or as the system's.
    QString incidents = ownIncidentFolder();
};

int refuse(const QString &error)
{
    std::fprintf(stderr, "pushlab: %s\n", qPrintable(error));
    return wrongUsage;
}

//! Answers --help, --version and what is wrong, which need no screen; in English, as everything that is said in a
//! terminal.
Arguments readArguments(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList codes;
    for (const Language &language : languages())
        codes.append(language.code);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "A lab in which you see long polling, Server-Sent Events and WebSockets behave, break and heal."));
    const QCommandLineOption language(
        QStringLiteral("language"),
        QStringLiteral("The window's language this time: %1.").arg(codes.join(QStringLiteral(", "))),
        QStringLiteral("code"));
    parser.addOption(language);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption incidents(QStringLiteral("incidents"),
                                       QStringLiteral("Where your own incidents are (%1).").arg(ownIncidentFolder()),
                                       QStringLiteral("FOLDER"));
    parser.addOption(incidents);
    QCommandLineOption firstFrame(FirstFrame::optionName());
    firstFrame.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(firstFrame);
    if (!parser.parse(QCoreApplication::arguments()))
        return {refuse(parser.errorText() + QStringLiteral(" pushlab --help lists all of them."))};
    if (!parser.positionalArguments().isEmpty())
        return {refuse(QStringLiteral("Unexpected argument '%1'.").arg(parser.positionalArguments().first()))};
    if (parser.isSet(language) && !codes.contains(parser.value(language)))
        return {refuse(QStringLiteral("--language '%1' is not one of: %2.")
                           .arg(parser.value(language), codes.join(QStringLiteral(", "))))};
    if (parser.isSet(help)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return {EXIT_SUCCESS};
    }
    if (parser.isSet(version)) {
        const QString text = About::versionText(QStringLiteral("pushlab"), QCoreApplication::applicationVersion());
        std::printf("%s\n", qPrintable(text));
        return {EXIT_SUCCESS};
    }
    Arguments wanted{std::nullopt, parser.value(language)};
    if (parser.isSet(incidents))
        wanted.incidents = parser.value(incidents);
    if (parser.isSet(incidents) && !QFileInfo(wanted.incidents).isDir())
        return {refuse(QStringLiteral("--incidents: there is no folder '%1'.").arg(wanted.incidents))};
    return wanted;
}

} // namespace

int main(int argc, char **argv)
{
    const auto began = std::chrono::steady_clock::now();
    QCoreApplication::setApplicationName(QStringLiteral("pushlab"));
    QCoreApplication::setOrganizationName(QStringLiteral("pushlab"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PUSHLAB_VERSION));
    const Arguments arguments = readArguments(argc, argv);
    if (arguments.answered)
        return *arguments.answered;

    qInstallMessageHandler(explainMissingScreen);
    const QApplication application(argc, argv); // Qt Charts needs the one of Qt Widgets
    qInstallMessageHandler(nullptr);
    QApplication::setApplicationDisplayName(QStringLiteral("Pushlab"));
    QApplication::setDesktopFileName(QStringLiteral("org.pushlab.Pushlab")); // whose icon a Wayland desktop shows
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/pushlab-256.png")));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    chooseRenderer();

    const TerminationSignal termination; // the server process ends with the window, whoever ends that
    QObject::connect(&termination, &TerminationSignal::received, &application, &QApplication::quit);
    Preferences preferences(arguments.language);
    SpokenLanguage spoken; // before anything is made that has texts
    spoken.speak(preferences.language());
    QObject::connect(&preferences, &Preferences::languageChanged, &application,
                     [&] { spoken.speak(preferences.language()); });
    LabSession session;
    LabController lab(session);
    IncidentController incidents(session, arguments.incidents);
    WindowStage stage({{QStringLiteral("lab"), QVariant::fromValue(&lab)},
                       {QStringLiteral("incidents"), QVariant::fromValue(&incidents)},
                       {QStringLiteral("preferences"), QVariant::fromValue(&preferences)}});
    if (!stage.show())
        return EXIT_FAILURE;
    if (QCoreApplication::arguments().contains(QStringLiteral("--") + FirstFrame::optionName()))
        FirstFrame::quitAfter(stage.window(), began);
    return QApplication::exec();
}
