// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocols.h"

#include "platform/socketreset.h"
#include "proxy/toxics/toxic.h"

#include <QTcpSocket>
#include <QTest>

using namespace Pushlab;
using Hop = WireRecord::Hop;
using What = WireRecord::What;

//! The tap in the proxy's links: real bytes of one client among others, on both hops, and how connections end.
class tst_ProxyWire : public QObject
{
    Q_OBJECT

private:
    WireRecords m_seen;

    void see(Rig &rig) { m_seen += rig.proxy.takeWire(); }
    QByteArray bytes(Hop hop, bool up) const
    {
        QByteArray all;
        for (const WireRecord &record : m_seen) {
            if (record.what == What::Bytes && record.hop == hop && record.up == up)
                all += record.bytes;
        }
        return all;
    }
    qsizetype count(What what, Hop hop, bool up) const
    {
        return std::count_if(m_seen.begin(), m_seen.end(), [=](const WireRecord &record) {
            return record.what == what && record.hop == hop && record.up == up;
        });
    }
    quint16 serverSidePort() const
    {
        for (const WireRecord &record : m_seen) {
            if (record.what == What::Opened && record.hop == Hop::Server)
                return record.port;
        }
        return 0;
    }
    //! A client that tells its port.
    static std::unique_ptr<QTcpSocket> dial(const Rig &rig)
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, rig.proxy.port());
        if (!socket->waitForConnected())
            qFatal("%s", qPrintable(socket->errorString()));
        return socket;
    }

