// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/websocketframe.h"

#include "cuts.h"

#include <QTest>

using namespace Pushlab;
using Role = WebSocketParser::Role;
using Opcode = WebSocketOpcode;

namespace {

constexpr WebSocketParser::Limits limits{100'000, 150'000};

//! What came out of a stream, one line for each message and control frame.
struct Log {
    QList<QByteArray> lines;
    int error = 0;
    qsizetype pending = 0;

    friend bool operator==(const Log &, const Log &) = default;
};

Log read(Role role, const Pieces &pieces, WebSocketParser::Limits bounds = limits)
{
    Log log;
    WebSocketParser parser(
        role,
        {[&](const QByteArray &payload, bool binary) {
             log.lines << (binary ? "binary:" + payload.toHex() : "text:" + payload);
         },
         [&](const WebSocketFrame &frame) { log.lines << QByteArray::number(int(frame.opcode)) + ':' + frame.payload; },
         {}},
        bounds);
    for (const QByteArrayView piece : pieces) {
        const bool ok = parser.feed(piece);
        if (ok == parser.error().has_value())
            log.lines << "feed() does not say what error() says";
    }
    if (parser.error())
        log.error = parser.error()->code;
    log.pending = parser.pending();
    return log;
}

QByteArray hex(const char *digits) { return QByteArray::fromHex(digits); }

//! An unmasked frame by its parts, right or wrong.
QByteArray frame(int firstByte, const QByteArray &payload)
{
    QByteArray bytes = encodeWebSocketFrame(Opcode::Binary, payload);
    bytes[0] = char(firstByte);
    return bytes;
}

} // namespace

