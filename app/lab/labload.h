// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/beliefwatch.h"
#include "lab/frame.h"
#include "lab/payments.h"
#include "lab/publisher.h"
#include "lab/serverwatch.h"

namespace Pushlab {

//! What talks to the server besides the simulated clients; one root of one thread, apart from the clients' so that
//! a storm of theirs does not delay the publisher.
struct LabLoad {
    LabLoad(const QHostAddress &host, quint16 port, quint16 managementPort, const QByteArray &token,
            Publisher::Progress progress)
        : publisher(pushUrl(host, port), std::move(progress)),
          payments(host, port),
          watch(host, managementPort, token),
          beliefs(host, managementPort, token)
    {}

    WorkloadFrame takeFrame()
    {
        const Payments::Counters &paid = payments.counters();
        return {.published = publisher.acknowledged(),
                .started = publisher.lastStarted(),
                .overdue = publisher.overdue(),
                .retried = publisher.retried(),
                .paid = paid.paid,
                .paymentsRejected = paid.rejected,
                .paymentsFailed = paid.failed,
                .intervalPayment = payments.takeInterval()};
    }

    static QUrl pushUrl(const QHostAddress &host, quint16 port)
    {
        QUrl url(QStringLiteral("http:"));
        url.setHost(host.toString());
        url.setPort(port);
        url.setPath(QStringLiteral("/push"));
        return url;
    }

    Publisher publisher;
    Payments payments;
    ServerWatch watch;
    BeliefWatch beliefs; //!< About the one client that is looked at.
};

} // namespace Pushlab
