// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/teaching.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

/*!
 * What the program brings along to read: the beginner's pages, from its resources; in the language that is spoken now
 * where they are translated.
 *
 * Lists of maps, which a page draws as they are. What a file gets wrong is in faults(), with its place.
 */
class Library : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList pages READ pages CONSTANT)
    Q_PROPERTY(QStringList faults READ faults CONSTANT)
public:
    explicit Library(QObject *parent = nullptr);

    QVariantList pages() const { return m_pages; } //!< title; blocks and links as LearnText has them.
    const QStringList &faults() const { return m_faults; }

    //! Reads one of the resources; an empty one, with faults() grown, when something is wrong in it.
    static QList<InterviewQuestion> interview(QStringList &faults);
    static DecisionTree decisionTree(QStringList &faults);

private:
    QStringList m_faults;
    QVariantList m_pages;
};

} // namespace Pushlab
