// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/gatewayanswer.h"

#include "wire/httphead.h"

namespace Pushlab {

QByteArray gatewayAnswer(int status, AnswerForm form)
{
    const QByteArray title = QByteArray::number(status) + ' ' + httpReason(status);
    const QByteArray page = "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title
        + "</h1></center>\r\n<hr><center>pushlab</center>\r\n</body>\r\n</html>\r\n";
    HttpHeaders headers;
    if (form.close)
        headers.append(QByteArrayLiteral("Connection"), QByteArrayLiteral("close"));
    else if (form.oldClient)
        headers.append(QByteArrayLiteral("Connection"), QByteArrayLiteral("keep-alive"));
    QByteArray answer = httpResponse(status, page, QByteArrayLiteral("text/html"), headers);
    if (form.head)
        answer.chop(page.size());
    return answer;
}

} // namespace Pushlab
