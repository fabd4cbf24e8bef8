// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/proxysettings.h"

#include <QByteArray>

namespace Pushlab {

//! How an answer of the proxy itself is sent.
struct AnswerForm {
    bool head = false; //!< To a HEAD request: the fields alone.
    bool close = false; //!< The connection ends after it, and the answer says so.
    bool oldClient = false; //!< HTTP/1.0, which has to be told that the connection stays.
    ProxySettings::Manner manner = ProxySettings::Manner::Nginx;
};

//! An answer of the proxy itself: a small HTML page with a Content-Length, reason and page as nginx or HAProxy have
//! them.
QByteArray gatewayAnswer(int status, AnswerForm form = {});

//! The answer that the settings put in the server's place; \a speed is lab time, which divides Retry-After. A 401 says
//! how to log in (RFC 9110 11.6.1).
QByteArray injectedAnswer(const ProxySettings::Injected &injected, int speed, AnswerForm form = {});

} // namespace Pushlab
