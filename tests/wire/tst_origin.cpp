// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/origin.h"

#include <QTest>

using namespace Pushlab;

class tst_Origin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonical_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("origin"); // empty: it is none
        const auto row = [](const char *text, const char *origin) {
            QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << QString::fromUtf8(origin);
        };
        row("http://app.example", "http://app.example");
        row("https://App.EXAMPLE", "https://app.example");
        row("HTTP://app.example:80", "http://app.example");
        row("https://app.example:443", "https://app.example");
        row("https://app.example:80", "https://app.example:80");
        row("http://127.0.0.1:8080", "http://127.0.0.1:8080");
        row("http://[::1]:8080", "http://[::1]:8080");
        row("http://bücher.example", "http://xn--bcher-kva.example");
        for (const char *none :
             {"", "null", "*", "app.example", "//app.example", "http://", "http:app.example", "ftp://app.example",
              "file:///tmp/page.html", "http://app.example/", "http://a.example?", "http://app.example#x",
              "http://localhost@app.example", "http://app.example:99999", "http://a b.example", " http://app.example"})
            row(none, "");
    }
    void canonical()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, origin);
        QCOMPARE(canonicalOrigin(text).value_or(QString()), origin);
    }
};

QTEST_APPLESS_MAIN(tst_Origin)
#include "tst_origin.moc"
