// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/stamp.h"

#include <algorithm>
#include <charconv>

namespace Pushlab {

namespace {

constexpr QByteArrayView numberKey("{\"n\":");
constexpr QByteArrayView timeKey(",\"t\":");
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

} // namespace

QByteArray Stamp::encode(qsizetype size) const
{
    using namespace std::chrono;
    QByteArray message;
    message.reserve(std::max(size, qsizetype(64)));
    message.append(numberKey).append(QByteArray::number(number));
    message.append(timeKey).append(
        QByteArray::number(qint64(duration_cast<nanoseconds>(intended.time_since_epoch()).count())));
    message.append(padKey);
    message.append(std::max(size - message.size() - end.size(), qsizetype(0)), 'x');
    return message.append(end);
}

std::optional<Stamp> Stamp::decode(QByteArrayView data)
{
    using namespace std::chrono;
    Stamp stamp;
    qint64 time = 0;
    if (!take(data, numberKey, stamp.number) || !take(data, timeKey, time))
        return std::nullopt;
    if (!data.startsWith('}') && !data.startsWith(','))
        return std::nullopt;
    stamp.intended = steady_clock::time_point(duration_cast<steady_clock::duration>(nanoseconds(time)));
    return stamp;
}

} // namespace Pushlab
