// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntheticrun.h"

#include "report/export.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

class TestCsvExport : public QObject
{
    Q_OBJECT

private:
    //! RFC 4180, as another program would read it.
    static QList<QStringList> parsed(const QByteArray &csv)
    {
        QList<QStringList> lines{{QString()}};
        bool quoted = false;
        const QString text = QString::fromUtf8(csv);
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
                lines.last().last() += text[++i];
            else if (c == u'"')
                quoted = !quoted;
            else if (!quoted && c == u',')
                lines.last().append(QString());
            else if (!quoted && c == u'\r' && text.mid(i, 2) == u"\r\n"_s && ++i)
                lines.append({QString()});
            else
                lines.last().last() += c;
        }
        lines.removeLast();
        return lines;
    }

private Q_SLOTS:
    void framesAreLines()
    {
        const Recording recording = Synthetic::recording();
        const QList<QStringList> lines = parsed(framesCsv(recording));
        QCOMPARE(lines.size(), 1 + 60 + 60);
        const QStringList &names = lines.first();
        QCOMPARE(names.size(), 3 + frameFields().size() + 5 * frameHistograms().size());
        for (const QStringList &line : lines)
            QCOMPARE(line.size(), names.size());

        const auto cell = [&](int line, const QString &name) { return lines[line][names.indexOf(name)]; };
        for (int i = 0; i < 60; ++i) {
            const Frame frame = Synthetic::frame(Transport::WebSocket, i);
            QCOMPARE(cell(61 + i, u"run"_s), u"2"_s);
            QCOMPARE(cell(61 + i, u"title"_s), u"WebSocket"_s);
            QCOMPARE(cell(61 + i, u"time.ms"_s).toLongLong(), frame.time.count());
            for (const FrameField &field : frameFields())
                QCOMPARE(cell(61 + i, field.key).toLongLong(), field.get(frame));
        }
        QCOMPARE(cell(62, u"webSocket.latency.samples"_s), u"100"_s);
        QVERIFY(std::abs(cell(62, u"webSocket.latency.p50.us"_s).toInt() - 2000) <= 20);
        QCOMPARE(cell(62, u"webSocket.latency.p99.us"_s), QString()); // 100 samples do not carry it
        QCOMPARE(cell(62, u"webSocket.latency.max.us"_s), u"2000"_s);
        QCOMPARE(cell(61, u"webSocket.latency.max.us"_s), QString());
    }

    void marksKeepTheirText()
    {
        Recording recording = Synthetic::recording();
        recording.runs[0].marks[0].label = u"a \"quoted\", two-line\r\nlabel é"_s;
        const QList<QStringList> lines = parsed(marksCsv(recording));
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[1],
                 (QStringList{u"1"_s, u"long polling"_s, u"2000"_s, u"fault"_s, recording.runs[0].marks[0].label}));
        QCOMPARE(lines[4], (QStringList{u"2"_s, u"WebSocket"_s, u"2900"_s, u"fix"_s, u"server started"_s}));
    }

    void figuresNameTheirConditions()
    {
        const QList<QStringList> lines = parsed(figuresCsv(Synthetic::recording()));
        QCOMPARE(lines.first().mid(2, 3), (QStringList{u"tls"_s, u"loopback"_s, u"transport"_s}));
        QVERIFY(lines.contains(QStringList{u"1"_s, u"long polling"_s, u"0"_s, u"1"_s, u"longPoll"_s,
                                           u"payloadPerMessage"_s, u"B"_s, u"100"_s}));
        QVERIFY(lines.contains(
            QStringList{u"2"_s, u"WebSocket"_s, u"0"_s, u"1"_s, QString(), u"published"_s, QString(), u"44"_s}));
    }

    void writesIntoAFolder()
    {
        QTemporaryDir folder;
        const QString deep = folder.filePath(u"a/b"_s);
        QVERIFY(writeCsv(Synthetic::recording(), deep));
        QFile frames(deep + u"/frames.csv"_s);
        QVERIFY(frames.open(QIODevice::ReadOnly));
        QCOMPARE(frames.readAll(), framesCsv(Synthetic::recording()));
        QVERIFY(QFile::exists(deep + u"/marks.csv"_s) && QFile::exists(deep + u"/figures.csv"_s));

        const auto failed = writeCsv(Synthetic::recording(), deep + u"/frames.csv"_s);
        QVERIFY(!failed && failed.error().contains(deep + u"/frames.csv"_s));
        QVERIFY(!checkWritable(folder.filePath(u"no/folder"_s)));
        QVERIFY(checkWritable(deep + u"/new"_s) && !QFile::exists(deep + u"/new"_s));
    }
};

QTEST_APPLESS_MAIN(TestCsvExport)
#include "tst_csvexport.moc"
