// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subject.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

using namespace Pushlab;
using namespace std::chrono_literals;

bool until(const std::function<bool()> &done, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    QEventLoop loop;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    bool met = done();
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        met = done();
        if (met || deadline.hasExpired())
            loop.quit();
    });
    tick.start(2ms);
    if (!met)
        loop.exec();
    return met;
}

Subject::Subject(Product product, bool real) : m_product(product)
{
    if (real)
        m_real = std::make_unique<RealProxy>(product);
    else
        m_builtIn = std::make_unique<ReverseProxy>();
}

QString Subject::start(ProxySettings settings, quint16 originPort)
{
    if (m_builtIn) {
        settings.manner = m_product == Product::Nginx ? ProxySettings::Manner::Nginx : ProxySettings::Manner::Haproxy;
        m_builtIn->setUpstream(QHostAddress(QHostAddress::LocalHost), originPort);
        m_builtIn->applySettings(settings);
        return m_builtIn->listen(QHostAddress::LocalHost, 0) ? QString() : m_builtIn->errorText();
    }
    bool ready = false;
    QString error;
    QObject::connect(m_real.get(), &RealProxy::ready, m_real.get(), [&ready] { ready = true; });
    QObject::connect(m_real.get(), &RealProxy::failed, m_real.get(), [&error](const QString &text) { error = text; });
    m_real->start(settings, {QStringLiteral("127.0.0.1:%1").arg(originPort)});
    const bool decided = until([&] { return ready || !error.isEmpty(); }, 20s);
    m_real->disconnect(m_real.get());
    return decided ? error : QStringLiteral("it did not start in time");
}

void Subject::stop()
{
    if (m_real)
        m_real->stop();
    else
        m_builtIn->stop();
}
