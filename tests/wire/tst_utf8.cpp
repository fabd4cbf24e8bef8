// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/utf8.h"

#include "cuts.h"

#include <QTest>

using namespace Pushlab;

class tst_Utf8 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repairs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const QString bad(QChar::ReplacementCharacter);
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("ASCII") << QByteArray("plain text of more than eight bytes")
                               << QStringLiteral("plain text of more than eight bytes");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
        QTest::newRow("2, 3 and 4 bytes")
            << QByteArray("\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80") << QStringLiteral("é€😀");
        QTest::newRow("first of each length")
            << QByteArray("\xc2\x80\xe0\xa0\x80\xf0\x90\x80\x80") << QStringLiteral("\u0080\u0800\U00010000");
        QTest::newRow("last of each length")
            << QByteArray("\xdf\xbf\xef\xbf\xbf\xf4\x8f\xbf\xbf") << QStringLiteral("\u07ff\uffff\U0010ffff");
        QTest::newRow("next to the surrogates")
            << QByteArray("\xed\x9f\xbf\xee\x80\x80") << QStringLiteral("\ud7ff\ue000");
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << bad + bad + bad;
        QTest::newRow("overlong slash") << QByteArray("\xc0\xaf") << bad + bad;
        QTest::newRow("overlong of 3") << QByteArray("\xe0\x9f\xbf") << bad + bad + bad;
        QTest::newRow("overlong of 4") << QByteArray("\xf0\x8f\xbf\xbf") << bad + bad + bad + bad;
        QTest::newRow("above U+10FFFF") << QByteArray("\xf4\x90\x80\x80") << bad + bad + bad + bad;
        QTest::newRow("lone continuation") << QByteArray("\x80\xbf") << bad + bad;
        QTest::newRow("cut short by ASCII") << QByteArray("\xf0\x9f\x98x") << bad + QStringLiteral("x");
        QTest::newRow("cut short by another") << QByteArray("\xe2\x82\xc3\xa9") << bad + QStringLiteral("é");
        QTest::newRow("cut short by the end") << QByteArray("a\xe2\x82") << QStringLiteral("a") + bad;
        QTest::newRow("never a byte of UTF-8") << QByteArray("\xfe\xff") << bad + bad;
    }
    void repairs()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        QCOMPARE(repairedUtf8(bytes), text.toUtf8());
    }

    void checksAcrossCuts_data() { repairs_data(); }
    void checksAcrossCuts()
    {
        QFETCH(const QByteArray, bytes);
        const bool valid = bytes.isValidUtf8();
        for (const Pieces &pieces : allCuts(bytes)) {
            Utf8State state = utf8Boundary;
            for (const QByteArrayView piece : pieces)
                state = checkUtf8(state, piece);
            QCOMPARE(state == utf8Boundary, valid);
        }
    }

    void invalidAtTheFirstWrongByte()
    {
        // F4 90 can only become something above U+10FFFF: known at the second byte of four.
        QCOMPARE_NE(checkUtf8(utf8Boundary, "\xf4"), utf8Invalid);
        QCOMPARE(checkUtf8(utf8Boundary, "\xf4\x90"), utf8Invalid);
        QCOMPARE(checkUtf8(utf8Invalid, "a"), utf8Invalid);
    }
};

QTEST_APPLESS_MAIN(tst_Utf8)
#include "tst_utf8.moc"
