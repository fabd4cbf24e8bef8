// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/mishap.h"

namespace Pushlab {

const QStringList &mishapNames()
{
    static const QStringList names{QStringLiteral("none"), QStringLiteral("unplugged"), QStringLiteral("not-reading"),
                                   QStringLiteral("suspended")};
    return names;
}

} // namespace Pushlab
