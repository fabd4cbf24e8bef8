// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Pushlab::About {

//! Something of others that the programs are linked with, or bring along.
struct Ingredient {
    QString name;
    QString version; //!< Of what runs now; empty: it is loaded later, and not known yet.
    QString licence; //!< An SPDX expression, or words where it has none.
    QString use;
    QString home;
};

QList<Ingredient> ingredients();
QString qtText(); //!< "Qt 6.4.2, built with 6.4.2"
QString figuresText(); //!< Where the figures on the screen come from.
QString licenceName(); //!< SPDX, of Pushlab itself.
QString licenceText(); //!< All of it.

//! What --version prints: the program with its version in the first line, then Qt, licences and figures.
QString versionText(const QString &program, const QString &version);

} // namespace Pushlab::About
