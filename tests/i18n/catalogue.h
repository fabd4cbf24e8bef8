// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Pushlab {

//! One text of a .ts file.
struct Message {
    QString context;
    QString source;
    QString comment; //!< Tells apart what has the same source in the same context.
    QString state; //!< "unfinished", "vanished", "obsolete"; empty: finished.
    QStringList translations; //!< More than one where a number decides.

    QString key() const { return context + QLatin1StringView(" | ") + source + QLatin1StringView(" | ") + comment; }
};

//! Empty when the file cannot be read as one.
QList<Message> readCatalogue(const QString &fileName);

//! The catalogue of resources/i18n for that language.
QString catalogueFile(const QString &code);

//! Those of \a shown that are the English of something which \a catalogue says otherwise: they have not been
//! translated.
QStringList untranslated(const QStringList &shown, const QList<Message> &catalogue);

} // namespace Pushlab
