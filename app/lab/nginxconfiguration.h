// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/proxyconfiguration.h"

namespace Pushlab {

/*!
 * The configuration with which nginx does what \a settings say, on 127.0.0.1:\a port before \a servers ("host:port");
 * or a sentence that names the settings that nginx has nothing for.
 *
 * Its paths are relative: nginx is started with `-p FOLDER`. The manner is not looked at, a product has its own.
 */
Expected<QString> nginxConfiguration(const ProxySettings &settings, quint16 port, const QStringList &servers);

} // namespace Pushlab
