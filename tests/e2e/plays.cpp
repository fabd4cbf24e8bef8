// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plays.h"

#include "e2e.h"

#include <QElapsedTimer>
#include <QEventLoop>

#include <functional>

namespace Pushlab::Test {

QList<Play> playAll(QList<Play> plays, int atOnce)
{
    struct Running {
        QProcess process;
        QElapsedTimer clock;
    };
    std::vector<std::unique_ptr<Running>> all;
    QEventLoop loop;
    qsizetype next = 0;
    qsizetype done = 0;
    std::function<void()> startNext = [&] {
        if (next == plays.size())
            return;
        Play &play = plays[next++];
        Running &running = *all.emplace_back(std::make_unique<Running>());
        QObject::connect(&running.process, &QProcess::finished, &loop,
                         [&, play = &play, running = &running](int code, QProcess::ExitStatus status) {
                             play->code = code;
                             play->seconds = double(running->clock.elapsed()) / 1000;
                             play->output = running->process.readAllStandardOutput();
                             play->errors = running->process.readAllStandardError();
                             if (status == QProcess::CrashExit)
                                 play->errors += "It crashed.";
                             if (++done == plays.size())
                                 loop.quit();
                             else
                                 startNext();
                         });
        running.clock.start();
        running.process.start(program(QStringLiteral("pushlab-cli")),
                              QStringList(QStringLiteral("run")) + play.arguments);
    };
    for (int i = 0; i < atOnce; ++i)
        startNext();
    if (!plays.isEmpty())
        loop.exec();
    return plays;
}

} // namespace Pushlab::Test
