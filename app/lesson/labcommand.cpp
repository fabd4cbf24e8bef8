// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/labcommand.h"

#include "lesson/jsonnode.h"
#include "lesson/setupreader.h"
#include "lesson/setupwriter.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace Pushlab {

namespace {

QString quoted(const QString &argument)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:=,@%+-]+$"));
    if (plain.match(argument).hasMatch())
        return argument;
    QString text = argument;
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace

QStringList labArguments(const LabSetup &setup)
{
    QStringList arguments{QStringLiteral("lab"), QStringLiteral("--speed"), QString::number(setup.settings.speed)};
    if (setup.settings.seed != LabSettings().seed)
        arguments << QStringLiteral("--seed") << QString::number(setup.settings.seed);
    if (setup.settings.proxyKind != ProxyKind::BuiltIn)
        arguments << QStringLiteral("--proxy") << proxyKindKey(setup.settings.proxyKind);
    return arguments << QStringLiteral("--setup")
                     << QString::fromUtf8(QJsonDocument(setupToJson(setup)).toJson(QJsonDocument::Compact));
}

QString shellCommand(const QStringList &arguments)
{
    QStringList words{QStringLiteral("pushlab-cli")};
    for (const QString &argument : arguments)
        words.append(quoted(argument));
    return words.join(u' ');
}

Expected<LabSetup> readSetupText(const QByteArray &json)
{
    const auto node = readJson(json);
    if (!node)
        return failure(node.error().located(QStringLiteral("setup")));
    LabSetup setup;
    FileFaults faults;
    readSetup(*node, setup, faults);
    if (!faults.isEmpty())
        return failure(faults.first().located(QStringLiteral("setup")));
    return setup;
}

} // namespace Pushlab
