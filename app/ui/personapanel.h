// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/labsettings.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

//! What kind of client each protocol's are: the lab's own, or a persona as it is met in the wild.
class PersonaPanel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a LabController.")
    Q_PROPERTY(QVariantList choices READ choices CONSTANT)
    Q_PROPERTY(QList<int> chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QList<QString> sources READ sources NOTIFY changed)
    Q_PROPERTY(bool plain READ isPlain NOTIFY changed)
public:
    explicit PersonaPanel(QObject *parent = nullptr);

    QList<int> chosen() const { return m_chosen; } //!< By protocol, an index into titles().
    QList<QString> sources() const; //!< By protocol: where the chosen one's figures are from; empty: the lab's own.
    bool isPlain() const; //!< All three are the lab's own.
    QVariantList choices() const; //!< titles() of each protocol.
    QList<QString> titles(int transport) const; //!< The lab's own first.
    Q_INVOKABLE void choose(int transport, int index);
    void clear(); //!< The lab's own again.

    //! Makes the clients' reconnecting and habits those of the chosen ones.
    void apply(LabSettings &settings) const;

Q_SIGNALS:
    void changed();
    void chose(Pushlab::Transport transport, const QString &title);

private:
    QList<int> m_chosen{0, 0, 0};
};

} // namespace Pushlab
