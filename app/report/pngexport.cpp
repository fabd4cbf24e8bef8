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

Expected<void> writePictures(const QList<Chart> &charts, const QString &folder, int number)
{
    if (const auto made = makeFolder(folder); !made)
        return made;
    for (const Chart &chart : charts) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        toImage(chart).save(&buffer, "PNG");
        const QString name = QStringLiteral("%1-%2.png").arg(number).arg(chart.key);
        if (const auto written = writeFile(QDir(folder).filePath(name), bytes); !written)
            return written;
    }
    return {};
}

Expected<void> writePng(const Recording &recording, const QString &folder)
{
    Expected<void> written = makeFolder(folder);
    for (qsizetype i = 0; i < recording.runs.size() && written; ++i)
        written = writePictures(chartsOf(recording.runs[i]), folder, int(i) + 1);
    return written;
}

} // namespace Pushlab
