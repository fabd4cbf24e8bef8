// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/linebreaks.h"

#include <QTest>

using namespace Pushlab;

class tst_LineBreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<qsizetype>>("places");
        QTest::newRow("empty") << QByteArray() << QList<qsizetype>{};
        QTest::newRow("none") << QByteArray("abc") << QList<qsizetype>{};
        QTest::newRow("LF") << QByteArray("a\nb\n") << QList<qsizetype>{1, 3};
        QTest::newRow("CR") << QByteArray("\ra\r\r") << QList<qsizetype>{0, 2, 3};
        QTest::newRow("mixed") << QByteArray("a\nb\rc\r\nd\n") << QList<qsizetype>{1, 3, 5, 6, 8};
    }
    void finds()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QList<qsizetype>, places);
        LineBreaks breaks(bytes);
        QList<qsizetype> found;
        for (qsizetype at = breaks.next(0); at < bytes.size(); at = breaks.next(at + 1))
            found << at;
        QCOMPARE(found, places);
    }
};

QTEST_APPLESS_MAIN(tst_LineBreaks)
#include "tst_linebreaks.moc"
