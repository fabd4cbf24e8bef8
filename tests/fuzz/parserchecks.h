// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Pushlab {

/*!
 * What must hold for every input of a parser, however broken.
 *
 * Each check returns nothing when all is well, otherwise a sentence. The fuzz targets stop on a sentence, and
 * tst_randombytes runs the same checks in every build.
 */
using Complaint = QByteArray;

//! The same bytes cut at places that follow from the bytes themselves, so that a finding can be repeated.
QList<QByteArrayView> cutByContent(QByteArrayView bytes);

//! A head that was read writes itself in a form that reads the same; a shorter buffer never tells another story.
Complaint checkRequestHead(QByteArrayView bytes);
Complaint checkResponseHead(QByteArrayView bytes);
//! Where the stream is cut changes nothing; every text that comes out is UTF-8 and can be sent on.
Complaint checkSseParser(QByteArrayView bytes);
//! The first byte chooses the role. Where the stream is cut changes nothing; what is held stays within the limits.
Complaint checkWebSocketParser(QByteArrayView bytes);
//! Where the body is cut changes nothing.
Complaint checkChunkedDecoder(QByteArrayView bytes);
//! A patch applies wholly or not at all, and what it leaves can be written and read back.
Complaint checkSettingsJson(QByteArrayView bytes);
//! Any bytes can be carried in an envelope; what was decoded decodes the same after encoding it again.
Complaint checkEnvelope(QByteArrayView bytes);

} // namespace Pushlab
