// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/aspect.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace Pushlab {

//! The comparison as it is taught, and what a Comparison of its own measures beside it: a server, proxy and clients
//! apart from the lab's.
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
    //! be), show.
    QVariantList aspects() const;
    QStringList transports() const;
    bool isMeasuring() const { return m_comparison != nullptr; }
    bool isMeasured() const { return !m_rows.isEmpty() && !isMeasuring(); }
    double share() const { return m_share; } //!< Of the work, 0 to 1.
    QString doing() const { return m_doing; }
    QString trouble() const { return m_trouble; } //!< What went wrong; empty: nothing.

    //! Takes about forty seconds; figures of before stay until there are new ones.
    Q_INVOKABLE void measure(int clients = 100, double rate = 10, int seconds = 10);
    Q_INVOKABLE void stop(); //!< Gives the measurement up.
    Q_INVOKABLE void copyMarkdown() const; //!< To the clipboard.
    //! A file of that ending in the user's documents folder that does not exist yet.
    Q_INVOKABLE QString freeFile(const QString &ending) const;
    Q_INVOKABLE bool saveMarkdown(const QString &fileName); //!< False: trouble() says why.

Q_SIGNALS:
    void changed();
    void advanced();

private:
    QString measuredText(Aspect::Measure measure, Transport transport) const;
    void setTrouble(const QString &text);

    QList<Aspect> m_aspects;
    QList<ComparisonRow> m_rows;
    std::unique_ptr<Comparison> m_comparison;
    double m_share = 0;
    QString m_doing;
    QString m_trouble;
};

} // namespace Pushlab
