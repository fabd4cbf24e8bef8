// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loadpanel.h"

#include "ui/figures.h"

namespace Pushlab {

LoadPanel::LoadPanel(QObject *parent) : QObject(parent) {}

void LoadPanel::setPublishRate(int perSecond)
{
    if (m_publishRate == perSecond)
        return;
    m_publishRate = perSecond;
    Q_EMIT settingsChanged();
    Q_EMIT publishingWanted(perSecond);
}

void LoadPanel::setPayments(bool on)
{
    if (m_payments == on)
        return;
    m_payments = on;
    Q_EMIT settingsChanged();
    Q_EMIT paymentsWanted(on);
}

QString LoadPanel::published() const { return Figures::count(qint64(m_published)); }
QString LoadPanel::paidRate() const { return Figures::perSecond(m_paid.perSecond()); }
QString LoadPanel::rejectedRate() const { return Figures::perSecond(m_rejected.perSecond()); }
bool LoadPanel::isRefusing() const { return m_rejected.perSecond() > 0; }

void LoadPanel::applyFrame(const Frame &frame)
{
    if (frame.time < m_lastFrame)
        clearMeasurements();
    m_lastFrame = frame.time;
    m_published = frame.workload.published;
    m_paid.add(frame.time, frame.workload.paid);
    m_rejected.add(frame.time, frame.workload.paymentsRejected + frame.workload.paymentsFailed);
    Q_EMIT measured();
}

void LoadPanel::clearMeasurements()
{
    m_published = 0;
    m_paid.clear();
    m_rejected.clear();
    m_lastFrame = std::chrono::milliseconds(0);
    Q_EMIT measured();
}

} // namespace Pushlab
