// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcerules.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Pushlab;

namespace {

const QString spdxPair = QStringLiteral("// SPDX-")
    + QStringLiteral("FileCopyrightText: 2026 The Pushlab authors\n// SPDX-")
    + QStringLiteral("License-Identifier: GPL-3.0-or-later\n\n");

//! Paths from the project's root, sorted.
QStringList filesUnder(const QStringList &folders, const QStringList &patterns)
{
    const QDir root(QStringLiteral(PUSHLAB_SOURCE_DIR));
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator walk(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files << root.relativeFilePath(walk.next());
    }
    files.sort();
    return files;
}

QString textOf(const QString &path)
{
    QFile file(QStringLiteral(PUSHLAB_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

//! Keeps the shape of the house: who may include whom, and what else each source file owes.
class tst_Includes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProjectKeepsTheRules()
    {
        const QStringList files = filesUnder({QStringLiteral("server"), QStringLiteral("app")},
                                             {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.mm")});
        QVERIFY2(files.contains(QLatin1StringView("server/wire/httphead.h")), "the walk found the sources");
        QStringList found;
        for (const QString &path : files)
            found << sourceViolations(path, textOf(path));
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void everyOtherSourceNamesItsLicence()
    {
        const QStringList files = filesUnder({QStringLiteral("server"), QStringLiteral("app"), QStringLiteral("qml"),
                                              QStringLiteral("cmake"), QStringLiteral("tests")},
                                             {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.qml"),
                                              QStringLiteral("*.cmake"), QStringLiteral("CMakeLists.txt")});
        QVERIFY2(files.contains(QLatin1StringView("cmake/Pushlab.cmake")), "the walk found the sources");
        QStringList found;
        for (const QString &path : files)
            found << spdxViolations(path, textOf(path));
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void places_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("place");
        QTest::newRow("folder") << QStringLiteral("server/wire/event.h") << QStringLiteral("wire");
        QTest::newRow("folder in a folder") << QStringLiteral("server/proxy/toxics/x.h") << QStringLiteral("proxy");
        QTest::newRow("server") << QStringLiteral("server/backend.cpp") << QStringLiteral("backend");
        QTest::newRow("app") << QStringLiteral("app/main.cpp") << QStringLiteral("program");
        QTest::newRow("elsewhere") << QStringLiteral("tests/wire/cuts.h") << QString();
    }
    void places()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, place);
        QCOMPARE(placeOf(path), place);
    }

    void allowed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *path, const char *line) {
            QTest::addRow("%s %s", path, line) << QString::fromLatin1(path) << QString::fromLatin1(line);
        };
        row("server/wire/a.cpp", "#include \"wire/b.h\"");
        row("server/wire/a.cpp", "#include <QString>");
        row("server/wire/a.cpp", "#include <csignal>");
        row("server/hub/a.cpp", "#include \"wire/b.h\"");
        row("server/transport/a.cpp", "#include \"workload/b.h\"");
        row("server/proxy/toxics/a.cpp", "#include \"proxy/toxics/a.h\"");
        row("server/control/a.cpp", "#include \"transport/httplistener.h\"");
        row("app/cli/proxy.cpp", "#include \"control/proxycontrol.h\"");
        row("server/main.cpp", "#include \"backend.h\"");
        row("server/backend.cpp", "#include \"transport/sse.h\"");
        row("server/platform/a.cpp", "#include <sys/epoll.h>");
        row("server/platform/a.cpp", "#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)");
        row("server/transport/httpstream.cpp", "#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)");
        row("app/lab/a.cpp", "#include \"proxy/reverseproxy.h\"");
        row("app/lesson/a.cpp", "#include \"lab/labsession.h\"");
        row("app/ui/a.cpp", "#include \"lesson/a.h\"");
        row("app/cli/main.cpp", "#include \"lab/labsession.h\"");
        row("app/main.cpp", "#include \"ui/a.h\"");
        row("app/ui/a.cpp", "#include \"a.moc\"");
        row("app/ui/a.cpp", "// #include \"hub/hub.h\"");
        row("server/platform/a.cpp", "    ::kill(pid, SIGTERM);");
        row("server/platform/a.cpp", "#ifdef Q_OS_WIN");
        row("app/lab/a.cpp", "    m_process.kill();");
        row("app/lab/a.cpp", "    process->kill();");
        row("app/lab/a.cpp", "    void kill();");
        row("app/lab/a.cpp", "void ServerProcess::kill()");
        row("app/lab/a.cpp", "    // as kill(2) does: kill(pid)");
        row("app/cli/a.cpp", "    out() << \"kill(pid)\";");
        row("app/lab/a.cpp", "    const int overkill(int);");
    }
    void allowed()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, line);
        QCOMPARE(sourceViolations(path, spdxPair + line + u'\n'), QStringList());
    }