class tst_WebSocketParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QByteArray>>("lines");
        QTest::addColumn<int>("error");
        const auto good = [](const char *name, const QByteArray &bytes, const QList<QByteArray> &lines,
                             Role role = Role::Client) { QTest::newRow(name) << role << bytes << lines << 0; };
        const auto bad = [](const char *name, const QByteArray &bytes, int error, const QList<QByteArray> &lines = {},
                            Role role = Role::Client) { QTest::newRow(name) << role << bytes << lines << error; };

        // RFC 6455 5.7
        good("text", hex("810548656c6c6f"), {"text:Hello"});
        good("masked text", hex("818537fa213d7f9f4d5158"), {"text:Hello"}, Role::Server);
        good("fragments", hex("010348656c80026c6f"), {"text:Hello"});
        good("ping", hex("890548656c6c6f"), {"9:Hello"});
        good("masked pong", hex("8a8537fa213d7f9f4d5158"), {"10:Hello"}, Role::Server);
        good("256 bytes", hex("827e0100") + QByteArray(256, 'x'), {"binary:" + QByteArray(256, 'x').toHex()});
        good("64 KiB", hex("827f0000000000010000") + QByteArray(65536, 'x'),
             {"binary:" + QByteArray(65536, 'x').toHex()});

        good("an observer takes both", hex("810548656c6c6f818537fa213d7f9f4d5158"), {"text:Hello", "text:Hello"},
             Role::Observer);
        good("ping between fragments", hex("010348656c") + hex("8900") + hex("80026c6f"), {"9:", "text:Hello"});
        good("empty messages", hex("81008200"), {"text:", "binary:"});
        good("empty fragments", hex("010000000001618000"), {"text:a"});
        good("control frame of 125", frame(0x89, QByteArray(125, 'p')), {"9:" + QByteArray(125, 'p')});
        good("a character across fragments", hex("0101e2") + hex("000182") + hex("8001ac"), {"text:\xe2\x82\xac"});
        good("bytes that are not UTF-8 in binary", hex("8202fffe"), {"binary:fffe"});
        good("text after binary", hex("8201ff") + hex("810161"), {"binary:ff", "text:a"});
        good("close", hex("8800"), {"8:"});
        good("close with code and reason", hex("880503e8627965"),
             {"8:\x03\xe8"
              "bye"});
        good("nothing counts after a close", hex("8800") + hex("ffff") + hex("810161"), {"8:"});
        good("close between fragments", hex("010161") + hex("8800"), {"8:"});

        bad("RSV1", frame(0xc1, "a"), 1002);
        bad("RSV2", frame(0xa1, "a"), 1002);
        bad("RSV3", frame(0x91, "a"), 1002);
        for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15})
            bad(qPrintable(QStringLiteral("opcode %1").arg(opcode)), frame(0x80 | opcode, ""), 1002);
        bad("masked by a server", hex("818537fa213d7f9f4d5158"), 1002);
        bad("not masked by a client", hex("810548656c6c6f"), 1002, {}, Role::Server);
        bad("fragmented ping", frame(0x09, "a"), 1002);
        bad("ping of 126", frame(0x89, QByteArray(126, 'p')), 1002);
        bad("ping with a 64-bit length", hex("897f0000000000000001"), 1002);
        bad("continuation of nothing", hex("8000"), 1002);
        bad("continuation after the end", hex("810161") + hex("800161"), 1002, {"text:a"});
        bad("text inside a message", hex("010161") + hex("810161"), 1002);
        bad("binary inside a message", hex("010161") + hex("020161"), 1002);
        bad("125 in 16 bits", hex("827e007d") + QByteArray(125, 'x'), 1002);
        bad("65535 in 64 bits", hex("827f000000000000ffff") + QByteArray(65535, 'x'), 1002);
        bad("top bit of the length", hex("827f8000000000000000"), 1002);
        bad("2^63 - 1 bytes", hex("827f7fffffffffffffff"), 1009);
        bad("above the frame limit", hex("827f00000000000186a1"), 1009);
        bad("above the message limit", frame(0x02, QByteArray(90'000, 'x')) + frame(0x80, QByteArray(60'001, 'x')),
            1009);
        bad("not UTF-8", hex("8101ff"), 1007);
        bad("surrogate", hex("8103eda080"), 1007);
        bad("overlong", hex("8102c0af"), 1007);
        bad("ends inside a character", hex("8102e282"), 1007);
        bad("ends inside a character of a fragment before", hex("0102e282") + hex("8000"), 1007);
        bad("not UTF-8 in the second fragment", hex("0101c3") + hex("000128"), 1007);
        bad("close of one byte", hex("880103"), 1002);
        bad("reason not UTF-8", hex("880303e8ff"), 1007);
        bad("what came before is delivered", hex("810161") + hex("8900") + hex("8101ff"), 1007, {"text:a", "9:"});
    }
    void reads()
    {
        QFETCH(const Role, role);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QList<QByteArray>, lines);
        QFETCH(const int, error);
        for (const Pieces &pieces : allCuts(bytes)) {
            const Log log = read(role, pieces);
            QCOMPARE(log.lines, lines);
            QCOMPARE(log.error, error);
        }
    }

    void closeCodes_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("valid");
        for (const int code :
             {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999})
            QTest::addRow("%d", code) << code << true;
        for (const int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535})
            QTest::addRow("%d", code) << code << false;
    }
    void closeCodes()
    {
        QFETCH(const int, code);
        QFETCH(const bool, valid);
        const QByteArray bytes = frame(0x88, encodeWebSocketClose(quint16(code)));
        QCOMPARE(read(Role::Client, {bytes}).error, valid ? 0 : 1002);
    }

    //! Each row is the start of a frame whose end never comes.
    void failsAtOnce_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("error");
        QTest::newRow("opcode, before the length") << hex("8300") << 1002;
        QTest::newRow("length, before the payload") << hex("827f0000000000100000") << 1009;
        QTest::newRow("first byte of a long text") << hex("817dff") << 1007;
        QTest::newRow("second byte of a character of four") << hex("817df490") << 1007;
    }
    void failsAtOnce()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, error);
        QCOMPARE(read(Role::Client, {bytes.chopped(1)}).error, 0);
        const Log log = read(Role::Client, {bytes});
        QCOMPARE(log.error, error);
        QCOMPARE(log.pending, 0);
    }

    void stopsForGood()
    {
        const Log log = read(Role::Client, {hex("8300"), hex("810161")});
        QCOMPARE(log, (Log{{}, 1002, 0}));
    }

    void masksAcrossCuts()
    {
        QByteArray payload(1000, Qt::Uninitialized);
        for (int i = 0; i < payload.size(); ++i)
            payload[i] = char('a' + i % 26);
        const QByteArray bytes = encodeWebSocketFrame(Opcode::Text, payload, WebSocketMask{1, 20, 3, 40});
        for (const Pieces &pieces : allCuts(bytes))
            QCOMPARE(read(Role::Server, pieces).lines, QList<QByteArray>{"text:" + payload});
    }

    void showsEveryFrame()
    {
        QList<WebSocketFrame> frames;
        WebSocketParser parser(Role::Observer, {{}, {}, [&](const WebSocketFrame &seen) { frames << seen; }});
        QVERIFY(parser.feed(hex("010348656c") + hex("8980") + hex("00000000") + hex("80026c6f")));
        QCOMPARE(frames,
                 (QList<WebSocketFrame>{{false, Opcode::Text, false, "Hel"},
                                        {true, Opcode::Ping, true, ""},
                                        {true, Opcode::Continuation, false, "lo"}}));
    }

    void pendingIsWhatIsHeld()
    {
        WebSocketParser parser(Role::Client, {});
        parser.feed(hex("81"));
        QCOMPARE(parser.pending(), 1);
        parser.feed(hex("7d6162"));
        QCOMPARE(parser.pending(), 4);
        parser.feed(QByteArray(123, 'x'));
        QCOMPARE(parser.pending(), 0);
        parser.feed(hex("01026162"));
        QCOMPARE(parser.pending(), 2);
        parser.feed(hex("8000"));
        QCOMPARE(parser.pending(), 0);
    }

    void defaultLimits()
    {
        WebSocketParser parser(Role::Client, {});
        QVERIFY(parser.feed(hex("827f0000000000100000")));
        WebSocketParser other(Role::Client, {});
        QVERIFY(!other.feed(hex("827f0000000000100001")));
        QCOMPARE(other.error()->code, quint16(1009));
    }
};

QTEST_APPLESS_MAIN(tst_WebSocketParser)
#include "tst_websocketparser.moc"
