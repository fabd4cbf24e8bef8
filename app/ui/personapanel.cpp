// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/personapanel.h"

#include "client/persona.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pushlab {

namespace {

QList<Persona> personasOf(int transport)
{
    QList<Persona> list;
    for (const Persona &persona : personas()) {
        if (persona.transport == Transport(transport))
            list.append(persona);
    }
    return list;
}

} // namespace

PersonaPanel::PersonaPanel(QObject *parent) : QObject(parent) {}

QList<QString> PersonaPanel::titles(int transport) const
{
    //: First in a list of kinds of client.
    QList<QString> titles{tr("The lab's own")};
    for (const Persona &persona : personasOf(transport))
        titles.append(QCoreApplication::translate("Persona", persona.title.toUtf8().constData()));
    return titles;
}

QVariantList PersonaPanel::choices() const
{
    QVariantList all;
    for (int i = 0; i < transportCount; ++i)
        all.append(QVariant(titles(i)));
    return all;
}

QList<QString> PersonaPanel::sources() const
{
    QList<QString> sources;
    for (int i = 0; i < transportCount; ++i)
        sources.append(m_chosen[i] == 0 ? QString() : personasOf(i).at(m_chosen[i] - 1).source);
    return sources;
}

bool PersonaPanel::isPlain() const
{
    return std::all_of(m_chosen.begin(), m_chosen.end(), [](int index) { return index == 0; });
}

void PersonaPanel::choose(int transport, int index)
{
    const QList<QString> all = titles(transport);
    if (index < 0 || index >= all.size() || index == m_chosen.at(transport))
        return;
    m_chosen[transport] = index;
    Q_EMIT changed();
    Q_EMIT chose(Transport(transport), all[index]);
}

void PersonaPanel::clear()
{
    for (int i = 0; i < transportCount; ++i)
        choose(i, 0);
}

void PersonaPanel::apply(LabSettings &settings) const
{
    const LabSettings plain;
    for (int i = 0; i < transportCount; ++i) {
        const auto at = size_t(i);
        settings.policies[at] = m_chosen[i] == 0 ? plain.policies[at] : personasOf(i).at(m_chosen[i] - 1).policy;
        settings.habits[at] = m_chosen[i] == 0 ? plain.habits[at] : personasOf(i).at(m_chosen[i] - 1).habits;
    }
}

} // namespace Pushlab
