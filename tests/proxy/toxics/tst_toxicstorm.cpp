// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rig.h"

#include <QDir>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using End = RawClient::End;
using Direction = Toxic::Direction;

//! Ten thousand random changes of the toxics while traffic runs on many links.
class tst_ToxicStorm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void losesNothing();
    void leaksNothing();
};

namespace {

constexpr int changes = 10'000;
constexpr int tunnels = 30;
constexpr int requesters = 10;

const QByteArray upgrade("GET /tunnel HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n");
const QByteArray switching("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n");

int openDescriptors() { return int(QDir(QStringLiteral("/dev/fd")).entryList().size()); }

//! The byte at a place of a stream: a lost, a doubled or an overtaken byte shows at once.
char byteAt(quint32 seed, qint64 place) { return char((quint32(place) * 2654435761U + seed) >> 13); }

QByteArray bytesAt(quint32 seed, qint64 place, int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        bytes[i] = byteAt(seed, place + i);
    return bytes;
}

//! Answers `/tunnel` with an echo, and `/N` with a body of N bytes and a FIN.
class EchoOrigin final : public QTcpServer
{
public:
    EchoOrigin() { listen(QHostAddress::LocalHost, 0); }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, socket, [socket, head = QByteArray()]() mutable {
            if (head.endsWith("\r\n\r\n")) {
                socket->write(socket->readAll());
                return;
            }
            while (!head.endsWith("\r\n\r\n") && socket->bytesAvailable() > 0)
                head += socket->read(1);
            if (!head.endsWith("\r\n\r\n"))
                return;
            if (head.startsWith("GET /tunnel ")) {
                socket->write(switching + socket->readAll());
            } else {
                const int size = head.mid(5, head.indexOf(' ', 5) - 5).toInt();
                socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + bytesAt(0, 0, size));
                socket->disconnectFromHost();
            }
        });
    }
};

//! A client that checks every byte. In a tunnel it keeps a few blocks on their way; else one request after the other,
//! each until the FIN.
class Checker final : public QObject
{
public:
    Checker(quint16 port, quint32 seed, bool tunnel) : m_port(port), m_seed(seed), m_tunnel(tunnel), m_random(seed)
    {
        dial();
    }

