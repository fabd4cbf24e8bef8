// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstframe.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMetaEnum>
#include <QQuickWindow>

#include <cstdio>

namespace Pushlab::FirstFrame {

namespace {

void tell(const QQuickWindow &window, std::chrono::steady_clock::time_point began)
{
    using namespace std::chrono;
    const auto took = duration_cast<milliseconds>(steady_clock::now() - began);
    const bool software = window.rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
    const QJsonObject frame{{QStringLiteral("ms"), qint64(took.count())},
                            {QStringLiteral("renderer"), software ? QStringLiteral("software") : QStringLiteral("gpu")},
                            {QStringLiteral("pixelRatio"), window.effectiveDevicePixelRatio()},
                            {QStringLiteral("locale"), QLocale().name()},
                            {QStringLiteral("width"), window.width()}};
    std::printf("%s\n", QJsonDocument(frame).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

QString optionName() { return QStringLiteral("quit-after-first-frame"); }

void quitAfter(QQuickWindow *window, std::chrono::steady_clock::time_point began)
{
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [window, began] {
            tell(*window, began);
            window->close(); // as a person does, so that everything is remembered and ended
            QCoreApplication::quit();
        },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

} // namespace Pushlab::FirstFrame
