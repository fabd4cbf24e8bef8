// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariantList>

//! Cuts a beginner's page, written in Markdown, into what the page draws one below the other.
namespace Pushlab::LearnText {

//! One map a block: kind ("heading", "paragraph", "bullet", "callout" or "term"), term (of a term only) and text, in
//! the markup of Qt Quick's styled text. "**Word** · what it is" is a term.
QVariantList blocks(const QString &markdown);
//! One map a link, each target once, in the order of the page: text and target.
QVariantList links(const QString &markdown);

} // namespace Pushlab::LearnText
