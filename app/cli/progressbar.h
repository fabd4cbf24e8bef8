// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace Pushlab {

//! A bar with an estimate on standard error when that is a terminal; silent in a pipe.
class ProgressBar
{
public:
    ProgressBar();
    ~ProgressBar(); //!< Wipes the bar.

    void show(double share, const QString &what);

    //! Starts \a job, shows its progress and returns what it \a finished with.
    template <typename Job, typename Result>
    static Result during(Job &job, void (Job::*finished)(const Result &))
    {
        ProgressBar bar;
        Result result;
        QObject::connect(&job, &Job::progress, &job,
                         [&bar](double share, const QString &what) { bar.show(share, what); });
        QObject::connect(&job, finished, &job, [&result](const Result &told) {
            result = told;
            QCoreApplication::quit();
        });
        QMetaObject::invokeMethod(&job, &Job::start, Qt::QueuedConnection); // It may finish at once.
        QCoreApplication::exec();
        return result;
    }

private:
    bool m_visible;
    std::chrono::steady_clock::time_point m_began;
};

} // namespace Pushlab
