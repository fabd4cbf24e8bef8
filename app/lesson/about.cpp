// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/about.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <tl/expected.hpp>
#include <zlib.h>

namespace Pushlab::About {

namespace {

QString words(const char *text) { return QCoreApplication::translate("About", text); }

QString qtVersion() { return QString::fromLatin1(qVersion()); }

} // namespace

QList<Ingredient> ingredients()
{
    const QString qt = QStringLiteral("https://www.qt.io");
    return {
        {QStringLiteral("Qt Core, Network, WebSockets, Sql, Gui, Svg, Widgets, Qml, Quick, Quick Controls"), qtVersion(),
         QStringLiteral("LGPL-3.0-only"),
         words(QT_TRANSLATE_NOOP("About", "event loops, sockets, processes, the window")), qt},
        {QStringLiteral("Qt HttpServer"), qtVersion(), QStringLiteral("GPL-3.0-only"),
         words(QT_TRANSLATE_NOOP("About", "parses and routes the server's requests")), qt},
        {QStringLiteral("Qt Charts"), qtVersion(), QStringLiteral("GPL-3.0-only"),
         words(QT_TRANSLATE_NOOP("About", "the live charts")), qt},
        {QStringLiteral("tl::expected"),
         QStringLiteral("%1.%2.%3")
             .arg(TL_EXPECTED_VERSION_MAJOR)
             .arg(TL_EXPECTED_VERSION_MINOR)
             .arg(TL_EXPECTED_VERSION_PATCH),
         QStringLiteral("CC0-1.0"), words(QT_TRANSLATE_NOOP("About", "a value or an error text")),
         QStringLiteral("https://github.com/TartanLlama/expected")},
        {QStringLiteral("zlib"), QString::fromLatin1(zlibVersion()), QStringLiteral("Zlib"),
         words(QT_TRANSLATE_NOOP("About", "gzip of event streams in the proxy, and its unpacking in the clients")),
         QStringLiteral("https://zlib.net")},
        {QStringLiteral("SQLite"), {}, words(QT_TRANSLATE_NOOP("About", "public domain")),
         words(QT_TRANSLATE_NOOP("About", "the server's log that survives a kill, as a plugin of Qt Sql")),
         QStringLiteral("https://www.sqlite.org")},
    };
}

QString qtText()
{
    //: %1 the version of Qt that runs, %2 the one that the program was built with.
    return words(QT_TRANSLATE_NOOP("About", "Qt %1, built with %2")).arg(qtVersion(), QStringLiteral(QT_VERSION_STR));
}

QString figuresText()
{
    return words(QT_TRANSLATE_NOOP(
        "About",
        "Every figure is measured on this machine while you look: a real server process, real sockets over loopback, no "
        "TLS. A message's latency is the time at which the kernel had it minus the time at which it was meant to go out. "
        "Ratios carry over to a network, latencies do not. What others claim stands beside it with its source; the "
        "defaults of browsers, libraries and proxies are from their sources or documents, named where they are used."));
}

QString licenceName() { return QStringLiteral("GPL-3.0-or-later"); }

QString licenceText()
{
    QFile file(QStringLiteral(":/about/LICENSE"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString versionText(const QString &program, const QString &version)
{
    QStringList lines{program + u' ' + version, qtText(),
                      words(QT_TRANSLATE_NOOP("About", "Licence: %1. There is no warranty.")).arg(licenceName()),
                      QString(), words(QT_TRANSLATE_NOOP("About", "Linked with, or brought along:"))};
    for (const Ingredient &part : ingredients()) {
        const QString name = part.version.isEmpty() ? part.name : part.name + u' ' + part.version;
        lines.append(QStringLiteral("  %1: %2 (%3, %4)").arg(name, part.use, part.licence, part.home));
    }
    lines << QString() << figuresText();
    return lines.join(u'\n');
}

} // namespace Pushlab::About
