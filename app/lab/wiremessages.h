// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/gzipdecoder.h"
#include "lab/wireentry.h"
#include "lab/wireevents.h"
#include "lab/wireframes.h"
#include "lab/wirepage.h"
#include "wire/chunkeddecoder.h"
#include "wire/httphead.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace Pushlab {

/*!
 * The messages on one HTTP/1.1 connection (RFC 9112), and after 101 the frames: heads, chunks and bodies of both
 * directions become entries.
 *
 * Pure; takes pieces cut anywhere. A direction that cannot be decoded goes on as raw bytes.
 */
class WireMessages
{
    Q_DECLARE_TR_FUNCTIONS(Pushlab::WireMessages)
public:
    using Sink = std::function<void(bool up, WireEntry)>;

    //! \a seesPage: entries tell what the page sees. The sink must outlive this.
    WireMessages(WirePage &page, bool seesPage, Sink sink);
    ~WireMessages();

    void feed(bool up, QByteArrayView bytes);
    //! Bytes are missing here, or the tap joined: what follows is taken for a beginning within that stage.
    void resume(bool up, WireRecord::Stage stage, bool eventStream);
    void skip(bool up); //!< As resume() in the present stage.
    void end(bool up); //!< Nothing more comes.

private:
    struct Side;

    void feedHead(bool up, QByteArrayView &bytes);
    bool readHead(bool up);
    void beginRequest(const HttpRequestHead &head);
    void beginResponse(const HttpResponseHead &head);
    void beginBody(bool up, const HttpBodyFraming &framing);
    void feedLength(bool up, QByteArrayView &bytes);
    void feedChunks(bool up, QByteArrayView &bytes);
    void endChunk(bool up, bool last);
    void content(bool up, QByteArrayView bytes);
    void endBody(bool up);
    void beginTunnel();
    void lose(bool up, const QString &title, QByteArrayView bytes);
    void tell(bool up, WireEntry entry);
    Side &side(bool up) { return up ? *m_up : *m_down; }

    WirePage &m_page;
    bool m_seesPage;
    Sink m_sink;
    std::unique_ptr<Side> m_up;
    std::unique_ptr<Side> m_down;
    QList<QByteArray> m_methods; //!< Of requests that have no whole answer.
    bool m_asksUpgrade = false; //!< The present request does, and is not answered.
    bool m_eventStream = false; //!< The present response's body.
};

} // namespace Pushlab
