// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

//! What the sheet "About" shows.
class AboutInfo : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QString qt READ qt CONSTANT)
    Q_PROPERTY(QString licence READ licence CONSTANT)
    Q_PROPERTY(QString licenceText READ licenceText CONSTANT)
    Q_PROPERTY(QString figures READ figures CONSTANT)
    Q_PROPERTY(QVariantList ingredients READ ingredients CONSTANT)
public:
    using QObject::QObject;

    QString version() const;
    QString qt() const;
    QString licence() const;
    QString licenceText() const;
    QString figures() const;
    QVariantList ingredients() const; //!< name, licence, use, home.
};

} // namespace Pushlab
