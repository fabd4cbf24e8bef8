// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <initializer_list>
#include <memory>

class QTemporaryFile;

namespace Pushlab {

/*!
 * The frames of a run, each as packFrame() makes it, for runs of hours: all but the newest lie compressed in a
 * temporary file, so that memory does not grow with the run. Where no such file can be written they stay in memory.
 *
 * A value; copies share the file, to which is only ever added, and are for the same thread.
 */
class PackedFrames
{
public:
    static constexpr qsizetype blockSize = 100; //!< Frames that are compressed together: a few milliseconds of work.

    PackedFrames() = default;
    PackedFrames(std::initializer_list<QByteArray> frames);

    void append(const QByteArray &frame);
    qsizetype size() const { return m_blocks.size() * blockSize + m_newest.size(); }
    bool isEmpty() const { return size() == 0; }
    QByteArray last() const; //!< Empty when there is none.
    void visit(const std::function<void(const QByteArray &)> &each) const; //!< From the oldest on.

    friend bool operator==(const PackedFrames &left, const PackedFrames &right);

private:
    struct Block {
        qint64 place = -1; //!< In the file; -1: kept instead.
        qsizetype bytes = 0;
        QByteArray kept = {};
    };
    Block stored(const QByteArray &block);
    QList<QByteArray> framesOf(const Block &block) const;

    QList<Block> m_blocks;
    QList<QByteArray> m_newest; //!< Fewer than a block.
    std::shared_ptr<QTemporaryFile> m_file; //!< Null until there is a block.
};

} // namespace Pushlab