private Q_SLOTS:
    void init() { m_seen.clear(); }

    void bothHopsFromTheFirstByte_data() { protocolRows(); }
    void bothHopsFromTheFirstByte()
    {
        QFETCH(const int, protocol);
        const Protocol &spoken = protocols()[protocol];
        Rig rig;
        speakAll(rig);
        rig.proxy.tapWire(true);
        RawClient other(rig.proxy.port());
        other.send(getRequest("/now"));
        const auto client = dial(rig);
        client->write(spoken.request);
        QTRY_COMPARE(rig.origin.requests.size(), 2); // much has passed before anybody knows the port
        QTRY_COMPARE(rig.proxy.links().size(), 2);
        rig.proxy.followWire({client->localPort()});
        rig.origin.requests.last().answer(spoken.more);
        QTRY_VERIFY((see(rig), bytes(Hop::Client, false).endsWith(spoken.more)));
        QCOMPARE(bytes(Hop::Client, true), spoken.request);
        QTRY_COMPARE((see(rig), bytes(Hop::Client, false)), client->peek(100'000));
        QVERIFY(bytes(Hop::Server, true).startsWith("GET "));
        QCOMPARE(bytes(Hop::Server, false), spoken.begin + spoken.more);
        QCOMPARE(count(What::Opened, Hop::Client, true), 1);
        QCOMPARE(count(What::Opened, Hop::Server, true), 1);
        QVERIFY(serverSidePort() > 0);
        for (const WireRecord &record : std::as_const(m_seen))
            QCOMPARE(record.link, m_seen.first().link);
        for (qsizetype i = 1; i < m_seen.size(); ++i)
            QVERIFY(m_seen[i - 1].time <= m_seen[i].time);
    }

    void joinsALinkThatIsThere_data() { protocolRows(); }
    void joinsALinkThatIsThere()
    {
        QFETCH(const int, protocol);
        const Protocol &spoken = protocols()[protocol];
        const QList<WireRecord::Stage> stages{WireRecord::Stage::Response, WireRecord::Stage::Chunks,
                                              WireRecord::Stage::Tunnel};
        Rig rig;
        speakAll(rig);
        const auto client = dial(rig);
        client->write(spoken.request);
        QTRY_COMPARE(rig.origin.requests.size(), 1);
        QTRY_VERIFY(spoken.begin.isEmpty() || client->bytesAvailable() > 0);
        rig.proxy.tapWire(true);
        rig.proxy.followWire({client->localPort()});
        see(rig);
        QCOMPARE(m_seen.size(), 2);
        QCOMPARE(m_seen[0].what, What::Joined);
        QCOMPARE(m_seen[0].stage, stages[protocol]);
        QCOMPARE(m_seen[0].port, client->localPort());
        QCOMPARE(m_seen[1].hop, Hop::Server);
        rig.origin.requests.last().answer(spoken.more);
        QTRY_COMPARE((see(rig), bytes(Hop::Client, false)), spoken.more);
    }

    void offItTellsNothing()
    {
        Rig rig;
        speakAll(rig);
        rig.proxy.tapWire(true);
        const auto client = dial(rig);
        client->write(getRequest("/now"));
        QTRY_VERIFY(client->bytesAvailable() > 0);
        rig.proxy.tapWire(false);
        QCOMPARE(rig.proxy.takeWire(), WireRecords());
        client->write(getRequest("/now"));
        QTRY_COMPARE(rig.origin.requests.size(), 2);
        QCOMPARE(rig.proxy.takeWire(), WireRecords());
    }

    void toldHowItEnds_data()
    {
        QTest::addColumn<int>("ending");
        QTest::addColumn<int>("what");
        QTest::addColumn<bool>("clientHop");
        QTest::addColumn<bool>("up");
        QTest::newRow("the client closes") << 0 << int(What::Fin) << true << true;
        QTest::newRow("the client resets") << 1 << int(What::Reset) << true << true;
        QTest::newRow("the server closes") << 2 << int(What::Fin) << false << false;
        QTest::newRow("the proxy closes") << 3 << int(What::Fin) << true << false;
        QTest::newRow("the proxy resets") << 4 << int(What::Reset) << true << false;
    }
    void toldHowItEnds()
    {
        QFETCH(const int, ending);
        QFETCH(const int, what);
        QFETCH(const bool, clientHop);
        QFETCH(const bool, up);
        Rig rig;
        speakAll(rig);
        rig.proxy.tapWire(true);
        auto client = dial(rig);
        client->write(protocols()[Sse].request);
        rig.proxy.followWire({client->localPort()});
        QTRY_VERIFY(client->bytesAvailable() > 0);
        see(rig);
        switch (ending) {
        case 0:
            client->readAll();
            client->disconnectFromHost();
            break;
        case 1:
            resetConnection(*client);
            break;
        case 2:
            rig.origin.closeAll();
            break;
        case 3:
            rig.proxy.closeAll();
            break;
        case 4:
            rig.proxy.resetAll();
            break;
        }
        const Hop hop = clientHop ? Hop::Client : Hop::Server;
        QTRY_COMPARE((see(rig), count(What(what), hop, up)), 1);
    }

    void refusedServersAreTold()
    {
        Rig rig;
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        rig.proxy.setUpstream(QHostAddress::LocalHost, gone.serverPort());
        gone.close();
        rig.proxy.tapWire(true);
        const auto client = dial(rig);
        rig.proxy.followWire({client->localPort()});
        client->write(getRequest("/now"));
        QTRY_VERIFY((see(rig), bytes(Hop::Client, false).startsWith("HTTP/1.1 502 ")));
        QCOMPARE(count(What::Refused, Hop::Server, false), 1);
        QCOMPARE(bytes(Hop::Server, true), QByteArray());
    }

    //! What a toxic swallows never was on the wire behind it.
    void behindTheToxics()
    {
        Rig rig;
        speakAll(rig);
        ProxySettings settings;
        settings.toxics = {{QStringLiteral("hole"), TimeoutToxic{}}};
        rig.proxy.applySettings(settings);
        rig.proxy.tapWire(true);
        const auto client = dial(rig);
        rig.proxy.followWire({client->localPort()});
        client->write(getRequest("/now"));
        QTRY_COMPARE((see(rig), bytes(Hop::Server, false)), okResponse("now"));
        QCOMPARE(bytes(Hop::Client, false), QByteArray());
    }
};

QTEST_GUILESS_MAIN(tst_ProxyWire)
#include "tst_proxywire.moc"
