// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents.h"
#include "e2e.h"
#include "shell.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;

namespace {

const QStringList documents{u"README.md"_s, u"CONTRIBUTING.md"_s, u"SECURITY.md"_s, u"resources/incidents/README.md"_s,
                            u"tests/fuzz/README.md"_s};

//! What a program prints for \a arguments.
QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(30'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto all = QRegularExpression(pattern).globalMatch(text); all.hasNext();)
        found << all.next().captured(1);
    found.removeDuplicates();
    return found;
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(1000);
}

//! A line without its comment.
QString command(const QString &line)
{
    return line.section(QRegularExpression(u"\\s+# "_s), 0, 0).trimmed();
}

/*!
 * Builds, tests and installs: not done again by a test of a build. What can be wrong with such a line is told instead,
 * a script, an option or a preset that is not there; empty for none.
 */
std::optional<QString> checkedByReading(const QString &line)
{
    static const QRegularExpression script(u"^(\\./|packages/|\\.ci/)[\\w./-]+"_s);
    if (const QString name = script.match(line).captured(); !name.isEmpty()) {
        const QString path = QStringLiteral(PUSHLAB_SOURCE_DIR "/") + name;
        if (!QFileInfo(path).isExecutable())
            return u"there is no script "_s + name;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return u"cannot read "_s + name;
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString &option : matches(line.section(u" -- "_s, 0, 0), u"(--[a-z][a-z-]*)"_s)) {
            if (!text.contains(option))
                return name + u" knows no "_s + option;
        }
        return QString();
    }
    static const QRegularExpression preset(u"^(?:cmake|ctest) (?:--build )?--preset (\\w+)"_s);
    if (const QString name = preset.match(line).captured(1); !name.isEmpty()) {
        QFile presets(QStringLiteral(PUSHLAB_SOURCE_DIR "/CMakePresets.json"));
        if (!presets.open(QIODevice::ReadOnly) || !presets.readAll().contains("\"name\": \"" + name.toUtf8() + '"'))
            return u"there is no preset "_s + name;
        return QString();
    }
    // Installed and removed by packages/try-package.sh in a clean system; run by CI; built with another preset.
    for (const QLatin1StringView start : {"sudo apt install ./pushlab_"_L1, "sudo apt remove pushlab"_L1, "sh pushlab-"_L1,
                                          "tar -xf pushlab-"_L1, "pushlab-0"_L1, "build/"_L1, "flatpak"_L1}) {
        if (line.startsWith(start))
            return QString();
    }
    return std::nullopt;
}

} // namespace

