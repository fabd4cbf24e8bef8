// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntheticrun.h"

#include "lab/recordingcontent.h"
#include "lab/recordingfile.h"

#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QFile>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Pushlab;
using namespace Qt::StringLiterals;

class TestRecordingFile : public QObject
{
    Q_OBJECT

private:
    static Recording small()
    {
        Recording recording = Synthetic::recording();
        recording.runs = {Synthetic::run(Transport::Sse, 3, u"a small run"_s)};
        return recording;
    }
    static QByteArray bytesOf(const Recording &recording) { return wrapContent(encodeContent(recording)); }
    static Expected<Recording> read(const QByteArray &bytes)
    {
        const auto content = unwrapContent(bytes);
        return content ? decodeContent(*content) : tl::make_unexpected(content.error());
    }
    static QString errorOf(const Expected<Recording> &loaded) { return loaded ? QString() : loaded.error(); }
    //! With a checksum that is right again.
    static QByteArray signedAgain(QByteArray bytes)
    {
        bytes.chop(32);
        return bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }

private Q_SLOTS:
    void comesBack()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"run.pushlab"_s);
        const Recording recording = Synthetic::recording();
        QVERIFY(saveRecording(recording, name));
        const auto loaded = loadRecording(name);
        QVERIFY2(loaded, qPrintable(errorOf(loaded)));
        QCOMPARE(*loaded, recording);
        QCOMPARE(loaded->runs.first().frames.size(), 60);

        QVERIFY(saveRecording(small(), name)); // in its place
        QCOMPARE(loadRecording(name), small());
    }

    void emptyComesBack()
    {
        Recording recording = small();
        recording.runs.clear();
        QCOMPARE(read(bytesOf(recording)), recording);
        recording.runs.append(RecordedRun());
        QCOMPARE(read(bytesOf(recording)), recording);
    }

    //! An hour of a busy lab.
    void isCompact()
    {
        Recording recording = small();
        recording.runs = {Synthetic::run(Transport::WebSocket, 1'000)};
        QVERIFY2(bytesOf(recording).size() < 1'000 * 120, qPrintable(QString::number(bytesOf(recording).size())));
    }

    //! A file of version 1 stays readable, whatever is changed.
    void goldenFile()
    {
        const auto loaded = loadRecording(QStringLiteral(PUSHLAB_TEST_DATA "/small.pushlab"));
        QVERIFY2(loaded, qPrintable(errorOf(loaded)));
        QCOMPARE(loaded->program, small().program);
        QCOMPARE(loaded->recorded, small().recorded);
        QCOMPARE(loaded->runs.size(), 1);
        RecordedRun run = loaded->runs.first();
        QList<Frame> frames;
        run.visit([&frames](const Frame &frame) { frames.append(frame); });
        QCOMPARE(frames,
                 (QList{Synthetic::frame(Transport::Sse, 0), Synthetic::frame(Transport::Sse, 1),
                        Synthetic::frame(Transport::Sse, 2)}));
        run.frames = small().runs.first().frames; // which may be packed in another order by now
        QCOMPARE(run, small().runs.first());
    }

    void errorsNameFileReasonAndRemedy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("words");
        const QByteArray whole = bytesOf(small());
        QByteArray newer = whole;
        newer[9] = 2;
        QByteArray zero = whole;
        zero[9] = 0;
        QByteArray text = whole;
        text.replace("\r\n", "\n");
        QByteArray flipped = whole;
        flipped[whole.size() / 2] = char(flipped[whole.size() / 2] ^ 1);
        QByteArray large = whole;
        qToBigEndian(quint32(0x7fffffff), large.data() + 10);

        QTest::newRow("empty") << QByteArray() << QStringList{u"is not a recording"_s, u"--save"_s};
        QTest::newRow("another kind") << QByteArray("%PDF-1.7 and so on") << QStringList{u"is not a recording"_s};
        QTest::newRow("sent as text") << text << QStringList{u"is not a recording"_s, u"as text"_s};
        QTest::newRow("newer") << newer << QStringList{u"version 2"_s, u"reads 1"_s, u"newer Pushlab"_s};
        QTest::newRow("version 0") << zero << QStringList{u"is damaged"_s, u"version is 0"_s};
        QTest::newRow("cut in the first bytes") << whole.first(5) << QStringList{u"cut off after 5 bytes"_s};
        QTest::newRow("cut in a block") << whole.first(40)
                                        << QStringList{u"cut off after 40 bytes"_s, u"Copy it again"_s};
        QTest::newRow("cut in the checksum") << whole.chopped(1) << QStringList{u"cut off"_s};
        QTest::newRow("a bit") << flipped << QStringList{u"is damaged"_s, u"checksum"_s, u"Copy it again"_s};
        QTest::newRow("more behind it") << whole + "x" << QStringList{u"is damaged"_s, u"1 bytes follow its end"_s};
        QTest::newRow("a block of 2 GB") << large << QStringList{u"is damaged"_s, u"block of 2147483647 bytes"_s};
        QTest::newRow("content of another kind")
            << wrapContent("\x01") << QStringList{u"is damaged"_s, u"not that of a recording"_s};
        QTest::newRow("content that ends")
            << wrapContent(encodeContent(small()).chopped(3)) << QStringList{u"is damaged"_s, u"cannot be read"_s};
    }
    void errorsNameFileReasonAndRemedy()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, words);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"broken.pushlab"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto loaded = loadRecording(file.fileName());
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().startsWith(file.fileName()), qPrintable(loaded.error()));
        for (const QString &word : words)
            QVERIFY2(loaded.error().contains(word), qPrintable(loaded.error()));
    }

    void aMissingFileIsNamed()
    {
        QTemporaryDir folder;
        const QString missing = folder.filePath(u"no/file"_s);
        const auto loaded = loadRecording(missing);
        QVERIFY(!loaded && loaded.error().startsWith("cannot open %1: "_L1.arg(missing)));
        const auto saved = saveRecording(small(), missing);
        QVERIFY(!saved && saved.error().startsWith("cannot write %1: "_L1.arg(missing)));
    }

    void contentErrorsNameThePlace_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QCborValue>("value");
        QTest::addColumn<QString>("words");
        const QCborArray fault{0, 0, u"ok"_s};
        QTest::newRow("title") << u"title"_s << QCborValue(3) << u"run 1 cannot be read: its head"_s;
        QTest::newRow("start") << u"measuredFrom.ms"_s << QCborValue(-3) << u"its head"_s;
        QTest::newRow("mark") << u"marks"_s << QCborValue(QCborArray{fault, QCborArray{0, 9, u""_s}}) << u"mark 2"_s;
        QTest::newRow("mark in the past")
            << u"marks"_s << QCborValue(QCborArray{QCborArray{-1, 0, u""_s}}) << u"mark 1"_s;
        QTest::newRow("frame") << u"frames"_s << QCborValue(QCborArray{QByteArray("nonsense")}) << u"frame 1"_s;
        QTest::newRow("frames out of order") << u"frames"_s
                                             << QCborValue(QCborArray{packFrame(Synthetic::frame(Transport::Sse, 2)),
                                                                      packFrame(Synthetic::frame(Transport::Sse, 1))})
                                             << u"frame 2"_s;
    }
    void contentErrorsNameThePlace()
    {
        QFETCH(const QString, key);
        QFETCH(const QCborValue, value);
        QFETCH(const QString, words);
        QCborMap map = QCborValue::fromCbor(encodeContent(small())).toMap();
        QCborArray runs = map.value(u"runs"_s).toArray();
        QCborMap run = runs.at(0).toMap();
        run.insert(key, value);
        runs[0] = run;
        map.insert(u"runs"_s, runs);
        const auto decoded = decodeContent(map.toCborValue().toCbor());
        QVERIFY(!decoded);
        QVERIFY2(decoded.error().contains(words), qPrintable(decoded.error()));
    }

    void everyTruncationIsFound()
    {
        const QByteArray whole = bytesOf(small());
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!unwrapContent(whole.first(size)));
    }

    void everyFlippedBitIsFound()
    {
        const QByteArray whole = bytesOf(small());
        for (qsizetype i = 0; i < whole.size() * 8; ++i) {
            QByteArray bytes = whole;
            bytes[i / 8] = char(bytes[i / 8] ^ (1 << (i % 8)));
            QVERIFY(!unwrapContent(bytes));
        }
    }

    //! Somebody may make the checksum right: then damage reaches zlib and CBOR.
    void damageWithAValidChecksumIsSafe()
    {
        const QByteArray whole = bytesOf(small());
        const QByteArray content = encodeContent(small());
        QLoggingCategory::setFilterRules(u"default.warning=false"_s); // qUncompress() says each time what it met
        const auto heard = qScopeGuard([] { QLoggingCategory::setFilterRules({}); });
        QRandomGenerator random(17);
        int opened = 0;
        for (int i = 0; i < 3'000; ++i) {
            QByteArray bytes = whole;
            bytes[random.bounded(int(bytes.size() - 32))] = char(random.bounded(256));
            read(signedAgain(bytes)).has_value(); // an error or a recording, no crash

            QByteArray changed = content;
            for (int n = random.bounded(1, 5); n > 0; --n)
                changed[random.bounded(int(changed.size()))] = char(random.bounded(256));
            if (const auto recording = read(wrapContent(changed))) {
                ++opened;
                for (const RecordedRun &run : recording->runs)
                    run.visit([](const Frame &frame) { QVERIFY(frame.time.count() >= 0); });
            }
        }
        QVERIFY(opened > 0);
    }

    //! A block that claims little and holds much.
    void aBombIsNotUnpacked()
    {
        QByteArray block = qCompress(QByteArray(50 * 1024 * 1024, '\0'), 9);
        QVERIFY(block.size() < 64 * 1024);
        qToBigEndian(quint32(100), block.data());
        QByteArray bytes = wrapContent({}).first(10);
        QByteArray length(4, Qt::Uninitialized);
        qToBigEndian(quint32(block.size()), length.data());
        bytes += length + block + QByteArray(4, '\0') + QByteArray(32, '\0');
        const auto content = unwrapContent(signedAgain(bytes));
        QVERIFY(!content);
        QVERIFY2(content.error().contains(u"cannot be unpacked"_s), qPrintable(content.error()));
    }
};

QTEST_GUILESS_MAIN(TestRecordingFile)
#include "tst_recordingfile.moc"
