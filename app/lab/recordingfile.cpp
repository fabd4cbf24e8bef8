// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/recordingfile.h"

#include "lab/recordingcontent.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>
#include <QtEndian>

#include <algorithm>

namespace Pushlab {

namespace {

const QByteArray magic = QByteArrayLiteral("\x89PLR\r\n\x1A\n");
constexpr qsizetype blockSize = 64 * 1024;
constexpr qsizetype largestBlock = blockSize + 1024; // deflate adds five bytes to 16 KiB that it cannot shorten
constexpr qint64 largestContent = 512 * 1024 * 1024;
constexpr auto hash = QCryptographicHash::Sha256;

template <typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

//! Takes bytes off the front of \a rest; null when there are fewer.
std::optional<QByteArrayView> take(QByteArrayView &rest, qsizetype size)
{
    if (rest.size() < size)
        return std::nullopt;
    const QByteArrayView taken = rest.first(size);
    rest = rest.sliced(size);
    return taken;
}

tl::unexpected<QString> cutOff(const QByteArray &bytes)
{
    return failure(QStringLiteral("is cut off after %1 bytes: it was not written or copied to its end. Copy it again, "
                                  "or record the run again.")
                       .arg(bytes.size()));
}

tl::unexpected<QString> damaged(const QString &what)
{
    return failure(QStringLiteral("is damaged: %1. Copy it again, or record the run again.").arg(what));
}

} // namespace

QByteArray wrapContent(const QByteArray &content)
{
    QByteArray bytes = magic + bigEndian(recordingVersion);
    for (qsizetype at = 0; at < content.size(); at += blockSize) {
        const QByteArray block = qCompress(content.mid(at, blockSize), 9);
        bytes += bigEndian(quint32(block.size())) + block;
    }
    bytes += bigEndian(quint32(0));
    return bytes + QCryptographicHash::hash(bytes, hash);
}

Expected<QByteArray> unwrapContent(const QByteArray &bytes)
{
    QByteArrayView rest(bytes);
    const auto begin = take(rest, magic.size());
    const auto version = take(rest, sizeof(quint16));
    if (bytes.isEmpty() || !magic.startsWith(bytes.first(std::min(bytes.size(), magic.size()))))
        return failure(QStringLiteral("is not a recording of Pushlab, or a transfer as text has changed it. "
                                      "\"pushlab-cli compare --save\" writes one."));
    if (!begin || !version)
        return cutOff(bytes);
    if (const auto written = qFromBigEndian<quint16>(version->data()); written < recordingVersion)
        return damaged(QStringLiteral("its version is %1").arg(written));
    else if (written > recordingVersion)
        return failure(QStringLiteral("has version %1 of the file format, and this Pushlab reads %2. Open it with a "
                                      "newer Pushlab.")
                           .arg(written)
                           .arg(recordingVersion));

    QByteArrayList blocks;
    while (true) {
        const auto length = take(rest, sizeof(quint32));
        if (!length)
            return cutOff(bytes);
        const auto size = qFromBigEndian<quint32>(length->data());
        if (size == 0)
            break;
        if (size > largestBlock)
            return damaged(QStringLiteral("a block of %1 bytes").arg(size));
        const auto block = take(rest, qsizetype(size));
        if (!block)
            return cutOff(bytes);
        blocks.append(QByteArray::fromRawData(block->data(), block->size()));
    }
    const qsizetype hashed = bytes.size() - rest.size();
    const qsizetype hashSize = QCryptographicHash::hashLength(hash);
    if (rest.size() < hashSize)
        return cutOff(bytes);
    if (rest.size() > hashSize)
        return damaged(QStringLiteral("%1 bytes follow its end").arg(rest.size() - hashSize));
    if (rest != QCryptographicHash::hash(QByteArrayView(bytes).first(hashed), hash))
        return damaged(QStringLiteral("its checksum is another one"));

    QByteArray content;
    for (const QByteArray &block : blocks) {
        // What qCompress() puts first is the size; believed only as far as a block goes.
        const bool sized = block.size() > qsizetype(sizeof(quint32));
        const qsizetype size = sized ? qsizetype(qFromBigEndian<quint32>(block.data())) : 0;
        const QByteArray plain = size > 0 && size <= blockSize ? qUncompress(block) : QByteArray();
        if (plain.isEmpty() || plain.size() > blockSize || content.size() + plain.size() > largestContent)
            return damaged(QStringLiteral("a block cannot be unpacked"));
        content += plain;
    }
    return content;
}

Expected<void> saveRecording(const Recording &recording, const QString &fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(wrapContent(encodeContent(recording))) < 0 || !file.commit())
        return failure(QStringLiteral("cannot write %1: %2").arg(fileName, file.errorString()));
    return {};
}

Expected<Recording> loadRecording(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("cannot open %1: %2").arg(fileName, file.errorString()));
    if (file.size() > largestContent)
        return failure(QStringLiteral("%1 is too large for a recording: %2 bytes").arg(fileName).arg(file.size()));
    const Expected<QByteArray> content = unwrapContent(file.readAll());
    if (!content)
        return failure(QStringLiteral("%1 %2").arg(fileName, content.error()));
    const Expected<Recording> recording = decodeContent(*content);
    if (!recording)
        return failure(QStringLiteral("%1 is damaged: %2. Record the run again.").arg(fileName, recording.error()));
    return recording;
}

} // namespace Pushlab
