// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

//! One way from the clients to the server: none, or through a proxy that is a process of its own.
class Subject
{
public:
    virtual ~Subject() = default;
    virtual quint16 port() const = 0; //!< Where the clients dial; 0: it could not be started.
    virtual qint64 pid() const = 0; //!< Of the proxy; 0 without one.
};

enum class Way { Direct, BuiltIn, Haproxy };
QString nameOf(Way way);

//! Started, and ready; ends with its destruction.
std::unique_ptr<Subject> startSubject(Way way, quint16 serverPort);
