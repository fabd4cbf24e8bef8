// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/reverseproxy.h"
#include "rawclient.h"
#include "toyorigin.h"

#include <QElapsedTimer>

#include <utility>

//! A toy origin with the proxy before it, both in the test's thread.
struct Rig {
    Rig()
    {
        proxy.setUpstream(QHostAddress::LocalHost, origin.port());
        if (!proxy.listen(QHostAddress::LocalHost, 0))
            qFatal("%s", qPrintable(proxy.errorText()));
    }

    ToyOrigin origin;
    Pushlab::ReverseProxy proxy;
};

//! True once a value has not changed for a while: for QTRY_VERIFY where something must not happen, or has come to rest.
class Stillness
{
public:
    explicit Stillness(qint64 msecs) : m_msecs(msecs) {}
    bool operator()(qint64 value)
    {
        if (!m_since.isValid() || std::exchange(m_last, value) != value)
            m_since.start();
        m_last = value;
        return m_since.elapsed() >= m_msecs;
    }

private:
    qint64 m_msecs;
    qint64 m_last = 0;
    QElapsedTimer m_since;
};

inline QByteArray getRequest(const QByteArray &target) { return "GET " + target + " HTTP/1.1\r\nHost: h\r\n\r\n"; }
