// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/proxysettings.h"
#include "wire/expected.h"
#include "wire/transport.h"

#include <QJsonObject>
#include <QStringList>

#include <array>

namespace Pushlab {

//! A proxy or network that people meet, as settings, with what it does to each protocol and what cures it.
struct Preset {
    struct Effect {
        //! The protocol fails, is delayed, or is cut while it is quiet.
        bool harmed = false;
        QString text; //!< One sentence.

        friend bool operator==(const Effect &, const Effect &) = default;
    };
    //! The lines of configuration that end the harm, in one product.
    struct Cure {
        QString product;
        QStringList lines;

        friend bool operator==(const Cure &, const Cure &) = default;
    };

    QString name; //!< As on the command line: "nginx-tuned".
    QString title;
    QString source; //!< What documents the figures.
    ProxySettings settings;
    std::array<Effect, transportCount> effects; //!< By Transport.
    QList<Cure> cures; //!< Empty when nothing is harmed.

    friend bool operator==(const Preset &, const Preset &) = default;
};

//! The presets of `resources/presets/presets.json`, in its order.
const QList<Preset> &presets();
//! Null when there is none of that name.
const Preset *findPreset(QStringView name);

//! Reads a file of presets; the error says which one and what is wrong with it.
Expected<QList<Preset>> parsePresets(const QByteArray &json);
QJsonObject toJson(const Preset &preset);

} // namespace Pushlab
