// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/aspectpicture.h"

#include <QPainter>
#include <QTextDocument>

namespace Pushlab {

namespace {

constexpr int width = 1200;
constexpr int margin = 24;
constexpr int scale = 2; // two pixels to a unit: it is to be read from the last row
constexpr std::array columns{12, 19, 19, 19, 31}; // per cent

QString cell(const QString &text, int column, const QString &more = {})
{
    return QStringLiteral("<td width=\"%1%\" valign=\"top\">%2%3</td>")
        .arg(QString::number(columns[size_t(column)]), text, more);
}

QString html(const QList<Aspect> &aspects, const MeasuredAspects &measured)
{
    QString text = QStringLiteral("<table width=\"100%\" cellpadding=\"8\" cellspacing=\"0\"><tr>") + cell({}, 0);
    for (const Transport transport : allTransports)
        text += cell(QStringLiteral("<b>%1</b>").arg(transportName(transport)), int(transport) + 1);
    text += cell(QStringLiteral("<b>What holds</b>"), 4) + QStringLiteral("</tr>");
    bool shaded = false;
    for (const Aspect &aspect : aspects) {
        shaded = !shaded;
        text += (shaded ? QStringLiteral("<tr bgcolor=\"#f1f3f7\">") : QStringLiteral("<tr>"))
            + cell(QStringLiteral("<b>%1</b>").arg(aspect.name.toHtmlEscaped()), 0);
        for (const Transport transport : allTransports) {
            const QString figure = measuredText(aspect, transport, measured);
            text += cell(aspect.taught[size_t(transport)].toHtmlEscaped(), int(transport) + 1,
                         figure.isEmpty() ? QString()
                                          : QStringLiteral("<br><b>%1</b>").arg(figure.toHtmlEscaped()));
        }
        text += cell(QString(aspect.holds + u' ' + aspect.unmeasured).trimmed().toHtmlEscaped(), 4)
            + QStringLiteral("</tr>");
    }
    return text + QStringLiteral("</table><p>Bold: measured here, over loopback and without TLS. Ratios carry over to a "
                                 "network, latencies do not.</p>");
}

} // namespace

QImage comparisonImage(const QList<Aspect> &aspects, const MeasuredAspects &measured)
{
    QTextDocument document;
    QFont font(QStringLiteral("sans-serif"));
    font.setPixelSize(13);
    document.setDefaultFont(font);
    document.setDocumentMargin(margin);
    document.setHtml(html(aspects, measured));
    document.setTextWidth(width);
    QImage image(QSize(width, int(document.size().height()) + 1) * scale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    document.drawContents(&painter);
    return image;
}

} // namespace Pushlab
