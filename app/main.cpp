// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labsession.h"
#include "lesson/about.h"
#include "platform/terminationsignal.h"
#include "ui/incidentcontroller.h"
#include "ui/labcontroller.h"
#include "ui/firstframe.h"
#include "ui/preferences.h"
#include "ui/renderer.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QQmlApplicationEngine>
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

//! Answers --help and --version, which need no screen. Empty: go on and open the window.
std::optional<int> readArguments(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "A lab in which you see long polling, Server-Sent Events and WebSockets behave, break and heal."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    QCommandLineOption firstFrame(FirstFrame::optionName());
    firstFrame.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(firstFrame);
    if (!parser.parse(QCoreApplication::arguments()) || !parser.positionalArguments().isEmpty()) {
        const QString error = parser.positionalArguments().isEmpty()
            ? parser.errorText()
            : QCoreApplication::translate("main", "Unexpected argument '%1'.")
                  .arg(parser.positionalArguments().first());
        std::fprintf(stderr, "pushlab: %s\n", qPrintable(error));
        return wrongUsage;
    }
    if (parser.isSet(help)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return EXIT_SUCCESS;
    }
    if (parser.isSet(version)) {
        const QString text
            = About::versionText(QStringLiteral("pushlab"), QCoreApplication::applicationVersion());
        std::printf("%s\n", qPrintable(text));
        return EXIT_SUCCESS;
    }
    return std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    const auto began = std::chrono::steady_clock::now();
    QCoreApplication::setApplicationName(QStringLiteral("pushlab"));
    QCoreApplication::setOrganizationName(QStringLiteral("pushlab"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PUSHLAB_VERSION));
    if (const std::optional<int> answered = readArguments(argc, argv))
        return *answered;

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
    LabSession session;
    LabController lab(session);
    IncidentController incidents(session);
    Preferences preferences;
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("lab"), QVariant::fromValue(&lab)},
                                 {QStringLiteral("incidents"), QVariant::fromValue(&incidents)},
                                 {QStringLiteral("preferences"), QVariant::fromValue(&preferences)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Pushlab/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return EXIT_FAILURE;
    if (QCoreApplication::arguments().contains(QStringLiteral("--") + FirstFrame::optionName()))
        FirstFrame::quitAfter(qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst()), began);
    return QApplication::exec();
}
