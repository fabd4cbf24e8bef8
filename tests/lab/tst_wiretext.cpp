// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/wiretext.h"

#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

namespace {

const WireRecord::Clock::time_point began(1h);

WireEntry ping()
{
    WireEntry entry;
    entry.time = began + 12'345ms;
    entry.kind = WireEntry::Kind::Control;
    entry.title = QStringLiteral("ping, 5 bytes");
    entry.parts = {QStringLiteral("FIN 1"), QStringLiteral("opcode 0x9 (ping)")};
    entry.bytes = QByteArray::fromHex("890548656c6c6f");
    entry.size = entry.bytes.size();
    return entry;
}

} // namespace

//! Entries as people read them in a terminal, a file or the clipboard.
class TestWireText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesTellWhatThePageSees()
    {
        WireEntry entry = ping();
        QCOMPARE(WireText::line(entry, began), QStringLiteral("   12.345  proxy → client  ping, 5 bytes  [page: nothing]"));
        entry.page = QStringLiteral("onmessage");
        QVERIFY(WireText::line(entry, began).endsWith(QLatin1StringView("[page: onmessage]")));
        entry.hop = WireRecord::Hop::Server;
        entry.up = true;
        QCOMPARE(WireText::line(entry, began), QStringLiteral("   12.345  proxy → server  ping, 5 bytes"));
    }

    void blocksHoldFieldsAndBytes()
    {
        WireEntry entry = ping();
        entry.size = 1'000;
        const QStringList lines = WireText::block(entry, began).split(u'\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[1].trimmed(), QStringLiteral("FIN 1"));
        QVERIFY(lines[3].startsWith(QLatin1StringView("0000  89 05 48 65 6c 6c 6f  ")));
        QVERIFY(lines[3].endsWith(QLatin1StringView("  ..Hello")));
        QCOMPARE(lines[4], QStringLiteral("… and 993 bytes more"));
    }

    void dumpsHaveSixteenBytesToALine()
    {
        const QStringList lines = WireText::dump(QByteArray(33, 'a')).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[2].startsWith(QLatin1StringView("0020  61 ")));
        QCOMPARE(lines[0].size(), lines[1].size());
    }

    void diagramsHaveThreeLifelines()
    {
        WireEntry down = ping();
        WireEntry up = ping();
        up.up = true;
        up.hop = WireRecord::Hop::Server;
        up.title = QString(200, u'x');
        const QStringList lines = WireText::diagram({down, up}, began).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].indexOf(QLatin1StringView("proxy")), lines[1].indexOf(u'|', 12));
        QCOMPARE(lines[0].indexOf(QLatin1StringView("server")), lines[1].lastIndexOf(u'|'));
        QCOMPARE(lines[1].size(), lines[2].size()); // however long its words are
        QVERIFY(lines[1].contains(QLatin1StringView("<-")));
        QVERIFY(lines[2].contains(QLatin1StringView("->")));
    }
};

QTEST_GUILESS_MAIN(TestWireText)
#include "tst_wiretext.moc"
