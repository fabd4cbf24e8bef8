// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/recorder.h"
#include "report/chart.h"
#include "report/reportfile.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

/*!
 * Runs that are kept: the session's newest one is recorded, saved and opened again, set beside another, and exported.
 *
 * One run is shown; where there is one from before, both are laid over each other.
 */
class RunFiles : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to a LabController.")
    Q_PROPERTY(bool recorded READ isRecorded NOTIFY changed)
    Q_PROPERTY(QString shown READ shown NOTIFY changed)
    Q_PROPERTY(QString before READ before NOTIFY changed)
    Q_PROPERTY(int chartCount READ chartCount NOTIFY changed)
    Q_PROPERTY(QVariantList tables READ tables NOTIFY changed)
    Q_PROPERTY(QList<QString> found READ found NOTIFY changed)
    Q_PROPERTY(QList<QString> shownChoices READ shownChoices NOTIFY changed)
    Q_PROPERTY(int shownChoice READ shownChoice NOTIFY changed)
    Q_PROPERTY(QList<QString> beforeChoices READ beforeChoices NOTIFY changed)
    Q_PROPERTY(int beforeChoice READ beforeChoice NOTIFY changed)
    Q_PROPERTY(QList<QString> formats READ formats CONSTANT)
    Q_PROPERTY(QString trouble READ trouble NOTIFY told)
    Q_PROPERTY(QString done READ done NOTIFY told)
public:
    explicit RunFiles(const LabSession &session, QObject *parent = nullptr);

    bool isRecorded() const; //!< There is a run of this session to look at, to save and to export.
    QString shown() const { return m_shown.name; } //!< The name of its file, or "This run".
    QString before() const { return m_before ? m_before->name : QString(); } //!< Empty: nothing is compared.
    const QList<Chart> &charts() const { return m_charts; }
    int chartCount() const { return int(m_charts.size()); }
    QVariantList tables() const; //!< Of figures: one map each, title and rows, a row a list of texts.
    //! Recordings: by name those in the documents folder, the newest first; by path those from elsewhere that were
    //! read.
    QList<QString> found() const { return m_found + m_elsewhere; }
    QList<QString> shownChoices() const; //!< "This run", and found().
    int shownChoice() const;
    QList<QString> beforeChoices() const; //!< "Nothing", and found().
    int beforeChoice() const;
    QList<QString> formats() const; //!< In the order of ReportFormat.
    QString trouble() const { return m_trouble; } //!< What went wrong last; empty: nothing.
    QString done() const { return m_done; } //!< What was written last; empty after anything else.

    Q_INVOKABLE void refresh(); //!< Looks at this run and into the documents folder again.
    Q_INVOKABLE void showThisRun();
    //! A path, or one of found(). What went wrong is in trouble(); then nothing changes.
    Q_INVOKABLE void open(const QString &fileName);
    Q_INVOKABLE void compareWith(const QString &fileName); //!< It was before.
    Q_INVOKABLE void stopComparing();
    Q_INVOKABLE bool save(const QString &fileName); //!< This run.
    Q_INVOKABLE bool exportTo(int format, const QString &path);
    Q_INVOKABLE QString freeRecording() const; //!< A file that is not there yet.
    Q_INVOKABLE QString freeExport(int format) const; //!< A file or a folder that is not there yet.

Q_SIGNALS:
    void changed();
    void told();

private:
    struct Named {
        QString name;
        Recording recording;
        QString choice = {}; //!< As found() has it; empty: none of them.
    };
    std::optional<Named> load(const QString &fileName);
    Named thisRun() const;
    ReportSubject subject() const;
    void draw();
    bool tell(const Expected<void> &result, const QString &done = {});

    Recorder m_recorder;
    Named m_shown;
    bool m_isThisRun = true;
    std::optional<Named> m_before;
    QList<Chart> m_charts;
    QList<QString> m_found;
    QList<QString> m_elsewhere;
    QString m_trouble;
    QString m_done;
};

} // namespace Pushlab
