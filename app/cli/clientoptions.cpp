// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/clientoptions.h"

#include "cli/options.h"

#include "client/persona.h"

#include <algorithm>

namespace Pushlab {

QString transportWord(Transport transport)
{
    switch (transport) {
    case Transport::LongPoll:
        return QStringLiteral("poll");
    case Transport::Sse:
        return QStringLiteral("sse");
    case Transport::WebSocket:
        return QStringLiteral("ws");
    }
    Q_UNREACHABLE();
}

std::optional<Transport> transportNamed(const QString &name)
{
    const auto found = std::find_if(allTransports.begin(), allTransports.end(),
                                    [&name](Transport transport) { return transportWord(transport) == name; });
    return found == allTransports.end() ? std::nullopt : std::optional(*found);
}

ClientSettings plainClient(Transport transport, const QUrl &url)
{
    ClientSettings settings;
    settings.transport = transport;
    settings.url = url;
    settings.policy = transport == Transport::Sse ? ReconnectPolicy::chromiumEventSource()
        : transport == Transport::LongPoll        ? ReconnectPolicy::immediate()
                                                  : ReconnectPolicy::fullJitter();
    return settings;
}

void addPersona(Options &options)
{
    QString help = QStringLiteral("Reconnect and ask as one of these:");
    for (const Persona &persona : personas())
        help += QStringLiteral("\n%1: %2. %3").arg(persona.name, persona.title, persona.source);
    options.add(QStringLiteral("persona"), help, QStringLiteral("NAME"));
}

Expected<void> applyPersona(const Options &options, ClientSettings &settings)
{
    if (!options.isSet(QStringLiteral("persona")))
        return {};
    const auto persona = personaNamed(options.text(QStringLiteral("persona")));
    if (!persona)
        return failure(QStringLiteral("--persona: ") + persona.error());
    if (persona->transport != settings.transport)
        return failure(QStringLiteral("--persona %1 has another transport").arg(persona->name));
    persona->applyTo(settings);
    return {};
}

} // namespace Pushlab
