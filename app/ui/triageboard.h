// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/symptomrun.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace Pushlab {

/*!
 * The Triage page's way to the lab: sets a symptom up in it, where charts and other pages show it, and runs the
 * commands of that symptom against it. leave() gives the lab back as it was.
 */
class TriageBoard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a LabController.")
    Q_PROPERTY(QVariantList symptoms READ symptoms CONSTANT)
    Q_PROPERTY(QList<QString> systems READ systems CONSTANT)
    Q_PROPERTY(int system READ system WRITE setSystem NOTIFY systemChanged)
    Q_PROPERTY(QString present READ present NOTIFY changed)
    Q_PROPERTY(bool settingUp READ isSettingUp NOTIFY changed)
    Q_PROPERTY(bool there READ isThere NOTIFY changed)
    Q_PROPERTY(bool verifying READ isVerifying NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QVariantList checks READ checks NOTIFY changed)
    Q_PROPERTY(QVariantList results READ results NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
public:
    static constexpr int speed = 30; //!< Lab time: a minute of silence takes two seconds.

    explicit TriageBoard(LabSession &session, QObject *parent = nullptr);
    ~TriageBoard() override;

    //! One map each: id, guide, symptom, immediate, steps, fix, show, commands (text, says, systems: their indices).
    QVariantList symptoms() const { return m_maps; }
    QList<QString> systems() const; //!< Linux, macOS, Windows.
    int system() const { return m_system; } //!< Whose commands are shown; at first this machine's.
    void setSystem(int system);

    QString present() const { return m_run ? m_run->result().id : QString(); } //!< Id of the symptom in the lab.
    bool isSettingUp() const { return isIn(SymptomRun::Phase::SettingUp); }
    bool isThere() const { return isIn(SymptomRun::Phase::There); }
    bool isVerifying() const { return isIn(SymptomRun::Phase::Verifying); }
    QString error() const { return m_run ? m_run->result().error : QString(); } //!< Why it could not be set up.
    QVariantList checks() const; //!< How it was set up, as measured: says, text, held.
    //! Of the commands that were run: text, output, skipped, lines (says, held).
    QVariantList results() const;
    QString outcome() const; //!< What all commands say together; empty before all were run.

    Q_INVOKABLE void reproduce(const QString &id);
    Q_INVOKABLE void verify(); //!< Runs this machine's commands of the present symptom.
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void systemChanged();
    void changed();

private:
    bool isIn(SymptomRun::Phase phase) const { return m_run && m_run->phase() == phase; }

    LabSession &m_session;
    QList<Symptom> m_symptoms;
    QVariantList m_maps;
    int m_system = 0;
    std::unique_ptr<SymptomRun> m_run;
};

} // namespace Pushlab
