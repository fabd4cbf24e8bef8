// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "subjects.h"

#include "lab/realproxy.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Pushlab;

namespace {

QString address(quint16 port) { return QStringLiteral("127.0.0.1:%1").arg(port); }

class Direct final : public Subject
{
public:
    explicit Direct(quint16 serverPort) : m_port(serverPort) {}
    quint16 port() const override { return m_port; }
    qint64 pid() const override { return 0; }

private:
    quint16 m_port;
};

//! pushlab-cli proxy, without a fault.
class BuiltIn final : public Subject
{
public:
    explicit BuiltIn(quint16 serverPort)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(PUSHLAB_BIN_DIR "/pushlab-cli"),
                        {QStringLiteral("proxy"), QStringLiteral("--listen"), QStringLiteral("0"),
                         QStringLiteral("--upstream"), address(serverPort)});
        while (!m_process.canReadLine() && m_process.waitForReadyRead())
            continue;
        m_port = quint16(QJsonDocument::fromJson(m_process.readLine()).object().value(u"port").toInt());
    }
    ~BuiltIn() override
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    quint16 port() const override { return m_port; }
    qint64 pid() const override { return m_process.processId(); }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

//! The installed HAProxy with the configuration that the lab gives it.
class Haproxy final : public Subject
{
public:
    explicit Haproxy(quint16 serverPort)
    {
        QEventLoop loop;
        QObject::connect(&m_proxy, &RealProxy::ready, &loop, &QEventLoop::quit);
        QObject::connect(&m_proxy, &RealProxy::failed, &loop, [&loop](const QString &text) {
            qWarning("%s", qPrintable(text));
            loop.exit(1);
        });
        m_proxy.start({}, {address(serverPort)});
        m_ready = loop.exec() == 0;
    }
    quint16 port() const override { return m_ready ? m_proxy.port() : quint16(0); }
    qint64 pid() const override { return m_proxy.pid(); }

private:
    RealProxy m_proxy{RealProxy::Product::Haproxy};
    bool m_ready = false;
};

} // namespace

QString nameOf(Way way)
{
    switch (way) {
    case Way::Direct:
        return QStringLiteral("direct");
    case Way::BuiltIn:
        return QStringLiteral("built-in");
    case Way::Haproxy:
        return QStringLiteral("HAProxy");
    }
    return {};
}

std::unique_ptr<Subject> startSubject(Way way, quint16 serverPort)
{
    switch (way) {
    case Way::Direct:
        return std::make_unique<Direct>(serverPort);
    case Way::BuiltIn:
        return std::make_unique<BuiltIn>(serverPort);
    case Way::Haproxy:
        return std::make_unique<Haproxy>(serverPort);
    }
    return nullptr;
}