//! What the documents tell people to type works as it stands there.
class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useBuiltPrograms(); }

    void blocks_data()
    {
        QTest::addColumn<QStringList>("lines");
        int rows = 0;
        for (const QString &document : documents) {
            for (const CodeBlock &block : codeBlocks(document)) {
                if (block.language != u"sh")
                    continue;
                QTest::addRow("%s:%d", qPrintable(document), block.line) << block.lines;
                ++rows;
            }
        }
        QVERIFY2(rows > 5, "the documents have blocks of commands");
    }
    //! Typed line by line into a shell, in an empty folder, with free ports for those that are written there.
    void blocks()
    {
        QFETCH(const QStringList, lines);
        static const QRegularExpression listens(u"(?:--port|--listen|--control|http\\.server) (\\d{4})\\b"_s);
        QTemporaryDir folder;
        QVERIFY(QFile::copy(QStringLiteral(PUSHLAB_SOURCE_DIR "/resources/incidents/thread-pool.json"),
                            folder.filePath(u"my-incident.json"_s)));
        Shell shell(folder.path());
        QString text = lines.join(u'\n');
        for (const QString &port : matches(text, listens.pattern())) {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost, 0));
            text.replace(QRegularExpression(u"\\b%1\\b"_s.arg(port)), QString::number(server.serverPort()));
        }
        text.replace(u"\\\n"_s, u" "_s);
        for (const QString &whole : text.split(u'\n', Qt::SkipEmptyParts)) {
            const QString line = command(whole);
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            if (const auto wrong = checkedByReading(line)) {
                QVERIFY2(wrong->isEmpty(), qPrintable(line + u": "_s + *wrong));
                continue;
            }
            const QString tool = line.section(u' ', 0, 0);
            if (tool != u"kill" && QStandardPaths::findExecutable(tool).isEmpty()
                && !QFileInfo::exists(QStringLiteral(PUSHLAB_BIN_DIR "/") + tool))
                QSKIP(qPrintable(tool + u" is not installed"_s));
            if (line.endsWith(u'&')) {
                shell.type(line.toUtf8());
                const QRegularExpressionMatch port = QRegularExpression(u"(?:--port|--listen|http\\.server) (\\d+)"_s).match(line);
                if (port.hasMatch())
                    QTRY_VERIFY2_WITH_TIMEOUT(answers(port.captured(1).toUShort()), qPrintable(line), 30'000);
                continue;
            }
            const QByteArray output = shell.type(line.toUtf8() + "; echo status=$?", 120'000);
            QVERIFY2(output.contains("status=0\n"), qPrintable(line + u'\n' + QString::fromUtf8(output)));
        }
    }

    //! The synopsis in the README has the program's commands, all of them, and options that they know.
    void synopsis()
    {
        const QStringList known
            = matches(outputOf(program(u"pushlab-cli"_s), {u"--help"_s}), u"(?m)^  ([a-z]+)  "_s);
        QVERIFY(known.size() > 5);
        QStringList found;
        for (const CodeBlock &block : codeBlocks(u"README.md"_s)) {
            if (!block.language.isEmpty() || !block.lines.value(0).startsWith(u"pushlab-cli "_s))
                continue;
            const QString text = block.lines.join(u'\n').replace(QRegularExpression(u"\n +"_s), u" "_s);
            for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
                const QString name = line.section(u' ', 1, 1);
                found << name;
                const QString help = outputOf(program(u"pushlab-cli"_s), {name, u"--help"_s});
                for (const QString &option : matches(line, u"(--[a-z][a-z-]*)"_s)) {
                    QVERIFY2(help.contains(QRegularExpression(u"(?m)^  %1\\b"_s.arg(option))),
                             qPrintable(name + u": "_s + option));
                }
            }
        }
        QCOMPARE(QSet<QString>(found.begin(), found.end()), QSet<QString>(known.begin(), known.end()));
    }

    //! The README's table of the server's options is that of --help.
    void serverOptions()
    {
        QFile readme(QStringLiteral(PUSHLAB_SOURCE_DIR "/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(readme.readAll());
        const QString table = text.section(u"| option | default | meaning |"_s, 1).section(u"\n\n"_s, 0, 0);
        QStringList inTable = matches(table, u"`(--[a-z-]+)`"_s);
        QStringList inHelp = matches(outputOf(program(u"pushlab-server"_s), {u"--help"_s}), u"(?m)^  (--[a-z-]+)"_s);
        inHelp += matches(outputOf(program(u"pushlab-server"_s), {u"--help"_s}), u"(?m)^  --.*, (--[a-z-]+)"_s);
        inHelp.removeAll(u"--help"_s);
        inHelp.removeAll(u"--version"_s);
        inTable.sort();
        inHelp.sort();
        QCOMPARE(inTable, inHelp);
    }

    //! The manual pages and the completion, made as the build makes them, have every option.
    void manualIsWhole()
    {
        if (!QStandardPaths::findExecutable(u"awk"_s).isEmpty() && QFileInfo::exists(u"/bin/sh"_s)) {
            QTemporaryDir folder;
            QProcess maker;
            maker.start(QStringLiteral(PUSHLAB_SOURCE_DIR "/packages/manual.sh"),
                        {QStringLiteral(PUSHLAB_BIN_DIR), folder.path(), u"1.2.3"_s, u"2026-01-02"_s});
            QVERIFY(maker.waitForFinished(60'000));
            QCOMPARE(maker.readAllStandardError(), QByteArray());
            QCOMPARE(maker.exitCode(), 0);
            const QStringList commands
                = matches(outputOf(program(u"pushlab-cli"_s), {u"--help"_s}), u"(?m)^  ([a-z]+)  "_s);
            QString help = outputOf(program(u"pushlab-server"_s), {u"--help"_s});
            compare(folder.filePath(u"pushlab-server"_s), help);
            help.clear();
            for (const QString &name : commands)
                help += outputOf(program(u"pushlab-cli"_s), {name, u"--help"_s});
            compare(folder.filePath(u"pushlab-cli"_s), help);
        } else {
            QSKIP("no POSIX shell or awk");
        }
    }

private:
    static void compare(const QString &base, const QString &help)
    {
        const QStringList options = matches(help, u"(?m)^  (--[a-z][a-z-]*)"_s);
        QVERIFY(options.size() > 10);
        QFile page(base + u".1"_s);
        QFile completion(base + u".bash"_s);
        QVERIFY(page.open(QIODevice::ReadOnly) && completion.open(QIODevice::ReadOnly));
        const QString pageText = QString::fromUtf8(page.readAll()).replace(u"\\-"_s, u"-"_s);
        const QString completionText = QString::fromUtf8(completion.readAll());
        for (const QString &option : options) {
            QVERIFY2(pageText.contains(QRegularExpression(u"(?m)^\\\\fB.*%1\\b"_s.arg(option))), qPrintable(option));
            QVERIFY2(completionText.contains(QRegularExpression(u"_words=\".*%1\\b"_s.arg(option))), qPrintable(option));
        }
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
