// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/stamp.h"

#include <QRandomGenerator>

#include <algorithm>
#include <charconv>

namespace Pushlab {

namespace {

constexpr QByteArrayView numberKey("{\"n\":");
constexpr QByteArrayView timeKey(",\"t\":");
constexpr QByteArrayView sentKey(",\"s\":");
constexpr QByteArrayView padKey(",\"pad\":\"");
constexpr QByteArrayView end("\"}");

//! Takes \a key and the number behind it off the front of \a data.
template <typename Number>
bool take(QByteArrayView &data, QByteArrayView key, Number &number)
{
    if (!data.startsWith(key))
        return false;
    const char *const last = data.data() + data.size();
    const auto [stop, error] = std::from_chars(data.data() + key.size(), last, number);
    data = QByteArrayView(stop, last);
    return error == std::errc();
}

QByteArray nanosecondsOf(std::chrono::steady_clock::time_point time)
{
    return QByteArray::number(qint64(std::chrono::nanoseconds(time.time_since_epoch()).count()));
}

std::chrono::steady_clock::time_point timeOf(qint64 nanoseconds)
{
    using namespace std::chrono;
    return steady_clock::time_point(duration_cast<steady_clock::duration>(std::chrono::nanoseconds(nanoseconds)));
}

//! Longer than the 32 KiB that gzip looks back, and begun elsewhere for each number, so that nothing repeats to it.
const QByteArray &paddingRing()
{
    static const QByteArray ring = [] {
        constexpr QByteArrayView letters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
        QRandomGenerator random(1);
        QByteArray text(256 * 1024, Qt::Uninitialized);
        for (char &letter : text)
            letter = letters[random.bounded(int(letters.size()))];
        return text;
    }();
    return ring;
}

void appendPadding(QByteArray &message, qsizetype size, quint64 number)
{
    constexpr quint64 stride = 100'003; // prime, so that neighbours lie far apart
    const QByteArrayView ring = paddingRing();
    qsizetype from = qsizetype(number % quint64(ring.size()) * stride % quint64(ring.size()));
    while (size > 0) {
        const qsizetype part = std::min(size, ring.size() - from);
        message.append(ring.sliced(from, part));
        size -= part;
        from = 0;
    }
}

} // namespace

QByteArray Stamp::encode(qsizetype size) const
{
    QByteArray message;
    message.reserve(std::max(size, qsizetype(64)));
    message.append(numberKey).append(QByteArray::number(number));
    message.append(timeKey).append(nanosecondsOf(intended));
    if (sent)
        message.append(sentKey).append(nanosecondsOf(*sent));
    message.append(padKey);
    appendPadding(message, size - message.size() - end.size(), number);
    return message.append(end);
}

std::optional<Stamp> Stamp::decode(QByteArrayView data)
{
    Stamp stamp;
    qint64 time = 0;
    if (!take(data, numberKey, stamp.number) || !take(data, timeKey, time))
        return std::nullopt;
    stamp.intended = timeOf(time);
    if (data.startsWith(sentKey)) {
        if (!take(data, sentKey, time))
            return std::nullopt;
        stamp.sent = timeOf(time);
    }
    if (!data.startsWith('}') && !data.startsWith(','))
        return std::nullopt;
    return stamp;
}

} // namespace Pushlab
