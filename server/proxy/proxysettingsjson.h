// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/proxysettings.h"
#include "wire/expected.h"

#include <QJsonObject>

namespace Pushlab {

/*!
 * The settings as a JSON object, whose names are those of the command line: durations as text ("60s", "off"), counts
 * as numbers, switches as true or false, `inject` as "off" or an object, `toxics` as an array (toxicjson.h).
 *
 * One table in the source file names each setting once; the control API, the presets and the command line use it.
 */
QJsonObject toJson(const ProxySettings &settings);

//! Changes what the object names, all of it or nothing. A name that is not known and a value that is not right are
//! errors that say which. The command line's texts are understood too: "on", "5", "503".
Expected<void> patch(ProxySettings &settings, const QJsonObject &changes);

//! One setting that a command line can give as `--NAME FORM`; all but the toxics.
struct ProxySettingOption {
    QString name;
    QString form; //!< "TIME|off"
    QString help; //!< One sentence.
};
QList<ProxySettingOption> proxySettingOptions();

//! Applies one of them as it was typed; `inject` may be an object in JSON.
Expected<void> setOption(ProxySettings &settings, const QString &name, const QString &text);

} // namespace Pushlab