    void forbidden_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *path, const char *line) {
            QTest::addRow("%s %s", path, line) << QString::fromLatin1(path) << QString::fromLatin1(line);
        };
        row("server/platform/a.cpp", "#include \"wire/b.h\"");
        row("server/wire/a.cpp", "#include \"hub/b.h\"");
        row("server/wire/a.cpp", "#include \"platform/b.h\"");
        row("server/wire/a.cpp", "  #  include \"hub/b.h\"");
        row("server/wire/a.cpp", "#include\"hub/b.h\"");
        row("server/wire/a.cpp", "#include \"b.h\"");
        row("server/wire/a.cpp", "#include \"../hub/b.h\"");
        row("server/wire/a.cpp", "#include <unistd.h>");
        row("server/hub/a.cpp", "#include \"transport/b.h\"");
        row("server/hub/a.cpp", "#include <sys/socket.h>");
        row("server/workload/a.cpp", "#include \"hub/b.h\"");
        row("server/transport/a.cpp", "#include \"proxy/b.h\"");
        row("server/transport/sse.cpp", "#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)");
        row("server/transport/a.cpp", "#include \"backend.h\"");
        row("server/proxy/a.cpp", "#include \"hub/b.h\"");
        row("server/control/a.cpp", "#include \"hub/b.h\"");
        row("server/proxy/a.cpp", "#include \"control/b.h\"");
        row("server/backend.cpp", "#include \"proxy/b.h\"");
        row("server/main.cpp", "#include <signal.h>");
        row("server/main.cpp", "#include \"lab/b.h\"");
        row("server/unknown/a.cpp", "int a;");
        row("app/metrics/a.cpp", "#include \"wire/b.h\"");
        row("app/client/a.cpp", "#include \"proxy/b.h\"");
        row("app/client/a.cpp", "#include <netinet/tcp.h>");
        row("app/lab/a.cpp", "#include \"hub/b.h\"");
        row("app/lab/a.cpp", "#include \"transport/b.h\"");
        row("app/lab/a.cpp", "#include \"workload/b.h\"");
        row("app/lab/a.cpp", "#include \"backend.h\"");
        row("app/lab/a.cpp", "#include \"lesson/b.h\"");
        row("app/lesson/a.cpp", "#include \"ui/b.h\"");
        row("app/ui/a.cpp", "#include \"cli/b.h\"");
        row("app/cli/main.cpp", "#include \"ui/b.h\"");
        row("app/main.cpp", "#include \"transport/b.h\"");
        row("app/main.cpp", "#if QT_VERSION_MAJOR > 6");
        row("app/lab/a.cpp", "#ifdef Q_OS_WIN");
        row("app/lab/a.cpp", "#if defined(__linux__)");
        row("app/lab/a.cpp", "    ::kill(pid, 9);");
        row("app/lab/a.cpp", "    if (kill(pid, 9) != 0)");
        row("app/lab/a.cpp", "    return getpid();");
        row("server/transport/a.cpp", "    ::setsockopt(descriptor, level, name, &value, size);");
        row("app/client/a.cpp", "    int error = fcntl (descriptor, F_SETFL, 0);");
    }
    void forbidden()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, line);
        const QStringList found = sourceViolations(path, spdxPair + line + u'\n');
        QCOMPARE(found.size(), 1);
        const int at = line.startsWith(QLatin1StringView("int")) ? 1 : 4; // an unknown folder is told on the first line
        QVERIFY2(found.front().startsWith(QStringLiteral("%1:%2: ").arg(path).arg(at)), qPrintable(found.front()));
    }

    void everyLineIsNamed()
    {
        const QString text
            = spdxPair + QStringLiteral("#include \"hub/a.h\"\n#include \"wire/b.h\"\n#include <poll.h>\n");
        QCOMPARE(sourceViolations(QStringLiteral("server/wire/a.cpp"), text),
                 (QStringList{QStringLiteral("server/wire/a.cpp:4: wire may not include \"hub/a.h\""),
                              QStringLiteral("server/wire/a.cpp:6: <poll.h> belongs into server/platform")}));
    }

    void licence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("violations");
        QString hashes = spdxPair;
        hashes.replace(QLatin1StringView("//"), QLatin1StringView("#"));
        QTest::newRow("pair") << spdxPair << 0;
        QTest::newRow("pair after a #! line") << QStringLiteral("#!/bin/sh\n") + hashes << 0;
        QTest::newRow("empty file") << QString() << 2;
        QTest::newRow("licence alone") << spdxPair.section(u'\n', 1) << 1;
        QTest::newRow("another licence") << QString(spdxPair).replace(QLatin1StringView("GPL-3.0-or-later"),
                                                                      QLatin1StringView("MIT"))
                                         << 1;
        QTest::newRow("too far down") << QString(10, u'\n') + spdxPair << 2;
    }
    void licence()
    {
        QFETCH(const QString, text);
        QFETCH(const int, violations);
        QCOMPARE(spdxViolations(QStringLiteral("a.cpp"), text).size(), violations);
    }
};

QTEST_APPLESS_MAIN(tst_Includes)
#include "tst_includes.moc"
