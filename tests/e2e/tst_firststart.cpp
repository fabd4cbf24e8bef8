// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;

//! The window's first start on machines as they are: it comes up, or says in one line why not.
class TestFirstStart : public QObject
{
    Q_OBJECT

    using Environment = QMap<QString, QString>;

    struct Start {
        int code = -1;
        QJsonObject frame; //!< Empty: there was none.
        QByteArray errors;
    };
    static QProcessEnvironment plain(const QString &home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"QT_QUICK_BACKEND", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "DISPLAY"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
        environment.insert(u"HOME"_s, home);
        return environment;
    }
    static void apply(QProcessEnvironment &environment, const Environment &changes)
    {
        for (auto change = changes.begin(); change != changes.end(); ++change) {
            if (change.value().isNull())
                environment.remove(change.key());
            else
                environment.insert(change.key(), change.value());
        }
    }
    static Start start(const QProcessEnvironment &environment)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program(u"pushlab"_s), {u"--quit-after-first-frame"_s});
        if (!process.waitForFinished(60'000))
            process.kill();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QJsonDocument::fromJson(process.readAllStandardOutput()).object(), process.readAllStandardError()};
    }

private Q_SLOTS:
    void initTestCase() { useBuiltPrograms(); }

    void comesUp_data()
    {
        QTest::addColumn<QMap<QString, QString>>("changes");
        QTest::addColumn<QMap<QString, QString>>("frame"); // what is to be in it, as text
        const auto row = [](const char *name, const Environment &changes, const Environment &frame = {}) {
            QTest::newRow(name) << changes << frame;
        };
        row("as it is", {});
        row("no OpenGL", {{u"LIBGL_ALWAYS_SOFTWARE"_s, u"0"_s}}, {{u"renderer"_s, u"software"_s}});
        // Without one Qt takes the root folder for the home, which must stay clean when root runs the tests.
        row("no home variable", {{u"HOME"_s, QString()}, {u"XDG_CONFIG_HOME"_s, u"/proc/self"_s}});
        row("a home that is not there", {{u"HOME"_s, QDir(m_nowhere.path()).filePath(u"no/home"_s)}});
        row("a home that nobody may write", {{u"HOME"_s, u"/proc"_s}}); // not even root
        row("high resolution", {{u"QT_SCALE_FACTOR"_s, u"2"_s}}, {{u"pixelRatio"_s, u"2"_s}});
        row("half a pixel more", {{u"QT_SCALE_FACTOR"_s, u"1.5"_s}}, {{u"pixelRatio"_s, u"1.5"_s}});
        row("a language without a translation", {{u"LC_ALL"_s, u"fi_FI.UTF-8"_s}, {u"LANG"_s, u"fi_FI.UTF-8"_s}},
            {{u"locale"_s, u"en_US"_s}});
        row("a decimal comma", {{u"LC_ALL"_s, u"de_DE.UTF-8"_s}, {u"LANG"_s, u"de_DE.UTF-8"_s}},
            {{u"locale"_s, u"de_DE"_s}});
        row("no locale at all", {{u"LC_ALL"_s, u"C"_s}, {u"LANG"_s, QString()}});
    }
    void comesUp()
    {
        QFETCH(const Environment, changes);
        QFETCH(const Environment, frame);
        const QTemporaryDir home;
        QProcessEnvironment environment = plain(home.path());
        apply(environment, changes);
        const Start started = start(environment);
        QVERIFY2(started.code == 0, started.errors.constData());
        QVERIFY2(started.frame.value(u"width").toInt() >= 1024, started.errors.constData());
        for (auto wanted = frame.begin(); wanted != frame.end(); ++wanted)
            QCOMPARE(started.frame.value(wanted.key()).toVariant().toString(), wanted.value());
        // Nothing of Qt's complaints, and no page that failed to load.
        QVERIFY2(!started.errors.contains("qrc:/"), started.errors.constData());
        qInfo("first frame after %lld ms", started.frame.value(u"ms").toInteger());
    }

    //! On a real screen, where OpenGL would be the usual way.
    void xWithoutOpenGL()
    {
        QProcess screen;
        screen.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s});
        if (!screen.waitForStarted())
            QSKIP("Xvfb is not installed");
        const auto end = qScopeGuard([&screen] {
            screen.terminate();
            screen.waitForFinished();
        });
        QVERIFY(screen.waitForReadyRead(20'000));
        const QString display = u':' + QString::fromLatin1(screen.readLine()).trimmed();
        const QTemporaryDir home;
        QProcessEnvironment environment = plain(home.path());
        apply(environment, {{u"DISPLAY"_s, display},
                            {u"QT_QPA_PLATFORM"_s, u"xcb"_s},
                            {u"QT_XCB_GL_INTEGRATION"_s, u"none"_s}});
        const Start started = start(environment);
        QVERIFY2(started.code == 0, started.errors.constData());
        QCOMPARE(started.frame.value(u"renderer").toString(), u"software"_s);
    }

    void withoutAScreenItSaysSo()
    {
        const QTemporaryDir home;
        QProcessEnvironment environment = plain(home.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        const Start started = start(environment);
        QCOMPARE(started.code, 2);
        QCOMPARE(started.errors.count('\n'), 1);
        QVERIFY2(started.errors.contains("there is no screen to draw on; pushlab-cli"), started.errors.constData());
    }

    //! Two windows share the settings and nothing else: each has its own server and ports.
    void besideAnotherOne()
    {
        const QTemporaryDir home;
        const QProcessEnvironment environment = plain(home.path());
        QProcess other;
        other.setProcessEnvironment(environment);
        other.start(program(u"pushlab"_s), {});
        QVERIFY(other.waitForStarted());
        const auto end = qScopeGuard([&other] {
            other.terminate();
            other.waitForFinished();
        });
        const Start started = start(environment);
        QVERIFY2(started.code == 0 && !started.frame.isEmpty(), started.errors.constData());
        QCOMPARE(other.state(), QProcess::Running);
        const Start again = start(environment); // with what the first one remembered
        QVERIFY2(again.code == 0 && !again.frame.isEmpty(), again.errors.constData());
    }

    //! Figures are read and printed alike everywhere: a comma is no decimal point.
    void decimalCommaInTheTerminal()
    {
        const QTemporaryDir home;
        QProcessEnvironment environment = plain(home.path());
        apply(environment, {{u"LC_ALL"_s, u"de_DE.UTF-8"_s}, {u"LANG"_s, u"de_DE.UTF-8"_s}});
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program(u"pushlab-cli"_s), {u"capacity"_s, u"--sent-per-hour"_s, u"3.5"_s});
        QVERIFY(process.waitForFinished(20'000));
        const QString output = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY2(process.exitCode() == 0 && output.contains(u"× 3.5 / 3600"_s), qPrintable(output));
    }

    void versionNamesLicences_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("window") << u"pushlab"_s;
        QTest::newRow("terminal") << u"pushlab-cli"_s;
    }
    void versionNamesLicences()
    {
        QFETCH(const QString, name);
        QProcess process;
        process.start(program(name), {u"--version"_s});
        QVERIFY(process.waitForFinished(20'000));
        const QByteArray output = process.readAllStandardOutput();
        QVERIFY2(output.startsWith(name.toLatin1() + ' '), output.constData());
        for (const char *word : {"Qt 6.", "GPL-3.0-or-later", "LGPL-3.0-only", "Qt HttpServer", "Qt Charts", "tl::expected",
                                 "CC0-1.0", "zlib", "SQLite", "measured on this machine"})
            QVERIFY2(output.contains(word), word);
    }

private:
    const QTemporaryDir m_nowhere; //!< Holds a home that is not there: root would make it anywhere.
};

QTEST_GUILESS_MAIN(TestFirstStart)
#include "tst_firststart.moc"
