// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/transport.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

/*!
 * The one client that is looked at closely: chosen in the lanes, shown by whatever follows it.
 *
 * A client is named by its protocol and its index there, as its observers are told it. An index is never used twice in
 * a run, so a choice goes on naming the same client after that has left; a new run begins without one.
 */
class ClientSelection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int transport READ transport NOTIFY changed)
    Q_PROPERTY(int index READ index NOTIFY changed)
    Q_PROPERTY(bool chosen READ isChosen NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
public:
    static constexpr int none = -1;

    using QObject::QObject;

    int transport() const { return m_transport; } //!< A Transport, or none.
    int index() const { return m_index; } //!< From 0, or none.
    bool isChosen() const { return m_index != none; }
    QString name() const { return nameOf(m_transport, m_index); } //!< Empty while none is chosen.
    static QString nameOf(int transport, int index); //!< "SSE 17", for a person.

    //! What is no protocol, or no index, chooses nobody.
    Q_INVOKABLE void choose(int transport, int index);
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();

private:
    int m_transport = none;
    int m_index = none;
};

} // namespace Pushlab
