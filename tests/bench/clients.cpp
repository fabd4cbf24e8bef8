// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clients.h"

#include "echoserver.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <functional>
#include <thread>

using namespace std::chrono_literals;

namespace {

const QByteArray message(100, 'm');
constexpr int atOnce = 16;
constexpr auto patience = 60s;

double perSecond(double count, const QElapsedTimer &clock) { return count * 1e9 / double(clock.nsecsElapsed()); }

} // namespace

double Clients::connectionsPerSecond(quint16 port, int total)
{
    QEventLoop loop;
    QTimer::singleShot(patience, &loop, [&loop] { loop.exit(1); });
    QObject sockets;
    int begun = 0;
    int answered = 0;
    const std::function<void()> dial = [&] {
        if (begun == total)
            return;
        ++begun;
        auto *socket = new QTcpSocket(&sockets);
        QObject::connect(socket, &QTcpSocket::disconnected, &sockets, [&, socket] {
            answered += socket->readAll().endsWith("ok");
            socket->deleteLater();
            if (answered == total)
                loop.quit();
            dial();
        });
        socket->connectToHost(QHostAddress::LocalHost, port);
        socket->write("GET /ok HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    };
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < atOnce; ++i)
        dial();
    return loop.exec() == 0 ? perSecond(total, clock) : 0;
}

Clients::Links Clients::openLinks(quint16 port, int count)
{
    Links links;
    for (int i = 0; i < count; ++i) {
        auto socket = std::make_unique<QTcpSocket>();
        if (!openTunnel(*socket, port))
            break;
        links.push_back(std::move(socket));
    }
    return links;
}

double Clients::messagesPerSecond(const Links &links, int echoesEach)
{
    QEventLoop loop;
    QTimer::singleShot(patience, &loop, [&loop] { loop.exit(1); });
    QObject context; // the links outlive this
    const qint64 wanted = qint64(links.size()) * echoesEach;
    qint64 echoed = 0;
    for (const auto &link : links) {
        QObject::connect(link.get(), &QTcpSocket::readyRead, &context,
                         [&, socket = link.get(), left = echoesEach]() mutable {
                             if (socket->bytesAvailable() < message.size())
                                 return;
                             socket->readAll();
                             if (++echoed == wanted)
                                 loop.quit();
                             if (--left > 0) {
                                 socket->write(message);
                                 socket->flush();
                             }
                         });
    }
    QElapsedTimer clock;
    clock.start();
    for (const auto &link : links)
        link->write(message);
    return loop.exec() == 0 ? perSecond(2 * double(echoed), clock) : 0;
}

std::vector<double> Clients::echoTimes(QTcpSocket &link, int count, std::chrono::microseconds pace)
{
    std::vector<double> times;
    auto due = std::chrono::steady_clock::now();
    for (int i = 0; i < count; ++i) {
        std::this_thread::sleep_until(due += pace);
        QElapsedTimer clock;
        clock.start();
        link.write(message);
        link.flush();
        while (link.bytesAvailable() < message.size()) {
            if (!link.waitForReadyRead())
                return {};
        }
        times.push_back(double(clock.nsecsElapsed()) / 1000);
        link.readAll();
    }
    return times;
}
