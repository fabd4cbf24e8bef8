// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/frame.h"
#include "ui/windows.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

//! The load on the server besides its subscribers: how many messages are published, and whether customers pay.
class LoadPanel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int publishRate READ publishRate WRITE setPublishRate NOTIFY settingsChanged)
    Q_PROPERTY(bool payments READ payments WRITE setPayments NOTIFY settingsChanged)
    Q_PROPERTY(QString published READ published NOTIFY measured)
    Q_PROPERTY(QString paidRate READ paidRate NOTIFY measured)
    Q_PROPERTY(QString rejectedRate READ rejectedRate NOTIFY measured)
    Q_PROPERTY(bool refusing READ isRefusing NOTIFY measured)
public:
    static constexpr double paymentRate = 20; //!< A second, while payments are on.

    explicit LoadPanel(QObject *parent = nullptr);

    int publishRate() const { return m_publishRate; } //!< Messages a second; 0: silence.
    void setPublishRate(int perSecond);
    bool payments() const { return m_payments; }
    void setPayments(bool on);

    QString published() const;
    QString paidRate() const; //!< A second.
    QString rejectedRate() const; //!< A second; with those that got no answer.
    bool isRefusing() const; //!< Payments were refused in the last second.

    void applyFrame(const Frame &frame);
    void clearMeasurements();

Q_SIGNALS:
    void settingsChanged();
    void publishingWanted(int perSecond);
    void paymentsWanted(bool on);
    void measured();

private:
    int m_publishRate = 10;
    bool m_payments = false;
    quint64 m_published = 0;
    RateWindow m_paid;
    RateWindow m_rejected;
    std::chrono::milliseconds m_lastFrame{0};
};

} // namespace Pushlab
