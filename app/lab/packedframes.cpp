// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/packedframes.h"

#include <QDataStream>
#include <QDir>
#include <QTemporaryFile>

#include <algorithm>

namespace Pushlab {

PackedFrames::PackedFrames(std::initializer_list<QByteArray> frames)
{
    for (const QByteArray &frame : frames)
        append(frame);
}

void PackedFrames::append(const QByteArray &frame)
{
    m_newest.append(frame);
    if (m_newest.size() < blockSize)
        return;
    QByteArray block;
    QDataStream stream(&block, QIODevice::WriteOnly);
    stream << m_newest;
    m_blocks.append(stored(qCompress(block)));
    m_newest.clear();
}

QByteArray PackedFrames::last() const
{
    if (!m_newest.isEmpty() || m_blocks.isEmpty())
        return m_newest.value(m_newest.size() - 1);
    return framesOf(m_blocks.last()).value(blockSize - 1);
}

void PackedFrames::visit(const std::function<void(const QByteArray &)> &each) const
{
    for (const Block &block : m_blocks) {
        const QList<QByteArray> frames = framesOf(block);
        std::for_each(frames.begin(), frames.end(), each);
    }
    std::for_each(m_newest.begin(), m_newest.end(), each);
}

PackedFrames::Block PackedFrames::stored(const QByteArray &block)
{
    if (!m_file) {
        m_file
            = std::make_shared<QTemporaryFile>(QDir(QDir::tempPath()).filePath(QStringLiteral("pushlab-run-XXXXXX")));
        static_cast<void>(m_file->open()); // isOpen() tells
    }
    const qint64 end = m_file->size();
    if (!m_file->isOpen() || !m_file->seek(end) || m_file->write(block) != block.size() || !m_file->flush())
        return {-1, block.size(), block};
    return {end, block.size()};
}

QList<QByteArray> PackedFrames::framesOf(const Block &block) const
{
    QByteArray bytes = block.kept;
    if (block.place >= 0 && m_file->seek(block.place))
        bytes = m_file->read(block.bytes);
    QList<QByteArray> frames;
    QDataStream stream(qUncompress(bytes));
    stream >> frames;
    return frames;
}

bool operator==(const PackedFrames &left, const PackedFrames &right)
{
    if (left.size() != right.size() || left.m_newest != right.m_newest)
        return false;
    for (qsizetype i = 0; i < left.m_blocks.size(); ++i) {
        if (left.framesOf(left.m_blocks[i]) != right.framesOf(right.m_blocks[i]))
            return false;
    }
    return true;
}

} // namespace Pushlab
