// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/incidentplayer.h"
#include "ui/classroom.h"
#include "ui/incidentshelf.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace Pushlab {

/*!
 * The Incidents page's way to the player: the shelf of incidents, and the one that is open, step by step.
 *
 * Plays in the lab's own session, whose charts show it; leave() gives that back as it was.
 */
class IncidentController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program around its session.")
    Q_PROPERTY(Pushlab::IncidentShelf *shelf READ shelf CONSTANT)
    Q_PROPERTY(QVariantMap open READ openIncident NOTIFY opened)
    Q_PROPERTY(bool playing READ isPlaying NOTIFY changed)
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)
    Q_PROPERTY(bool measuring READ isMeasuring NOTIFY changed)
    Q_PROPERTY(bool told READ isTold NOTIFY changed)
    Q_PROPERTY(bool finished READ isFinished NOTIFY changed)
    Q_PROPERTY(bool passed READ hasPassed NOTIFY changed)
    Q_PROPERTY(bool away READ isAway NOTIFY changed)
    Q_PROPERTY(bool reviewing READ isReviewing NOTIFY changed)
    Q_PROPERTY(Pushlab::Classroom *classroom READ classroom CONSTANT)
    Q_PROPERTY(QVariantList evidence READ evidence NOTIFY evidenceChanged)
    Q_PROPERTY(QVariantMap comparison READ comparison NOTIFY changed)
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed)
    Q_PROPERTY(QVariantMap present READ present NOTIFY changed)
    Q_PROPERTY(QVariantList verdicts READ verdicts NOTIFY changed)
    Q_PROPERTY(bool judged READ isJudged NOTIFY changed)
    Q_PROPERTY(int prediction READ prediction NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
public:
    //! \a folder has a teacher's own incidents; without one there are only the shipped ones.
    explicit IncidentController(LabSession &session, const QString &folder = {}, QObject *parent = nullptr);
    ~IncidentController() override;

    IncidentShelf *shelf() { return &m_shelf; }
    QVariantMap openIncident() const; //!< title, severity, symptom … claims; empty while none is open.

    bool isPlaying() const { return m_player != nullptr; }
    bool isAsking() const { return isIn(IncidentPlayer::Phase::Asking); }
    bool isMeasuring() const;
    bool isTold() const { return isIn(IncidentPlayer::Phase::Told); }
    bool isFinished() const { return isIn(IncidentPlayer::Phase::Finished); }
    bool hasPassed() const;
    bool isAway() const { return isIn(IncidentPlayer::Phase::SetAside); } //!< In the Lab, and can come back.
    bool isReviewing() const { return m_player && m_shown < m_player->step(); } //!< Shows an earlier step again.
    Classroom *classroom() { return &m_classroom; }
    int step() const { return m_shown; } //!< Index of the step that is shown; -1 before the first.
    QVariantList steps() const; //!< title and state: "done", "failed", "now", "coming"; shown.
    QVariantMap present() const; //!< title, text, question, options, answer, why of the step that is shown.
    QVariantList verdicts() const; //!< Of the step that is shown: says, held, text.
    bool isJudged() const; //!< The step that is shown has its verdicts.
    QVariantList evidence() const; //!< Of the step that is shown: source, lines (what, figure), note.
    //! At the end: before and after (headings), rows (metric, meaning, before, after); empty: nothing to compare.
    QVariantMap comparison() const;
    int prediction() const; //!< -1: none yet.
    QString errorText() const;

    static QString severityWord(Incident::Severity severity); //!< In the window's language.

    Q_INVOKABLE void choose(const QString &name); //!< Opens it; does not play yet.
    Q_INVOKABLE void close(); //!< Back to the list; ends what is played.
    Q_INVOKABLE void begin(int speed);
    Q_INVOKABLE void predict(int option);
    Q_INVOKABLE void goOn(); //!< The one thing to do next: run the step, or go to the next one, also of earlier ones.
    Q_INVOKABLE void goBack(); //!< Shows the step before once more, without running it.
    Q_INVOKABLE void visitLab(); //!< Leaves the lab as it is to the Lab page.
    Q_INVOKABLE void comeBack(); //!< Goes on where it was left.
    Q_INVOKABLE void leave(); //!< The lab becomes what it was.

Q_SIGNALS:
    void opened();
    void changed();
    void evidenceChanged();

private:
    void followShelf();
    void followPlayer();
    void noteEnd(const PlayResult &result);
    bool isIn(IncidentPlayer::Phase phase) const { return m_player && m_player->phase() == phase; }
    const StepResult *result(int step) const; //!< Null when the player has not come so far.

    LabSession &m_session;
    IncidentShelf m_shelf;
    Classroom m_classroom;
    QString m_name; //!< Of the open one.
    std::optional<Incident> m_incident;
    std::unique_ptr<IncidentPlayer> m_player;
    int m_shown = -1;
    int m_frames = 0;
};

} // namespace Pushlab
