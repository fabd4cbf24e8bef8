// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/fantarget.h"

#include <charconv>

namespace Pushlab {

namespace {

constexpr QByteArrayView fence("@@");
constexpr qsizetype longest = 48; //!< Of a mark: two fences, twenty digits twice.

//! Reads "17,123456789" and the fence after it.
bool readMark(QByteArrayView text, FanMark &mark, qsizetype &size)
{
    const char *const last = text.data() + text.size();
    qint64 nanoseconds = 0;
    const auto number = std::from_chars(text.data(), last, mark.number);
    if (number.ec != std::errc() || number.ptr == last || *number.ptr != ',')
        return false;
    const auto time = std::from_chars(number.ptr + 1, last, nanoseconds);
    if (time.ec != std::errc() || last - time.ptr < fence.size() || QByteArrayView(time.ptr, fence.size()) != fence)
        return false;
    mark.intended = FanMark::Clock::time_point(
        std::chrono::duration_cast<FanMark::Clock::duration>(std::chrono::nanoseconds(nanoseconds)));
    size = time.ptr + fence.size() - text.data();
    return true;
}

} // namespace

QByteArray FanMark::encode(qsizetype size) const
{
    const auto nanoseconds = std::chrono::nanoseconds(intended.time_since_epoch()).count();
    const QByteArray text = fence.toByteArray() + QByteArray::number(number) + ','
        + QByteArray::number(qint64(nanoseconds)) + fence.toByteArray();
    return text.leftJustified(size, 'x');
}

void FanMark::take(QByteArray &bytes, const std::function<void(const FanMark &)> &found)
{
    const QByteArrayView all(bytes);
    qsizetype at = 0;
    qsizetype kept = all.endsWith(fence.first(1)) ? all.size() - 1 : all.size();
    while ((at = all.indexOf(fence, at)) >= 0) {
        FanMark mark;
        qsizetype size = 0;
        if (readMark(all.sliced(at + fence.size()), mark, size)) {
            at += fence.size() + size;
            kept = std::max(kept, at);
            found(mark);
        } else if (all.size() - at < longest) {
            kept = at; // the rest is still to come
            break;
        } else {
            ++at;
        }
    }
    bytes = kept == all.size() ? QByteArray() : bytes.sliced(kept);
}

} // namespace Pushlab
