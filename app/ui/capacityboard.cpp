// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capacityboard.h"

#include "ui/clientmodel.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>

namespace Pushlab {

namespace {
QString words(const char *text) { return *text ? QCoreApplication::translate("Capacity", text) : QString(); }
} // namespace

CapacityBoard::CapacityBoard(QObject *parent) : QObject(parent) { reset(); }

void CapacityBoard::setTransport(int transport)
{
    if (transport < 0 || transport >= transportCount || transport == int(m_transport))
        return;
    m_transport = Transport(transport);
    lookAgain();
}

QList<QString> CapacityBoard::transports() const
{
    QList<QString> names;
    for (const Transport transport : allTransports)
        names.append(ClientModel::protocolName(transport));
    return names;
}

QVariantList CapacityBoard::fields() const
{
    QVariantList list;
    for (const AssumptionField &field : assumptionFields())
        list.append(QVariantMap{{QStringLiteral("name"), words(field.name)},
                                {QStringLiteral("unit"), words(field.unit)},
                                {QStringLiteral("why"), words(field.why)},
                                {QStringLiteral("from"), field.from},
                                {QStringLiteral("to"), field.to},
                                {QStringLiteral("step"), field.step}});
    return list;
}

QList<double> CapacityBoard::values() const
{
    QList<double> list;
    for (const AssumptionField &field : assumptionFields())
        list.append(m_assumptions.*field.member);
    return list;
}

QVariantList CapacityBoard::lines() const
{
    QVariantList list;
    for (const PlanLine &line : planLines(m_assumptions, planChat(m_assumptions)))
        list.append(QVariantMap{{QStringLiteral("name"), line.name},
                                {QStringLiteral("value"), line.value},
                                {QStringLiteral("reckoning"), line.reckoning}});
    return list;
}

void CapacityBoard::setValue(int field, double value)
{
    if (field < 0 || field >= assumptionFields().size())
        return;
    const AssumptionField &changed = assumptionFields().at(field);
    m_assumptions.*changed.member = std::clamp(value, changed.from, changed.to);
    Q_EMIT this->changed();
}

void CapacityBoard::reset()
{
    m_measured = rememberedCost(m_transport);
    m_assumptions = usualAssumptions(m_measured);
    Q_EMIT changed();
}

void CapacityBoard::lookAgain()
{
    const auto measured = rememberedCost(m_transport);
    if (measured != m_measured) {
        m_measured = measured;
        const ChatAssumptions usual = usualAssumptions(measured);
        m_assumptions.bytesPerConnection = usual.bytesPerConnection;
        m_assumptions.cpuPerMessage = usual.cpuPerMessage;
    }
    Q_EMIT changed();
}

void CapacityBoard::copy() const
{
    QString text = origin() + QStringLiteral("\n\n| | | |\n|---|---:|---|\n");
    for (const PlanLine &line : planLines(m_assumptions, planChat(m_assumptions)))
        text += QStringLiteral("| ") + line.name + QStringLiteral(" | ") + line.value + QStringLiteral(" | ")
            + line.reckoning + QStringLiteral(" |\n");
    QGuiApplication::clipboard()->setText(text);
}

} // namespace Pushlab
