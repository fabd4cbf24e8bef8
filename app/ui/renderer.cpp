// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/renderer.h"

#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QQuickWindow>
#include <QSGRendererInterface>

namespace Pushlab {

namespace {

bool hasOpenGL()
{
    QOpenGLContext context;
    QOffscreenSurface surface;
    surface.create();
    return context.create() && context.makeCurrent(&surface);
}

} // namespace

void chooseRenderer()
{
    for (const char *name : {"QT_QUICK_BACKEND", "QMLSCENE_DEVICE", "QSG_RHI_BACKEND"}) {
        if (qEnvironmentVariableIsSet(name))
            return;
    }
    if (QQuickWindow::graphicsApi() == QSGRendererInterface::OpenGL && !hasOpenGL())
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

} // namespace Pushlab
