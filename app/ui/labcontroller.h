// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/action.h"
#include "ui/chartfeed.h"
#include "ui/clientmodel.h"
#include "ui/clientselection.h"
#include "ui/labvisit.h"
#include "ui/lanemodel.h"
#include "ui/loadpanel.h"
#include "ui/markmodel.h"
#include "ui/personapanel.h"
#include "ui/proxypanel.h"
#include "ui/runfiles.h"
#include "ui/serverpanel.h"
#include "ui/triageboard.h"
#include "ui/wireinspector.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace Pushlab {

/*!
 * The Lab page's way to the session: the only class of the window that touches it.
 *
 * Hands frames to the models and panels, and what these want to the session. Made by the program and given to the
 * window as its `lab` property.
 */
class LabController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program around its session.")
    Q_PROPERTY(Pushlab::ClientModel *clients READ clients CONSTANT)
    Q_PROPERTY(Pushlab::ClientSelection *selection READ selection CONSTANT)
    Q_PROPERTY(Pushlab::FaultModel *clientFaults READ clientFaults CONSTANT)
    Q_PROPERTY(Pushlab::PersonaPanel *personas READ personas CONSTANT)
    Q_PROPERTY(Pushlab::ProxyPanel *proxy READ proxy CONSTANT)
    Q_PROPERTY(Pushlab::ServerPanel *server READ server CONSTANT)
    Q_PROPERTY(Pushlab::LoadPanel *load READ load CONSTANT)
    Q_PROPERTY(Pushlab::MarkModel *marks READ marks CONSTANT)
    Q_PROPERTY(Pushlab::ChartFeed *charts READ charts CONSTANT)
    Q_PROPERTY(Pushlab::LaneModel *lanes READ lanes CONSTANT)
    Q_PROPERTY(Pushlab::RunFiles *runs READ runs CONSTANT)
    Q_PROPERTY(Pushlab::TriageBoard *triage READ triage CONSTANT)
    Q_PROPERTY(Pushlab::WireInspector *wire READ wire CONSTANT)
    Q_PROPERTY(Pushlab::LabController::Condition condition READ condition NOTIFY conditionChanged)
    Q_PROPERTY(QString conditionText READ conditionText NOTIFY conditionChanged)
    Q_PROPERTY(QString reason READ reason NOTIFY conditionChanged)
    Q_PROPERTY(bool active READ isActive NOTIFY conditionChanged)
    Q_PROPERTY(bool serverUp READ isServerUp NOTIFY conditionChanged)
    Q_PROPERTY(bool everStarted READ everStarted NOTIFY conditionChanged)
    Q_PROPERTY(bool faulty READ isFaulty NOTIFY faultyChanged)
    Q_PROPERTY(int speed READ speed WRITE setSpeed NOTIFY speedChanged)
    Q_PROPERTY(int runSpeed READ runSpeed NOTIFY conditionChanged)
    Q_PROPERTY(bool borrowed READ isBorrowed WRITE setBorrowed NOTIFY borrowedChanged)
    Q_PROPERTY(int seed READ seed WRITE setSeed NOTIFY seedChanged)
    Q_PROPERTY(int serverPort READ serverPort NOTIFY conditionChanged)
    Q_PROPERTY(int proxyPort READ proxyPort NOTIFY conditionChanged)
    Q_PROPERTY(double serverPid READ serverPid NOTIFY conditionChanged)
    Q_PROPERTY(QString elapsed READ elapsed NOTIFY measured)
    Q_PROPERTY(QString lost READ lost NOTIFY measured)
    Q_PROPERTY(QString duplicated READ duplicated NOTIFY measured)
    Q_PROPERTY(bool losing READ isLosing NOTIFY measured)
