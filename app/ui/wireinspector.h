// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/labsession.h"
#include "lab/wiredecoder.h"
#include "lab/wiretruth.h"
#include "ui/clientselection.h"
#include "ui/wiremodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

/*!
 * The wire of the selected client: its bytes decoded, and the three truths about its connection.
 *
 * While it is inactive nobody's wire is tapped, and what was seen stays.
 */
class WireInspector : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a LabController.")
    Q_PROPERTY(Pushlab::WireModel *entries READ entries CONSTANT)
    Q_PROPERTY(Pushlab::ClientSelection *selection READ selection CONSTANT)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(bool tapped READ isTapped NOTIFY measured)
    Q_PROPERTY(QString client READ client NOTIFY measured)
    Q_PROPERTY(QString server READ server NOTIFY measured)
    Q_PROPERTY(QString wire READ wire NOTIFY measured)
    Q_PROPERTY(QString verdict READ verdict NOTIFY measured)
    Q_PROPERTY(bool differ READ differ NOTIFY measured)
    Q_PROPERTY(QString told READ told NOTIFY toldChanged)
public:
    WireInspector(LabSession &session, ClientSelection &selection, QObject *parent = nullptr);

    WireModel *entries() { return &m_entries; }
    ClientSelection *selection() { return &m_selection; }
    bool isActive() const { return m_active; }
    void setActive(bool active);
    bool isTapped() const { return m_tapped; } //!< False: the run's proxy shows nobody its wire.
    QString client() const { return m_truth.client(); }
    QString server() const { return m_truth.server(); }
    QString wire() const { return m_truth.wire(); }
    QString verdict() const { return m_truth.verdictText(); }
    bool differ() const { return m_truth.differ(); }
    QString told() const { return m_told; } //!< What was copied or written last, or why not.

    Q_INVOKABLE void clear();
    Q_INVOKABLE void copy(int row); //!< The whole entry, with its bytes, to the clipboard.
    Q_INVOKABLE void copyAll(); //!< A line for each entry that is shown.
    Q_INVOKABLE void copyDiagram();
    //! Everything that is shown, in full, and the diagram, as text; into a new file of the documents folder.
    Q_INVOKABLE void save();

    void take(const WireFrame &frame);

Q_SIGNALS:
    void activeChanged();
    void measured();
    void toldChanged();

private:
    void follow();
    void tell(const QString &text);

    LabSession &m_session;
    ClientSelection &m_selection;
    WireModel m_entries;
    WireDecoder m_decoder{Transport::Sse};
    WireTruth m_truth;
    QString m_told;
    bool m_active = false;
    bool m_tapped = true;
};

} // namespace Pushlab
