// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/labsession.h"
#include "wire/httphead.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

namespace Pushlab::Test {

//! Makes the lab find the server that was built with this test. Call it first.
void useBuiltPrograms();
//! The path of a program of this build.
QString program(const QString &name);

//! A `pushlab-server` of its own, as a person starts it.
class Server
{
public:
    explicit Server(const QStringList &arguments);
    ~Server();

    bool isReady() const { return port != 0; }
    QByteArray errors() { return process.readAllStandardError(); }

    QProcess process;
    quint16 port = 0;
    quint16 managementPort = 0;
    QByteArray token;
};

struct Answer {
    int status = 0; //!< 0: none came.
    HttpHeaders headers;
    QByteArray body;
};
//! One request on a connection of its own, waited for.
Answer request(quint16 port, const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
               const HttpHeaders &headers = {});

//! Starts a session and waits until it runs.
bool startAndWait(LabSession &session, const LabSettings &settings);

} // namespace Pushlab::Test
