// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/progressbar.h"

#include "cli/cli.h"
#include "platform/terminal.h"

#include <QTextStream>

namespace Pushlab {

namespace {
constexpr int width = 30;
} // namespace

ProgressBar::ProgressBar() : m_visible(isErrorTerminal()), m_began(std::chrono::steady_clock::now()) {}

ProgressBar::~ProgressBar()
{
    if (m_visible)
        err() << "\r\033[K" << Qt::flush;
}

void ProgressBar::show(double share, const QString &what)
{
    if (!m_visible)
        return;
    const int full = int(share * width);
    const double spent = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_began).count();
    err() << "\r\033[K[" << QString(full, QLatin1Char('#')) << QString(width - full, QLatin1Char('.')) << "] "
          << qRound(share * 100) << " %  " << what;
    if (share > 0.05)
        err() << "  about " << qRound(spent / share - spent) << " s left";
    err() << Qt::flush;
}

} // namespace Pushlab
