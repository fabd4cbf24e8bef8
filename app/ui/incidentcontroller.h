// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/incidentplayer.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace Pushlab {

/*!
 * The Incidents page's way to the player: the list of incidents, and the one that is open, step by step.
 *
 * Plays in the lab's own session, whose charts show it; leave() gives that back as it was.
 */
class IncidentController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program around its session.")
    Q_PROPERTY(QVariantList incidents READ incidents NOTIFY listed)
    Q_PROPERTY(QVariantMap open READ openIncident NOTIFY opened)
    Q_PROPERTY(bool playing READ isPlaying NOTIFY changed)
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)
    Q_PROPERTY(bool measuring READ isMeasuring NOTIFY changed)
    Q_PROPERTY(bool told READ isTold NOTIFY changed)
    Q_PROPERTY(bool finished READ isFinished NOTIFY changed)
    Q_PROPERTY(bool passed READ hasPassed NOTIFY changed)
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed)
    Q_PROPERTY(QVariantMap present READ present NOTIFY changed)
    Q_PROPERTY(QVariantList verdicts READ verdicts NOTIFY changed)
    Q_PROPERTY(int prediction READ prediction NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
public:
    explicit IncidentController(LabSession &session, QObject *parent = nullptr);
    ~IncidentController() override;

    QVariantList incidents() const { return m_list; } //!< name, title, severity, symptom.
    QVariantMap openIncident() const; //!< title, severity, symptom … claims; empty while none is open.

    bool isPlaying() const { return m_player != nullptr; }
    bool isAsking() const { return isIn(IncidentPlayer::Phase::Asking); }
    bool isMeasuring() const;
    bool isTold() const { return isIn(IncidentPlayer::Phase::Told); }
    bool isFinished() const { return isIn(IncidentPlayer::Phase::Finished); }
    bool hasPassed() const;
    int step() const; //!< Index of the present step; -1 before the first.
    QVariantList steps() const; //!< title and state: "done", "failed", "now", "coming".
    QVariantMap present() const; //!< title, text, question, options, answer, why of the present step.
    QVariantList verdicts() const; //!< Of the present step: says, held, text.
    int prediction() const; //!< -1: none yet.
    QString errorText() const;

    Q_INVOKABLE void choose(const QString &name); //!< Opens it; does not play yet.
    Q_INVOKABLE void close(); //!< Back to the list; ends what is played.
    Q_INVOKABLE void begin(int speed);
    Q_INVOKABLE void predict(int option);
    Q_INVOKABLE void goOn(); //!< The one thing to do next: run the step, or go to the next one.
    Q_INVOKABLE void leave(); //!< The lab becomes what it was.

Q_SIGNALS:
    void listed();
    void opened();
    void changed();

private:
    void listIncidents();
    bool isIn(IncidentPlayer::Phase phase) const { return m_player && m_player->phase() == phase; }
    const StepResult *result(int step) const; //!< Null when the player has not come so far.

    LabSession &m_session;
    QVariantList m_list;
    QString m_name; //!< Of the open one.
    std::optional<Incident> m_incident;
    std::unique_ptr<IncidentPlayer> m_player;
};

} // namespace Pushlab
