// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#ifdef Q_OS_WIN
#include <thread>
#endif

namespace Pushlab {

/*!
 * Tells when the parent process is gone, however it died: the pipe that it holds on our standard input then ends.
 *
 * Only for a program whose parent has said that there is such a pipe; a shell's `&` gives an input that ends at once.
 * What comes on standard input is read and thrown away. One per process, in the main thread.
 */
class ParentWatch final : public QObject
{
    Q_OBJECT
public:
    explicit ParentWatch(QObject *parent = nullptr);
    ~ParentWatch() override;

Q_SIGNALS:
    void ended();

#ifdef Q_OS_WIN
private:
    std::thread m_reader;
#endif
};

} // namespace Pushlab
