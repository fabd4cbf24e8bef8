// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/clientsettings.h"
#include "wire/expected.h"

#include <QList>

namespace Pushlab {

//! A kind of client as it is met in the wild: its transport, how it reconnects, and what else it does. A value.
struct Persona {
    QString name; //!< "chromium-eventsource": for command lines and files.
    QString title; //!< For a person.
    QString source; //!< Where its figures are from.
    Transport transport;
    ReconnectPolicy policy;
    ClientHabits habits;

    //! Makes \a settings those of this persona; where to dial, lab time and resuming stay. Its habits replace all.
    void applyTo(ClientSettings &settings) const;
};

const QList<Persona> &personas();

//! An error names those that there are.
Expected<Persona> personaNamed(QStringView name);

} // namespace Pushlab
