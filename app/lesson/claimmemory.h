// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/claimresult.h"
#include "wire/expected.h"

namespace Pushlab {

/*!
 * What came out of each claim the last time, in a file of the user's that the window and the command line share.
 */
class ClaimMemory
{
public:
    explicit ClaimMemory(const QString &fileName = standardFile());

    //! In the user's data folder; $PUSHLAB_DATA is another folder, for tests and for who wants to begin anew.
    static QString standardFile();

    QList<ClaimResult> results() const { return m_results; } //!< The latest of each claim.
    const ClaimResult *result(const QString &id) const; //!< Null: not yet measured.
    //! Replaces what there was of that claim. The error says why the file could not be written; it is remembered for
    //! now all the same.
    Expected<void> keep(const ClaimResult &result);

private:
    const QString m_fileName;
    QList<ClaimResult> m_results;
};

} // namespace Pushlab
