// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Pushlab {

//! How an answer of the proxy itself is sent.
struct AnswerForm {
    bool head = false; //!< To a HEAD request: the fields alone.
    bool close = false; //!< The connection ends after it, and the answer says so.
    bool oldClient = false; //!< HTTP/1.0, which has to be told that the connection stays.
};

//! An answer of the proxy itself, in nginx's form: a small HTML page with a Content-Length.
QByteArray gatewayAnswer(int status, AnswerForm form = {});

} // namespace Pushlab
