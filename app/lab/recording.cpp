// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/recording.h"

#include "lab/framefields.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QThread>

namespace Pushlab {

void RecordedRun::visit(const std::function<void(const Frame &)> &each) const
{
    frames.visit([&each](const QByteArray &packed) {
        if (const auto frame = unpackFrame(packed))
            each(*frame);
    });
}

QString RecordedRun::conditions() const
{
    const QString encrypted
        = tls ? QCoreApplication::translate("Recording", "TLS") : QCoreApplication::translate("Recording", "No TLS");
    return (loopback
                ? QCoreApplication::translate("Recording", "%1, loopback: clients, proxy and server on one machine.")
                : QCoreApplication::translate("Recording", "%1, the server on another machine."))
        .arg(encrypted);
}

Recording Recording::begun()
{
    Recording recording;
    recording.program = QStringLiteral("Pushlab %1, Qt %2")
                            .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()));
    recording.system = QStringLiteral("%1, %2, %3 cores")
                           .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())
                           .arg(QThread::idealThreadCount());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    recording.recorded = now.addMSecs(-now.time().msec());
    return recording;
}

} // namespace Pushlab
