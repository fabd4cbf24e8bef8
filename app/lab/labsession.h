// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/frame.h"
#include "lab/labsettings.h"
#include "lab/serverthread.h"
#include "lab/wireframe.h"

#include <QObject>

#include <limits>
#include <memory>

namespace Pushlab {

/*!
 * One run of the lab: the server process, the proxy thread, the client thread, the publisher, faults and marks.
 *
 * Lives in the program's main thread and does no network there; the window and the command line drive the same one.
 * Setters take effect at once and are kept for the next start when nothing runs.
 */
class LabSession final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Stopped,
        Starting, //!< The server process was asked for; it has not said that it is ready.
        Running,
        ServerDown, //!< The server died, was killed or is being restarted; clients, proxy and measurement go on.
        Failed, //!< The server could not be started: errorText() says why and what to do. start() tries again.
    };
    Q_ENUM(State)

    explicit LabSession(QObject *parent = nullptr);
    ~LabSession() override;

    State state() const;
    QString errorText() const;
    quint16 serverPort() const; //!< 0 until it is ready.
    quint16 managementPort() const;
    QByteArray managementToken() const; //!< What its management port wants; empty until it is ready.
    quint16 proxyPort() const;
    qint64 serverPid() const;

    const LabSettings &settings() const;
    //! Before start(); while running the run ends and another one starts with them, with as many clients.
    void setSettings(const LabSettings &settings);

    void start();
    void stop(); //!< Clients leave, proxy closes, server ends; the last frame stays.

    // Clients
    void setClients(Transport transport, int count, int perSecond = 0);
    int clients(Transport transport) const; //!< Wanted, not yet open.
    //! For all clients of a transport: each takes it up with its next delay.
    void setPolicy(Transport transport, const ReconnectPolicy &policy);
    //! As above, with the next request or dial.
    void setHabits(Transport transport, const ClientHabits &habits);
    //! Befalls the first \a count clients of a transport, those to come included; the others are or get well. Sets a
    //! mark, as a fault or as its end.
    void setMishap(Transport transport, Mishap mishap, int count = std::numeric_limits<int>::max());
    Mishap mishap(Transport transport) const; //!< The one that was set last.

    // Load
    //! Ends by itself after \a messages, counted from the session's first.
    void setPublishing(double perSecond, qsizetype messageSize, quint64 messages = std::numeric_limits<quint64>::max());
    void setPayments(double perSecond, std::chrono::milliseconds work = LabSettings().paymentWork);

    // Faults and fixes; each sets a mark. What the proxy has nothing for changes nothing: serverMessage() says so.
    void setProxySettings(const ProxySettings &settings, const QString &markLabel);
    void closeAllLinks();
    void resetAllLinks();
    void patchServer(const QJsonObject &changes, const QString &markLabel); //!< PATCH /settings
    //! All that the server does stands still for so long (a production figure): a long garbage collection, a
    //! swapped-out machine. Connections stay open.
    void freezeServer(std::chrono::milliseconds time);
    void restartServer(); //!< SIGTERM, then a new process on the same ports.
    //! SIGTERM, or SIGKILL. Comes back by itself when it has been down for \a downFor (a production figure); without
    //! one it stays down until startServer().
    void stopServer(std::optional<std::chrono::milliseconds> downFor = std::nullopt);
    void killServer(std::optional<std::chrono::milliseconds> downFor = std::nullopt);
    void startServer(); //!< At once.
    void addMark(Mark::Kind kind, const QString &label);

    //! Asks the server what each of its request threads does; threadsTold() follows. Sets no mark.
    void askThreads();
    //! Looks at the wire of one client from now on, which need not exist yet: wireReady() follows. Its number is its
    //! place among those of its transport, in the order in which they came, from 0.
    void watch(Transport transport, int client);
    void watchNobody();

    const QList<Mark> &marks() const;
    const Frame &lastFrame() const;

    //! Stops publishing, gives deliveries \a grace, and answers with finished(): the frame in which lost is exact.
    void finish(std::chrono::milliseconds grace);

Q_SIGNALS:
    void stateChanged(Pushlab::LabSession::State state);
    void frameReady(const Pushlab::Frame &frame); //!< Ten times a second while running.
    void wireReady(const Pushlab::WireFrame &frame); //!< As often, while one client is looked at.
    void markAdded(const Pushlab::Mark &mark);
    void finished(const Pushlab::Frame &frame);
    void threadsTold(const Pushlab::ServerThreads &threads);
    //! What the server printed on standard error, or why something that was asked for was not done.
    void serverMessage(const QString &line);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Pushlab