public:
    enum Condition {
        Off, //!< Nothing runs.
        Starting,
        Running,
        Finishing, //!< Publishing has ended; the last deliveries are awaited so that lost is exact.
        Restarting, //!< The server comes back by itself.
        Killed, //!< By the user; stays down until it is started.
        Died, //!< By itself.
        Failed, //!< Could not be started.
    };
    Q_ENUM(Condition)

    explicit LabController(LabSession &session, QObject *parent = nullptr);

    ClientModel *clients() { return &m_clients; }
    ClientSelection *selection() { return &m_selection; }
    FaultModel *clientFaults() { return &m_clientFaults; }
    PersonaPanel *personas() { return &m_personas; }
    ProxyPanel *proxy() { return &m_proxy; }
    ServerPanel *server() { return &m_server; }
    LoadPanel *load() { return &m_load; }
    MarkModel *marks() { return &m_marks; }
    ChartFeed *charts() { return &m_charts; }
    LaneModel *lanes() { return &m_lanes; }
    RunFiles *runs() { return &m_runs; }
    TriageBoard *triage() { return &m_triage; }
    WireInspector *wire() { return &m_wire; }

    Condition condition() const { return m_condition; }
    QString conditionText() const;
    QString reason() const; //!< Why the server is down or did not start; empty otherwise.
    bool isActive() const { return m_condition != Off && m_condition != Failed; }
    bool isServerUp() const { return m_condition == Running || m_condition == Finishing; }
    bool everStarted() const { return m_everStarted; }
    bool isFaulty() const; //!< There is a fault that clearFaults() would end.
    int speed() const { return m_speed; } //!< Lab time: 1, 10 or 30.
    void setSpeed(int speed);
    int runSpeed() const { return m_session.settings().speed; } //!< Of what runs, which may be an incident.
    int seed() const { return int(m_seed); } //!< As LabSettings::seed; a change begins a new run.
    void setSeed(int seed);
    //! The lab is an incident's, as that has set it up; the panels show it and change it bit by bit.
    bool isBorrowed() const { return m_visit != nullptr; }
    void setBorrowed(bool borrowed);
    LabSettings settings() const; //!< As the panels have it.
    int serverPort() const { return m_session.serverPort(); }
    int proxyPort() const { return m_session.proxyPort(); }
    double serverPid() const { return double(m_session.serverPid()); }
    QString elapsed() const;
    QString lost() const;
    QString duplicated() const;
    bool isLosing() const; //!< Something was lost or duplicated.

    //! A command of the triage sheet with the running server's figures; as it is while none runs. \a port only makes
    //! a binding look again when another server runs.
    Q_INVOKABLE QString filledIn(const QString &command, int port) const;
    Q_INVOKABLE void start(); //!< From Failed it tries again.
    Q_INVOKABLE void startWithClients(int ofEach);
    //! What is worth seeing within five seconds: a hundred clients of each protocol, and the server restarts.
    Q_INVOKABLE void startShow();
    Q_INVOKABLE void stop(); //!< A second call does not wait for the last deliveries.
    Q_INVOKABLE void startOrStop();
    Q_INVOKABLE void restartServer();
    Q_INVOKABLE void killServer();
    Q_INVOKABLE void takeServerDown(int seconds); //!< Production figure; comes back by itself.
    Q_INVOKABLE void freezeServer(int seconds); //!< Production figure.
    Q_INVOKABLE void startServer();
    Q_INVOKABLE void clearFaults(); //!< Everything that is switched on goes off; the server is up again.
    Q_INVOKABLE void addMark(const QString &text);
    Q_INVOKABLE void reset(); //!< Ends the run, and everything is as it was before the first one.
    //! The line for a terminal that runs the same lab as is set here.
    Q_INVOKABLE QString command() const;
    Q_INVOKABLE void copyCommand() const; //!< To the clipboard.

    void applyFrame(const Frame &frame);

Q_SIGNALS:
    void conditionChanged();
    void faultyChanged();
    void speedChanged();
    void seedChanged();
    void borrowedChanged();
    void measured();

private:
    void followPanels();
    void changeClients(int row, const QString &markLabel);
    void behave();
    void goOnWithShow(const Frame &frame);
    void followSession(LabSession::State state);
    void setCondition(Condition condition);
    void clearMeasurements();
    bool isLive() const; //!< The session takes single changes; otherwise the whole settings.
    LabSettings wanted(); //!< As the session is to have it.
    LabSetup setup() const;

    LabSession &m_session;
    ClientModel m_clients;
    ClientSelection m_selection;
    FaultModel m_clientFaults;
    PersonaPanel m_personas;
    ProxyPanel m_proxy;
    ServerPanel m_server;
    LoadPanel m_load;
    MarkModel m_marks;
    ChartFeed m_charts;
    LaneModel m_lanes{m_charts, m_selection};
    RunFiles m_runs;
    std::unique_ptr<LabVisit> m_visit;
    std::unique_ptr<QObject> m_hands; //!< While it exists, what changes in a panel is wished for.
    TriageBoard m_triage;
    WireInspector m_wire{m_session, m_selection};
    Condition m_condition = Off;
    Condition m_whyDown = Died; //!< What ServerDown is to mean when the session says it next.
    bool m_everStarted = false;
    std::optional<std::chrono::milliseconds> m_showAt;
    int m_speed = 10;
    quint32 m_seed = 1;
    QString m_lastServerMessage;
    std::chrono::milliseconds m_elapsed{0};
    qint64 m_lost = 0;
    qint64 m_duplicated = 0;
};

} // namespace Pushlab
