// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/gzipdecoder.h"
#include "scenarios.h"
#include "watcher.h"

#include <algorithm>

using namespace Pushlab;
using namespace std::chrono_literals;

namespace {

constexpr int count = 15;

QByteArray unpacked(const QByteArray &body, bool gzip)
{
    if (!gzip)
        return body;
    QByteArray plain;
    GzipDecoder().feed(body, plain);
    return plain;
}

//! How many events behind the server the client is, just before each next event is sent.
QByteArray lagOf(Scene &scene, Watcher &watcher, bool gzip)
{
    QList<int> lags(count, -1);
    const bool ended = watcher.wait([&] {
        const int whole = int(unpacked(watcher.body(), gzip).count("\n\n"));
        const int sent = scene.origin.eventsSent;
        if (sent > 0 && sent < count)
            lags[sent] = sent - whole;
        return watcher.ended() || watcher.received().endsWith("\r\n0\r\n\r\n");
    });
    const auto share = [&lags](const std::function<int(int)> &wanted) {
        int right = 0;
        for (int sent = 2; sent < count; ++sent)
            right += lags[sent] == wanted(sent) ? 1 : 0;
        return right >= (count - 2) * 3 / 4; // The machine may have been busy now and then.
    };
    QByteArray text = "no pattern";
    if (share([](int) { return 0; }))
        text = "each event at once";
    else if (share([](int) { return 1; }))
        text = "each event with the next one";
    else if (share([](int sent) { return sent; }))
        text = "all at the end";
    const int whole = int(unpacked(watcher.body(), gzip).count("\n\n"));
    return text + "; " + QByteArray::number(whole) + " events" + (ended ? "" : "; no end");
}

QByteArray tick(const QByteArray &more = {}) { return "/tick?every=60&n=" + QByteArray::number(count) + more; }

} // namespace

QByteArray Seen::eventsOneByOne(Scene &scene)
{
    Watcher watcher(scene.proxy.port(), scene.limit);
    watcher.get(tick());
    bool headBeforeTheEnd = false;
    until(
        [&] {
            headBeforeTheEnd = watcher.hasHead();
            return headBeforeTheEnd || scene.origin.eventsSent >= 5;
        },
        scene.limit * 4);
    return (headBeforeTheEnd ? "head at once; " : "head held back; ") + lagOf(scene, watcher, false);
}

QByteArray Seen::eventsWithoutBuffering(Scene &scene)
{
    Watcher watcher(scene.proxy.port(), scene.limit);
    watcher.get(tick("&x=no"));
    const QByteArray lag = lagOf(scene, watcher, false);
    const bool passed = watcher.hasHead() && watcher.head()->headers.contains("X-Accel-Buffering");
    return lag + (passed ? "; X-Accel-Buffering passed" : "; X-Accel-Buffering taken off");
}

QByteArray Seen::eventsCompressed(Scene &scene)
{
    Watcher watcher(scene.proxy.port(), scene.limit);
    watcher.get(tick(), "Accept-Encoding: gzip\r\n");
    watcher.wait([&] { return watcher.hasHead(); });
    const bool gzip = watcher.hasHead() && watcher.head()->headers.value("Content-Encoding") == "gzip";
    return (gzip ? "gzip; " : "not compressed; ") + lagOf(scene, watcher, gzip);
}

QByteArray Seen::manyEvents(Scene &scene)
{
    Watcher watcher(scene.proxy.port(), scene.limit);
    watcher.get("/tick?every=2&n=400");
    watcher.wait([&] { return watcher.ended() || watcher.received().endsWith("\r\n0\r\n\r\n"); });
    QList<qsizetype> chunks = watcher.chunks();
    // The head of the response takes some of the first block, and the last one is what is left.
    const bool ends = chunks.size() > 2 && chunks.takeFirst() <= 4096 && chunks.takeLast() <= 4096;
    const bool blocks = ends && chunks.count(4096) == chunks.size();
    const bool cut = chunks.size() > 0 && !watcher.body().first(4096 * chunks.size()).endsWith("\n\n");
    return (blocks ? "blocks of 4096 bytes" : "no blocks") + QByteArray(cut ? ", cut inside events; " : "; ")
        + QByteArray::number(watcher.body().count("\n\n")) + " events";
}
