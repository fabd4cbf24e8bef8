// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/jsonnode.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

//! Our reader against Qt's: the same values for what is right; and a place for what is not.
class TestJsonReader : public QObject
{
    Q_OBJECT

    static QByteArray document()
    {
        QFile file(QStringLiteral(PUSHLAB_TEST_DATA "/values.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void valuesAreQts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("object") << document();
        QTest::newRow("array") << QByteArray(" [ 1 , 2 ] \r\n");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{\"a\": 1}");
    }
    void valuesAreQts()
    {
        QFETCH(const QByteArray, text);
        const auto node = readJson(text);
        QVERIFY2(node, qPrintable(node ? QString() : node.error().located(u"x"_s)));
        QJsonParseError error;
        const QByteArray withoutMark = text.startsWith("\xef\xbb\xbf") ? text.mid(3) : text;
        const QJsonDocument document = QJsonDocument::fromJson(withoutMark, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(node->toJson(), document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    }

    void scalars_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("text") << QByteArray("\"a\"") << QJsonValue(u"a"_s);
        QTest::newRow("number") << QByteArray("-12.5e1") << QJsonValue(-125.0);
        QTest::newRow("true") << QByteArray("true") << QJsonValue(true);
        QTest::newRow("null") << QByteArray("null") << QJsonValue(QJsonValue::Null);
    }
    void scalars()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QJsonValue, value);
        const auto node = readJson(text);
        QVERIFY(node);
        QCOMPARE(node->toJson(), value);
    }

    void placesAreTheCharacters()
    {
        const auto node = readJson("{\n  \"é漢😀\": 1,\r\n\t\"b\": [ 2,\r   {\"c\": null} ]\n}");
        QVERIFY(node);
        const JsonNode *const first = node->member(u"é漢😀"_s);
        QVERIFY(first);
        QCOMPARE(first->keyPlace, (FilePlace{2, 3}));
        QCOMPARE(first->place, (FilePlace{2, 10})); // three characters, ten bytes
        const JsonNode *const second = node->member(u"b"_s);
        QVERIFY(second);
        QCOMPARE(second->keyPlace, (FilePlace{3, 2}));
        QCOMPARE(second->children.at(0).place, (FilePlace{3, 9}));
        QCOMPARE(second->children.at(1).place, (FilePlace{4, 4}));
        QCOMPARE(second->children.at(1).children.at(0).place, (FilePlace{4, 10}));
        QCOMPARE(node->member(u"c"_s), nullptr);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *text, const QString &fault) {
            QTest::newRow(name) << QByteArray(text) << fault;
        };
        row("empty", "", u"x:1:1: The file is empty; an object { … } is wanted."_s);
        row("only space", "\n\n  ", u"x:3:3: The file is empty; an object { … } is wanted."_s);
        row("trailing comma", "{\n  \"a\": 1,\n}", u"x:2:9: There is no comma after the last one: take this away."_s);
        row("trailing comma in a list", "[1, ]", u"x:1:3: There is no comma after the last one: take this away."_s);
        row("missing comma", "{\"a\": 1\n \"b\": 2}", u"x:2:2: A comma or \"}\" is wanted here, but there is \"b\"."_s);
        row("missing comma before a long text", "[1 \"a text of which forty characters are too few\"]",
            u"x:1:4: A comma or \"]\" is wanted here, but there is a text."_s);
        row("missing comma before a text without an end", "[1 \"two]",
            u"x:1:4: A comma or \"]\" is wanted here, but there is a text."_s);
        row("missing colon", "{\"a\" 1}", u"x:1:6: A colon is wanted after \"a\", but there is \"1\"."_s);
        row("unclosed object", "{\"a\": 1",
            u"x:1:8: A comma or \"}\" is wanted here, but there is the end of the file."_s);
        row("unclosed list", "[1", u"x:1:3: A comma or \"]\" is wanted here, but there is the end of the file."_s);
        row("unclosed text", "{\"a\": \"b\n}",
            u"x:1:7: The text that begins here has no closing quote in its line; a line break is written \\n."_s);
        row("comment", "{ // a\n}", u"x:1:3: JSON has no comments."_s);
        row("comment before a value", "[ /* a */ 1]", u"x:1:3: JSON has no comments."_s);
        row("single quotes", "{\"a\": 'b'}", u"x:1:7: A text stands in double quotes: \"…\"."_s);
        row("name without quotes", "{a: 1}", u"x:1:2: A name in double quotes is wanted here, but there is \"a\"."_s);
        row("twice", "{\"a\": 1,\n\"b\": 2,\n\"a\": 3}",
            u"x:3:1: \"a\" is here a second time; the first is in line 1."_s);
        row("twice by an escape", "{\"a\": 1, \"\\u0061\": 3}",
            u"x:1:10: \"a\" is here a second time; the first is in line 1."_s);
        row("after the end", "{} x", u"x:1:4: Nothing may follow the end of the file's value, but there is \"x\"."_s);
        row("no value", "{\"a\": }",
            u"x:1:7: A value is wanted here (a text, a number, an object …), but there is \"}\"."_s);
        row("a word", "{\"a\": yes}",
            u"x:1:7: A value is wanted here (a text, a number, an object …), but there is \"y\"."_s);
        row("a wrong word", "[True]",
            u"x:1:2: A value is wanted here (a text, a number, an object …), but there is \"T\"."_s);
        row("half a word", "[tru]", u"x:1:2: A value is wanted here; did you mean true, or a text in double quotes?"_s);
        row("leading zero", "[012]", u"x:1:2: A number does not begin with 0."_s);
        row("no digit", "[1.]", u"x:1:4: A digit is wanted here, but there is \"]\"."_s);
        row("no exponent", "[1e+]", u"x:1:5: A digit is wanted here, but there is \"]\"."_s);
        row("a lone minus", "[-]", u"x:1:3: A digit is wanted here, but there is \"]\"."_s);
        row("too large", "[1e999]", u"x:1:2: This number is too large."_s);
        row("escape", "[\"a\\d\"]",
            u"x:1:4: A backslash before \"d\" means nothing; a backslash itself is written \\\\."_s);
        row("hexadecimal", "[\"\\u12g4\"]", u"x:1:3: Four hexadecimal digits are wanted after \\u."_s);
        row("half a pair", "[\"\\ud83d\"]",
            u"x:1:3: This \\u is half of a character: its other half does not follow."_s);
        row("the other half", "[\"\\ude00\"]",
            u"x:1:3: This \\u is half of a character: its other half does not follow."_s);
        row("tab in a text", "[\"a\tb\"]", u"x:1:4: A control character inside a text; a tab is written \\t."_s);
        row("another character", "[é]",
            u"x:1:2: A value is wanted here (a text, a number, an object …), but there is \"é\"."_s);
        row("not UTF-8", "{\n \"é\xff\": 1}", u"x:2:4: This is not UTF-8; save the file in that encoding."_s);
        row("cut off in a character", "[\"\xc3", u"x:1:3: This is not UTF-8; save the file in that encoding."_s);
        QTest::newRow("too deep") << QByteArray(100, '[') << u"x:1:66: This is nested more than 64 deep."_s;
        QTest::newRow("NUL") << QByteArray("[\"a\0b\"]", 7)
                             << u"x:1:4: A control character inside a text; a tab is written \\t."_s;
    }
    void faults()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, fault);
        const auto node = readJson(text);
        QVERIFY(!node);
        QCOMPARE(node.error().located(u"x"_s), fault);
    }

    //! Every beginning of a good file is told as broken, at a place inside it; the last byte makes it whole.
    void everyBeginning()
    {
        const QByteArray whole = document().trimmed();
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const auto node = readJson(whole.first(size));
            QVERIFY2(!node, QByteArray::number(size).constData());
            QVERIFY(node.error().place.line >= 1 && node.error().place.line <= 4);
            QVERIFY(node.error().place.column >= 1);
        }
        QVERIFY(readJson(whole));
    }

    //! What we accept after some bytes were changed, Qt accepts, too, and reads the same.
    void changedBytes()
    {
        QRandomGenerator random(20'26);
        const QByteArray whole = document();
        static constexpr char interesting[] = "{}[]\",:0123456789.-+eE\\ntfu/ \n\r\t\x80\xc3\xff";
        int accepted = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray text = whole;
            for (int change = random.bounded(1, 4); change > 0; --change)
                text[random.bounded(int(text.size()))] = interesting[random.bounded(int(sizeof interesting) - 1)];
            const auto node = readJson(text);
            if (!node)
                continue;
            ++accepted;
            QJsonParseError error;
            const QJsonDocument document = QJsonDocument::fromJson(text, &error);
            QVERIFY2(error.error == QJsonParseError::NoError, text.constData());
            QCOMPARE(node->toJson(), QJsonValue(document.object()));
        }
        QVERIFY(accepted > 100); // or nothing was compared
    }

    void anyBytes()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray text(random.bounded(40), Qt::Uninitialized);
            for (char &byte : text)
                byte = char(random.bounded(256));
            const auto node = readJson(text);
            QCOMPARE(node.has_value(), node.has_value() && !QJsonDocument::fromJson('[' + text + ']').isNull());
        }
    }
};

QTEST_APPLESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
