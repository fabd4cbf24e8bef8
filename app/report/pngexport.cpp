// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pngexport.h"

#include "report/export.h"
#include "report/runcharts.h"
#include "report/svgchart.h"

#include <QBuffer>
#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>

namespace Pushlab {

QImage toImage(const Chart &chart)
{
    Q_ASSERT(qobject_cast<QGuiApplication *>(QCoreApplication::instance()));
    QSvgRenderer renderer(toSvg(chart));
    const QRect chartArea(QPoint(pictureMargin, pictureMargin), renderer.defaultSize() * 2);
    QImage image(chartArea.size() + QSize(pictureMargin, pictureMargin) * 2, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    renderer.render(&painter, chartArea);
    return image;
}

Expected<void> writePng(const Recording &recording, const QString &folder)
{
    if (const auto made = makeFolder(folder); !made)
        return made;
    const QDir dir(folder);
    for (qsizetype i = 0; i < recording.runs.size(); ++i) {
        for (const Chart &chart : chartsOf(recording.runs[i])) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            toImage(chart).save(&buffer, "PNG");
            const QString name = QStringLiteral("%1-%2.png").arg(i + 1).arg(chart.key);
            if (const auto written = writeFile(dir.filePath(name), bytes); !written)
                return written;
        }
    }
    return {};
}

} // namespace Pushlab
