// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "labbench.h"

#include <QApplication>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QSettings>
#include <QTemporaryDir>
#include <QtQuickTest>

using namespace Pushlab;

//! Qt Quick Test over tst_*.qml, in an application that can show charts.
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        qputenv("PUSHLAB_SERVER", "/there/is/no/server"); // so that "could not be started" can be seen
        qputenv("PUSHLAB_NGINX", "/there/is/no/nginx"); // so that "is not installed" can be seen, wherever that is
        qputenv("PUSHLAB_HAPROXY", QCoreApplication::applicationFilePath().toLocal8Bit()); // never started
        qmlRegisterType<LabBench>("Pushlab.Bench", 1, 0, "LabBench");
        QQuickStyle::setStyle(QStringLiteral("Basic"));
    }
    void qmlEngineAvailable(QQmlEngine *engine) { engine->addImportPath(QStringLiteral("qrc:/qt/qml")); }

private:
    QTemporaryDir m_settings;
};

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("pushlab"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_window"));
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "window", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "tst_window.moc"
