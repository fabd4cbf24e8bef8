// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "labbench.h"
#include "ui/windowstage.h"

#include <QApplication>
#include <QPointer>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

//! The language changes while the window is open: everything else stays.
class TestWindowStage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"pushlab"_s);
        QCoreApplication::setApplicationName(u"tst_windowstage"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        qputenv("PUSHLAB_SERVER", "/there/is/no/server");
        QQuickStyle::setStyle(u"Basic"_s);
    }

    void thereAndBack()
    {
        LabBench bench;
        QSignalSpy spoken(&bench, &LabBench::spoken);
        bench.preferences()->setLanguage(u"en"_s);
        QVERIFY(spoken.wait()); // otherwise the first window is replaced, too
        bench.run(3, 100);
        WindowStage stage({{u"lab"_s, QVariant::fromValue(bench.lab())},
                           {u"incidents"_s, QVariant::fromValue(bench.incidents())},
                           {u"preferences"_s, QVariant::fromValue(bench.preferences())}});
        QVERIFY(stage.show());
        QVERIFY(QTest::qWaitForWindowExposed(stage.window()));
        QSignalSpy ended(qApp, &QGuiApplication::lastWindowClosed);
        bench.incidents()->choose(u"silent-minute"_s);
        stage.window()->resize(1300, 820);
        for (int page = 0; page < 8; ++page)
            show(stage, page);
        const QStringList english = texts(stage.window()->contentItem());

        const QStringList languages{u"de"_s, u"es"_s, u"fr"_s, u"zh_CN"_s, u"en"_s};
        for (const QString &language : languages) {
            const QPointer<QQuickWindow> old = stage.window();
            bench.preferences()->setLanguage(language); // as the foot does
            QTRY_VERIFY(!old);
            QTRY_VERIFY(stage.window());
            QVERIFY(QTest::qWaitForWindowExposed(stage.window()));
            QCOMPARE(stage.window()->property("page").toInt(), 7);
            QCOMPARE(stage.window()->size(), QSize(1300, 820));
            QVERIFY(!bench.incidents()->openIncident().isEmpty());
            for (int page = 0; page < 8; ++page) {
                show(stage, page);
                if (language != u"en"_s)
                    QCOMPARE(bench.untranslated(texts(stage.window()->contentItem()), language), QStringList());
            }
        }
        QCOMPARE(texts(stage.window()->contentItem()), english);
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    }

private:
    static void show(const WindowStage &stage, int page)
    {
        stage.window()->setProperty("page", page);
        QSignalSpy drawn(stage.window(), &QQuickWindow::frameSwapped);
        stage.window()->update();
        QVERIFY(drawn.wait());
    }

    //! What can be read below \a item.
    static QStringList texts(const QQuickItem *item)
    {
        if (!item->isVisible())
            return {};
        QStringList list;
        if (item->inherits("QQuickText"))
            list.append(item->property("text").toString());
        for (const QQuickItem *child : item->childItems())
            list += texts(child);
        return list;
    }

    QTemporaryDir m_settings;
};

int main(int argc, char **argv)
{
    const QApplication application(argc, argv); // for the charts
    TestWindowStage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowstage.moc"
