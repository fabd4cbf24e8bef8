// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labsession.h"
#include "lesson/incidentfiles.h"
#include "platform/terminationsignal.h"
#include "ui/incidentcontroller.h"
#include "ui/labcontroller.h"
#include "ui/preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQuickStyle>

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
    std::optional<int> code; //!< There is no more to do than to end with it. Empty: go on and open the window.
    QString incidents = ownIncidentFolder();
};

//! Answers --help, --version and what is wrong, which need no screen.
Arguments readArguments(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "A lab in which you see long polling, Server-Sent Events and WebSockets behave, break and heal."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption incidents(
        QStringLiteral("incidents"),
        QCoreApplication::translate("main", "Where your own incidents are (%1).").arg(ownIncidentFolder()),
        QStringLiteral("FOLDER"));
    parser.addOption(incidents);
    const auto wrong = [](const QString &error) {
        std::fprintf(stderr, "pushlab: %s\n", qPrintable(error));
        return Arguments{wrongUsage};
    };
    if (!parser.parse(QCoreApplication::arguments()))
        return wrong(parser.errorText());
    if (const QStringList others = parser.positionalArguments(); !others.isEmpty())
        return wrong(QCoreApplication::translate("main", "Unexpected argument '%1'.").arg(others.first()));
    if (parser.isSet(help)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return {EXIT_SUCCESS};
    }
    if (parser.isSet(version)) {
        std::printf("pushlab %s\n", qPrintable(QCoreApplication::applicationVersion()));
        return {EXIT_SUCCESS};
    }
    if (!parser.isSet(incidents))
        return {};
    const QString folder = parser.value(incidents);
    if (!QFileInfo(folder).isDir())
        return wrong(QCoreApplication::translate("main", "--incidents: there is no folder '%1'.").arg(folder));
    return {std::nullopt, folder};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("pushlab"));
    QCoreApplication::setOrganizationName(QStringLiteral("pushlab"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PUSHLAB_VERSION));
    const Arguments arguments = readArguments(argc, argv);
    if (arguments.code)
        return *arguments.code;

    qInstallMessageHandler(explainMissingScreen);
    const QApplication application(argc, argv); // Qt Charts needs the one of Qt Widgets
    qInstallMessageHandler(nullptr);
    QApplication::setApplicationDisplayName(QStringLiteral("Pushlab"));
    QApplication::setDesktopFileName(QStringLiteral("org.pushlab.Pushlab")); // whose icon a Wayland desktop shows
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/pushlab-256.png")));
    QQuickStyle::setStyle(QStringLiteral("Basic"));

    const TerminationSignal termination; // the server process ends with the window, whoever ends that
    QObject::connect(&termination, &TerminationSignal::received, &application, &QApplication::quit);
    LabSession session;
    LabController lab(session);
    IncidentController incidents(session, arguments.incidents);
    Preferences preferences;
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("lab"), QVariant::fromValue(&lab)},
                                 {QStringLiteral("incidents"), QVariant::fromValue(&incidents)},
                                 {QStringLiteral("preferences"), QVariant::fromValue(&preferences)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Pushlab/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return EXIT_FAILURE;
    return QApplication::exec();
}
