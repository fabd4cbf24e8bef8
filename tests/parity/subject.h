// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/realproxy.h"
#include "proxy/reverseproxy.h"

#include <functional>
#include <memory>

using Product = Pushlab::RealProxy::Product;

//! Turns this thread's event loop until \a done says so; false when it has not within \a limit.
bool until(const std::function<bool()> &done, std::chrono::milliseconds limit);

//! The proxy that is looked at: a real one, or the built-in one in its manner.
class Subject final
{
public:
    Subject(Product product, bool real);

    //! Empty when it listens; or why it does not.
    QString start(Pushlab::ProxySettings settings, quint16 originPort);
    void stop(); //!< As by SIGTERM.
    quint16 port() const { return m_real ? m_real->port() : m_builtIn->port(); }

private:
    const Product m_product;
    std::unique_ptr<Pushlab::RealProxy> m_real;
    std::unique_ptr<Pushlab::ReverseProxy> m_builtIn;
};
