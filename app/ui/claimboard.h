// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/claimmemory.h"
#include "lesson/claimrun.h"

#include <QObject>
#include <QVariantList>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace Pushlab {

/*!
 * The claims with their verdicts, and what this machine made of them: measured one by one or all, in labs of their own
 * beside the window's. What came out the last time is remembered.
 */
class ClaimBoard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList claims READ claims CONSTANT)
    Q_PROPERTY(QVariantMap results READ results NOTIFY changed)
    Q_PROPERTY(bool measuring READ isMeasuring NOTIFY advanced)
    Q_PROPERTY(QString current READ current NOTIFY advanced)
    Q_PROPERTY(double share READ share NOTIFY advanced)
    Q_PROPERTY(QString doing READ doing NOTIFY advanced)
    Q_PROPERTY(QString tally READ tally NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
public:
    static constexpr int speed = 30; //!< Lab time: a check takes seconds.

    explicit ClaimBoard(QObject *parent = nullptr);
    ~ClaimBoard() override;

    //! One map each: id, claim, taught, verdict (0 true, 1 half true, 2 wrong), holds, source, show, measurable, means,
    //! simulated, instead. The last three as in ClaimCheck.
    QVariantList claims() const { return m_maps; }
    //! By id, of those that were measured: agrees, error, when, figures (says, text, meaning, held).
    QVariantMap results() const;
    bool isMeasuring() const { return m_run != nullptr; }
    QString current() const { return m_run ? m_run->measuring() : QString(); } //!< The id that is measured now.
    double share() const { return m_share; } //!< Of the work, 0 to 1.
    QString doing() const { return m_doing; }
    QString tally() const; //!< How many were measured, and how they came out.
    QString trouble() const { return m_trouble; } //!< What went wrong; empty: nothing.

    Q_INVOKABLE void measure(const QString &id);
    Q_INVOKABLE void measureAll();
    Q_INVOKABLE void stop(); //!< Gives up what is being measured; what was measured before stays.
    Q_INVOKABLE void copyMarkdown() const; //!< The table of verdicts, to the clipboard.

Q_SIGNALS:
    void changed();
    void advanced();

private:
    void begin(const QList<TaughtClaim> &claims);

    ClaimMemory m_memory;
    QList<TaughtClaim> m_claims;
    QVariantList m_maps;
    std::unique_ptr<ClaimRun> m_run;
    double m_share = 0;
    QString m_doing;
    QString m_trouble;
};

} // namespace Pushlab
