// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Pushlab;

//! What is set once is there the next time; what a file has that cannot be is passed over.
class TestPreferences : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("pushlab"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_preferences"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }
    void init() { QSettings().clear(); }

    void startsPlain()
    {
        const Preferences preferences;
        QCOMPARE(preferences.appearance(), Preferences::System);
        QVERIFY(!preferences.isProjector());
        QVERIFY(preferences.window().isEmpty());
        QVERIFY(preferences.charts().isEmpty());
        QCOMPARE(preferences.speed(), 0);
    }

    void saysWhenItCannotRemember()
    {
        QCOMPARE(Preferences().trouble(), QString());
        if (!QFileInfo(QStringLiteral("/proc/self")).isDir())
            QSKIP("there is no folder here that nobody may write");
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/proc/self"));
        const auto back = qScopeGuard([this] {
            QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        });
        Preferences preferences;
        QVERIFY2(preferences.trouble().contains(QStringLiteral("/proc/self")), qPrintable(preferences.trouble()));
        preferences.setProjector(true); // it works, and is forgotten
        QVERIFY(preferences.isProjector());
        QVERIFY(!Preferences().isProjector());
    }

    void remembers()
    {
        const QRect place(QGuiApplication::primaryScreen()->availableGeometry().topLeft() + QPoint(10, 20),
                          QSize(1300, 820));
        {
            Preferences preferences;
            QSignalSpy projector(&preferences, &Preferences::projectorChanged);
            preferences.setAppearance(Preferences::Dark);
            preferences.setProjector(true);
            preferences.setProjector(true);
            QCOMPARE(projector.count(), 1);
            preferences.setWindow(place);
            preferences.setMaximized(true);
            preferences.setCharts({5, 0, 3});
            preferences.setView(1);
            preferences.setSpeed(30);
        }
        const Preferences again;
        QCOMPARE(again.appearance(), Preferences::Dark);
        QVERIFY(again.isProjector());
        QCOMPARE(again.window(), place);
        QVERIFY(again.isMaximized());
        QCOMPARE(again.charts(), QList<int>({5, 0, 3}));
        QCOMPARE(again.view(), 1);
        QCOMPARE(again.speed(), 30);
    }

    void remembersTheLanguage()
    {
        QVERIFY(Preferences().language().isEmpty()); // the system's
        {
            Preferences preferences;
            QSignalSpy changed(&preferences, &Preferences::languageChanged);
            preferences.setLanguage(QStringLiteral("de"));
            preferences.setLanguage(QStringLiteral("tlh"));
            QCOMPARE(changed.count(), 1);
        }
        QCOMPARE(Preferences().language(), QStringLiteral("de"));
        QCOMPARE(Preferences(QStringLiteral("fr")).language(), QStringLiteral("fr")); // this time
        QCOMPARE(Preferences().language(), QStringLiteral("de"));
        QCOMPARE(Preferences(QStringLiteral("tlh")).language(), QStringLiteral("de"));
        Preferences().setLanguage({});
        QVERIFY(Preferences().language().isEmpty());
        QSettings().setValue(QStringLiteral("window/language"), QStringLiteral("tlh"));
        QVERIFY(Preferences().language().isEmpty());
    }

    void aScreenThatIsGoneIsForgotten()
    {
        Preferences preferences;
        preferences.setWindow(QRect(90'000, 90'000, 1280, 800));
        QVERIFY(preferences.window().isEmpty());
    }

    void nonsenseIsPassedOver()
    {
        QSettings().setValue(QStringLiteral("window/appearance"), QStringLiteral("Purple"));
        QSettings().setValue(QStringLiteral("window/place"), QStringLiteral("somewhere"));
        const Preferences preferences;
        QCOMPARE(preferences.appearance(), Preferences::System);
        QVERIFY(preferences.window().isEmpty());
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
