// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/toxics/toxic.h"

#include <QBasicTimer>
#include <QList>
#include <QObject>

#include <memory>
#include <unordered_map>

namespace Pushlab {

class Endpoint;

/*!
 * The connections to the server that their links have left and that are not closed yet, as a rule because a toxic
 * keeps the end from the server: for the server they are half-open.
 *
 * What the server still sends is thrown away. Each goes when its pipeline lets go of the end, when the server closes,
 * or, the end being out, when the server takes nothing of what is unsent.
 */
class RetiredEndpoints final : public QObject
{
public:
    RetiredEndpoints();
    ~RetiredEndpoints() override;

    void add(std::unique_ptr<Endpoint> endpoint); //!< Was told to end. May be called from its own signal.
    void setToxics(const QList<Toxic> &toxics);
    void resetAll();

    int count() const { return int(m_endpoints.size()); }
    qint64 heldBytes() const;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Retired {
        std::unique_ptr<Endpoint> endpoint;
        qint64 unsent = 0; //!< At the last look.
    };

    void look(Endpoint *endpoint);
    QList<Endpoint *> all() const;

    std::unordered_map<Endpoint *, Retired> m_endpoints;
    QBasicTimer m_timer;
};

} // namespace Pushlab
