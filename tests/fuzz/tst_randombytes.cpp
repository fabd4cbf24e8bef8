// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardchecks.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace Pushlab;

namespace {

using Check = Complaint (*)(QByteArrayView);

struct Target {
    const char *name; //!< Also the folder of its seeds.
    Check check;
};
constexpr Target targets[]{
    {"requesthead", checkRequestHead},
    {"responsehead", checkResponseHead},
    {"sseparser", checkSseParser},
    {"websocketparser", checkWebSocketParser},
    {"chunkeddecoder", checkChunkedDecoder},
    {"settingsjson", checkSettingsJson},
    {"envelope", checkEnvelope},
    {"requestguard", checkRequestGuard},
    {"handshake", checkHandshake},
    {"origin", checkOrigin},
};

QList<QByteArray> seeds(const char *target)
{
    const QDir folder(QStringLiteral(PUSHLAB_SOURCE_DIR "/tests/fuzz/seeds/") + QLatin1StringView(target));
    QList<QByteArray> seeds;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            seeds << file.readAll();
    }
    return seeds;
}

QByteArray randomBytes(QRandomGenerator &random)
{
    QByteArray bytes(random.bounded(200), Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

//! A seed with a few bytes changed, removed, doubled or put in: close enough to the format to get past its start.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    static constexpr char telling[] = "\r\n\0 :,;0\x7f\x80\xc3\xef\xf4\xff{}\"\\";
    for (int changes = 1 + random.bounded(6); changes > 0 && !bytes.isEmpty(); --changes) {
        const qsizetype at = random.bounded(qint64(bytes.size()));
        switch (random.bounded(5)) {
        case 0:
            bytes[at] = char(random.bounded(256));
            break;
        case 1:
            bytes[at] = telling[random.bounded(int(sizeof telling) - 1)];
            break;
        case 2:
            bytes.insert(at, telling[random.bounded(int(sizeof telling) - 1)]);
            break;
        case 3:
            bytes.remove(at, 1 + random.bounded(4));
            break;
        default:
            bytes.insert(at, bytes.mid(random.bounded(qint64(bytes.size())), random.bounded(20)));
            break;
        }
    }
    return bytes;
}

} // namespace

//! The checks of tests/fuzz on seeded random bytes: some fuzzing in every build, the same in each run.
class tst_RandomBytes : public QObject
{
    Q_OBJECT

    static void addTargets()
    {
        QTest::addColumn<Check>("check");
        QTest::addColumn<QList<QByteArray>>("inputs");
        for (const Target &target : targets)
            QTest::newRow(target.name) << target.check << seeds(target.name);
    }

private Q_SLOTS:
    void seedsHold_data() { addTargets(); }
    void seedsHold()
    {
        QFETCH(const Check, check);
        QFETCH(const QList<QByteArray>, inputs);
        QVERIFY(!inputs.isEmpty());
        for (const QByteArray &bytes : inputs)
            QCOMPARE(check(bytes), Complaint());
    }

    void randomBytesHold_data() { addTargets(); }
    void randomBytesHold()
    {
        QFETCH(const Check, check);
        QRandomGenerator random(6455);
        for (int i = 0; i < 3000; ++i) {
            const QByteArray bytes = randomBytes(random);
            const Complaint complaint = check(bytes);
            QVERIFY2(complaint.isEmpty(), (complaint + ": " + bytes.toHex()).constData());
        }
    }

    void mutationsHold_data() { addTargets(); }
    void mutationsHold()
    {
        QFETCH(const Check, check);
        QFETCH(const QList<QByteArray>, inputs);
        QVERIFY(!inputs.isEmpty());
        QRandomGenerator random(9112);
        for (int i = 0; i < 5000; ++i) {
            const QByteArray bytes = mutated(inputs[random.bounded(qint64(inputs.size()))], random);
            const Complaint complaint = check(bytes);
            QVERIFY2(complaint.isEmpty(), (complaint + ": " + bytes.toHex()).constData());
        }
    }
};

QTEST_APPLESS_MAIN(tst_RandomBytes)
#include "tst_randombytes.moc"
