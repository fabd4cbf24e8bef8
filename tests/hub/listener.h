// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hub/hub.h"

#include <QCoreApplication>

#include <functional>

namespace Pushlab::Test {

//! Notes what comes, then does what the test wants done inside deliver().
class Listener final : public Subscriber
{
public:
    explicit Listener(std::function<void()> then = {}) : inside(std::move(then)) {}

    void deliver(const Deliveries &deliveries) override
    {
        ++calls;
        for (const Delivery &delivery : deliveries) {
            ids.append(delivery.event().id);
            events.append(delivery.event());
            chunks.append(delivery.sseChunk().constData());
        }
        if (const auto run = inside) // A copy: it may destroy this.
            run();
    }

    std::function<void()> inside;
    int calls = 0;
    QList<quint64> ids;
    QList<Event> events;
    QList<const char *> chunks; //!< To see that an encoding is shared.
};

inline void publish(Hub &hub, int count = 1)
{
    for (int i = 0; i < count; ++i)
        hub.publish("message", "hello", {}, {});
}

//! The end of this turn of the event loop.
inline void turn() { QCoreApplication::processEvents(); }

inline QList<quint64> range(quint64 first, quint64 last)
{
    QList<quint64> list;
    for (quint64 id = first; id <= last; ++id)
        list.append(id);
    return list;
}

} // namespace Pushlab::Test
