// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soak.h"

#include "platform/descriptorlimit.h"
#include "platform/epolldispatcher.h"

#include <QCommandLineParser>
#include <QTemporaryDir>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace Pushlab;

    if (std::unique_ptr<QAbstractEventDispatcher> dispatcher = createSocketDispatcher())
        QCoreApplication::setEventDispatcher(dispatcher.release());
    const QCoreApplication application(argc, argv);
    raiseDescriptorLimit();

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Disorder around pushlab-server: does it come back to where it began, and is nothing lost?"));
    parser.addHelpOption();
    const QCommandLineOption seconds(QStringLiteral("seconds"), QStringLiteral("How long (180)."), QStringLiteral("S"),
                                     QStringLiteral("180"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Of the disorder (1)."), QStringLiteral("N"),
                                  QStringLiteral("1"));
    parser.addOptions({seconds, seed});
    parser.process(application);

    bool isLength = false;
    bool isSeed = false;
    const int length = parser.value(seconds).toInt(&isLength);
    const quint32 number = parser.value(seed).toUInt(&isSeed);
    const QTemporaryDir folder;
    if (!isLength || length < 2 || !isSeed || !folder.isValid()) {
        std::fputs("soak: --seconds is a number from 2, --seed a number\n", stderr);
        return 2;
    }
    Test::Soak soak({std::chrono::seconds(length), number, folder.filePath(QStringLiteral("log"))});
    return soak.run() ? 0 : 1;
}