    //! No more is sent; what is on its way still comes.
    void finish() { m_finishing = true; }
    bool finished() const { return m_tunnel ? m_received == m_sent && m_headLeft == 0 : m_idle; }
    bool intact() const { return m_intact; }
    qint64 received() const { return m_received; }
    int rounds() const { return m_rounds; }
    void close() { m_socket.reset(); }
    //! Ended by a destructive toxic: starts anew.
    void revive()
    {
        if (!m_socket || m_socket->state() == QAbstractSocket::UnconnectedState || m_random.bounded(8) == 0)
            dial();
    }

private:
    void dial()
    {
        m_sent = m_received = 0;
        m_intact = m_idle = false;
        m_response.clear();
        m_headLeft = m_tunnel ? switching.size() : 0;
        m_socket = std::make_unique<QTcpSocket>();
        connect(m_socket.get(), &QTcpSocket::readyRead, this, &Checker::read);
        connect(m_socket.get(), &QTcpSocket::disconnected, this, &Checker::ended, Qt::QueuedConnection);
        m_socket->connectToHost(QHostAddress::LocalHost, m_port);
        m_size = m_random.bounded(1, 20'000);
        m_socket->write(m_tunnel ? upgrade : "GET /" + QByteArray::number(m_size) + " HTTP/1.1\r\nHost: h\r\n\r\n");
        m_intact = true;
    }
    void read()
    {
        QByteArray bytes = m_socket->readAll();
        if (!m_tunnel) {
            m_response += bytes;
            return;
        }
        const qsizetype head = qMin(m_headLeft, bytes.size());
        m_headLeft -= head;
        bytes.remove(0, head);
        m_intact = m_intact && bytes == bytesAt(m_seed, m_received, int(bytes.size()));
        m_received += bytes.size();
        if (m_headLeft > 0 || m_finishing)
            return;
        while (m_sent - m_received < 16 * 1024) {
            const int size = m_random.bounded(1, 4'000);
            m_socket->write(bytesAt(m_seed, m_sent, size));
            m_sent += size;
        }
    }
    void ended()
    {
        if (m_tunnel || !m_socket || m_socket->state() != QAbstractSocket::UnconnectedState)
            return;
        const qsizetype headEnd = m_response.indexOf("\r\n\r\n"); // none where a reset came first
        const bool whole = headEnd >= 0 && m_response.sliced(headEnd + 4) == bytesAt(0, 0, m_size);
        ++m_rounds;
        m_received += m_size;
        if (!whole || m_finishing) {
            m_intact = whole;
            m_idle = true;
        } else {
            dial();
        }
    }

    quint16 m_port;
    quint32 m_seed;
    bool m_tunnel;
    QRandomGenerator m_random;
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_response;
    qsizetype m_headLeft = 0;
    qint64 m_sent = 0;
    qint64 m_received = 0;
    int m_size = 0;
    int m_rounds = 0;
    bool m_finishing = false;
    bool m_idle = false;
    bool m_intact = true;
};

Toxic::Kind randomKind(QRandomGenerator &random, bool destructive)
{
    switch (random.bounded(destructive ? 8 : 4)) {
    case 0:
        return LatencyToxic{1ms * random.bounded(20), 1ms * random.bounded(20)};
    case 1:
        return BandwidthToxic{random.bounded(50'000, 5'000'000)};
    case 2: {
        const int average = random.bounded(20, 2'000);
        return SlicerToxic{average, random.bounded(average), 1ms * random.bounded(2)};
    }
    case 3:
        return SlowCloseToxic{1ms * random.bounded(30)};
    case 4:
        return LimitDataToxic{random.bounded(50'000)};
    case 5:
        return TimeoutToxic{random.bounded(2) ? std::optional(1ms * random.bounded(50)) : std::nullopt};
    case 6:
        return ResetToxic{1ms * random.bounded(50)};
    default:
        if (random.bounded(20) == 0)
            return DownToxic{};
        return LatencyToxic{1ms};
    }
}

//! Adds, removes, changes or moves one.
void change(QRandomGenerator &random, QList<Toxic> &toxics, bool destructive)
{
    const int place = random.bounded(qMax(1, int(toxics.size())));
    switch (toxics.isEmpty() ? 0 : random.bounded(5)) {
    case 0:
        toxics.insert(place,
                      {.name = QString::number(random.generate()),
                       .kind = randomKind(random, destructive),
                       .direction = random.bounded(2) ? Direction::Down : Direction::Up,
                       .toxicity = random.bounded(2) ? 1.0 : 0.4});
        break;
    case 1:
        toxics.removeAt(place);
        break;
    case 2:
        toxics[place].kind = randomKind(random, destructive);
        break;
    case 3:
        toxics[place].direction = toxics[place].direction == Direction::Up ? Direction::Down : Direction::Up;
        break;
    default:
        toxics.swapItemsAt(0, place);
        break;
    }
    if (toxics.size() > 5)
        toxics.removeFirst();
}

//! All the changes, a few a turn of the event loop.
template <typename Between>
void storm(ReverseProxy &proxy, bool destructive, Between between)
{
    QRandomGenerator random(20261124);
    ProxySettings settings;
    for (int i = 0; i < changes; ++i) {
        change(random, settings.toxics, destructive);
        proxy.applySettings(settings);
        if (i % 20 == 19) {
            between();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        }
    }
    settings.toxics.clear();
    proxy.applySettings(settings);
}

} // namespace

void tst_ToxicStorm::losesNothing()
{
    const int before = openDescriptors();
    {
        EchoOrigin origin;
        ReverseProxy proxy;
        proxy.setUpstream(QHostAddress::LocalHost, origin.serverPort());
        QVERIFY(proxy.listen(QHostAddress::LocalHost, 0));
        std::vector<std::unique_ptr<Checker>> clients;
        for (int i = 0; i < tunnels + requesters; ++i)
            clients.push_back(std::make_unique<Checker>(proxy.port(), i + 1, i < tunnels));
        bool intact = true;
        storm(proxy, false, [&] {
            for (const auto &client : clients)
                intact = intact && client->intact();
        });
        QVERIFY(intact);
        qint64 bytes = 0;
        int rounds = 0;
        for (const auto &client : clients)
            client->finish();
        for (const auto &client : clients) {
            QTRY_VERIFY_WITH_TIMEOUT(client->finished(), 20'000);
            QVERIFY(client->intact());
            bytes += client->received();
            rounds += client->rounds();
            client->close();
        }
        QVERIFY(bytes > 5'000'000); // there was traffic to lose
        QVERIFY(rounds > 100);
        QCOMPARE(proxy.counters().bytesDropped, 0);
        QTRY_COMPARE(proxy.counters().links, 0);
        QTRY_COMPARE(proxy.counters().upstreams, 0);
        QCOMPARE(proxy.heldBytes(), 0);
        QTRY_COMPARE(openDescriptors(), before + 2); // the listeners of the origin and the proxy
    }
    QCOMPARE(openDescriptors(), before);
}

void tst_ToxicStorm::leaksNothing()
{
    // Qt warns when a socket of this test has bytes to write at the moment of an RST.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    const int before = openDescriptors();
    {
        EchoOrigin origin;
        ReverseProxy proxy;
        proxy.setUpstream(QHostAddress::LocalHost, origin.serverPort());
        QVERIFY(proxy.listen(QHostAddress::LocalHost, 0));
        std::vector<std::unique_ptr<Checker>> clients;
        for (int i = 0; i < tunnels + requesters; ++i)
            clients.push_back(std::make_unique<Checker>(proxy.port(), i + 1, i < tunnels));
        int halfOpen = 0;
        storm(proxy, true, [&] {
            halfOpen = qMax(halfOpen, proxy.counters().halfOpen);
            for (const auto &client : clients)
                client->revive();
        });
        QVERIFY(halfOpen > 0);
        QVERIFY(proxy.counters().bytesDropped > 0);
        for (const auto &client : clients)
            client->close();
        QTRY_COMPARE(proxy.counters().links, 0);
        QTRY_COMPARE(proxy.counters().upstreams, 0);
        QCOMPARE(proxy.heldBytes(), 0);
        QTRY_COMPARE(openDescriptors(), before + 2);
    }
    QCOMPARE(openDescriptors(), before);
}

QTEST_GUILESS_MAIN(tst_ToxicStorm)
#include "tst_toxicstorm.moc"
