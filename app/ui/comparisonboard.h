// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/aspectrun.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace Pushlab {

//! The comparison as it is taught, and what is measured beside it: with servers, proxies and clients apart from the
//! lab's.
class ComparisonBoard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList aspects READ aspects NOTIFY changed)
    Q_PROPERTY(QStringList transports READ transports CONSTANT)
    Q_PROPERTY(bool measuring READ isMeasuring NOTIFY changed)
    Q_PROPERTY(bool measured READ isMeasured NOTIFY changed)
    Q_PROPERTY(double share READ share NOTIFY advanced)
    Q_PROPERTY(QString doing READ doing NOTIFY advanced)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
public:
    explicit ComparisonBoard(QObject *parent = nullptr);
    ~ComparisonBoard() override;

    //! One map a row: name, taught (one text for each transport), holds, measured (likewise; empty where nothing can
    //! be), known (whether these are figures), unmeasured (then why), show.
    QVariantList aspects() const;
    QStringList transports() const;
    bool isMeasuring() const { return m_run != nullptr; }
    bool isMeasured() const { return !m_measured.isEmpty() && !isMeasuring(); }
    double share() const { return m_share; } //!< Of the work, 0 to 1.
    QString doing() const { return m_doing; }
    QString trouble() const { return m_trouble; } //!< What went wrong; empty: nothing.

    //! Takes about a minute; figures of before stay until there are new ones, also when nothing could be measured.
    Q_INVOKABLE void measure(int clients = 100, double rate = 10, int seconds = 10);
    Q_INVOKABLE void stop(); //!< Gives the measurement up.
    Q_INVOKABLE void copyMarkdown() const; //!< To the clipboard.
    //! A file of that ending in the user's documents folder that does not exist yet.
    Q_INVOKABLE QString freeFile(const QString &ending) const;
    Q_INVOKABLE bool saveMarkdown(const QString &fileName); //!< False: trouble() says why.
    Q_INVOKABLE bool savePicture(const QString &fileName); //!< As PNG; likewise.

Q_SIGNALS:
    void changed();
    void advanced();

private:
    bool save(const QString &fileName, const QByteArray &bytes);
    void setTrouble(const QString &text);

    QList<Aspect> m_aspects;
    MeasuredAspects m_measured;
    std::unique_ptr<AspectRun> m_run;
    double m_share = 0;
    QString m_doing;
    QString m_trouble;
};

} // namespace Pushlab
