// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenarios.h"

#include "watcher.h"

#include <memory>
#include <vector>

using namespace Pushlab;
using namespace std::chrono_literals;

namespace {

const QList<QByteArray> ownPage{"Content-Type", "Content-Length", "Cache-Control", "Retry-After", "Connection"};

//! A stream whose first event has come.
std::unique_ptr<Watcher> openStream(Scene &scene, const QByteArray &target = "/events")
{
    auto watcher = std::make_unique<Watcher>(scene.proxy.port(), scene.limit);
    watcher->get(target);
    watcher->wait([&] { return watcher->body().contains("data: first\n\n") || watcher->ended(); });
    return watcher;
}

std::unique_ptr<Watcher> openTunnel(Scene &scene, const QByteArray &target = "/ws")
{
    auto watcher = std::make_unique<Watcher>(scene.proxy.port(), scene.limit);
    watcher->upgrade(target);
    watcher->wait([&] { return watcher->hasHead() || watcher->ended(); });
    return watcher;
}

//! The answer of the proxy itself, then a second request on the same connection.
QByteArray pageAndNext(Watcher &watcher)
{
    const QByteArray first = watcher.answer(ownPage);
    if (watcher.ended())
        return first + "; " + watcher.ending();
    const qsizetype had = watcher.received().size();
    watcher.get("/hdr");
    watcher.wait([&] { return watcher.received().indexOf("HTTP/1.1 ", had) >= 0 || watcher.ended(); });
    const qsizetype next = watcher.received().indexOf("HTTP/1.1 ", had);
    return first + "; next " + (next < 0 ? QByteArray("none") : watcher.received().sliced(next + 9, 3));
}

QByteArray sentenceOf(const Watcher &watcher)
{
    const QByteArray body = watcher.body();
    const qsizetype begin = body.indexOf("</h1>\n") + 6;
    return body.sliced(begin, body.indexOf('\n', begin) - begin);
}

QByteArray originsView(const ParityOrigin &origin)
{
    if (origin.http.requests.isEmpty())
        return "origin: nothing";
    const HttpRequestHead &head = origin.http.requests.first().head;
    QByteArray text = "origin: HTTP/1." + QByteArray::number(head.minorVersion);
    for (const char *name : {"Connection", "Upgrade"}) {
        if (head.headers.contains(name))
            text += QByteArray(", ") + name + ": " + head.headers.value(name).toLower();
    }
    return text + (head.headers.contains("Sec-WebSocket-Key") ? ", key" : ", no key");
}

QByteArray upgradeAt(Scene &scene, const QByteArray &target)
{
    Watcher watcher(scene.proxy.port(), scene.limit);
    watcher.upgrade(target);
    const QByteArray answer = watcher.answer();
    return originsView(scene.origin) + "; " + answer;
}

} // namespace

QByteArray Seen::silentStream(Scene &scene)
{
    const auto stream = openStream(scene);
    const QByteArray first = stream->status() + ' ' + stream->when();
    return first + "; " + stream->ending();
}

QByteArray Seen::streamWithKeepalives(Scene &scene)
{
    const auto stream = openStream(scene, "/events?ka=" + QByteArray::number(qint64(scene.limit.count() / 4)));
    return stream->status() + "; " + stream->stillOpen();
}

QByteArray Seen::headOfStream(Scene &scene)
{
    const auto stream = openStream(scene);
    const auto head = stream->head();
    if (!head)
        return "no head";
    QByteArrayList names;
    for (const HttpHeaders::Field &field : head->headers.fields()) {
        if (field.name.compare("date", Qt::CaseInsensitive) != 0 && field.name != "Server")
            names += field.name;
    }
    std::sort(names.begin(), names.end());
    return names.join(' ');
}

QByteArray Seen::streamWhenTheServerDies(Scene &scene)
{
    const auto stream = openStream(scene);
    scene.origin.http.stop();
    return stream->status() + "; " + stream->ending();
}

QByteArray Seen::streamWhenTheProxyStops(Scene &scene)
{
    const auto stream = openStream(scene);
    scene.proxy.stop();
    return stream->status() + "; " + stream->ending();
}

QByteArray Seen::heldPoll(Scene &scene)
{
    Watcher watcher(scene.proxy.port(), scene.limit);
    watcher.get("/poll");
    return pageAndNext(watcher);
}

QByteArray Seen::pollThatIsNotAnswered(Scene &scene)
{
    Watcher watcher(scene.proxy.port(), scene.limit);
    watcher.get("/poll");
    const QByteArray end = watcher.stillOpen();
    return watcher.received().isEmpty() ? end + ", nothing came" : end + ", something came";
}

QByteArray Seen::pollWhenTheServerDies(Scene &scene)
{
    Watcher watcher(scene.proxy.port(), scene.limit);
    watcher.get("/poll");
    watcher.wait([&] { return !scene.origin.http.requests.isEmpty(); });
    scene.origin.http.stop();
    const QByteArray answer = watcher.answer({"Content-Type"});
    return answer
        + (answer.startsWith("no") || !watcher.body().contains("server") ? QByteArray() : "; " + sentenceOf(watcher));
}

QByteArray Seen::requestWhenTheServerIsDown(Scene &scene)
{
    scene.origin.http.stop();
    Watcher watcher(scene.proxy.port(), scene.limit);
    watcher.get("/hdr");
    return watcher.answer(ownPage) + (watcher.ended() ? "; ended" : "; open");
}

QByteArray Seen::nothingSent(Scene &scene)
{
    Watcher watcher(scene.proxy.port(), scene.limit);
    watcher.wait([&] { return watcher.ended(); });
    const QByteArray end = watcher.ending();
    if (!watcher.hasHead())
        return (watcher.received().isEmpty() ? "nothing came; " : "something came; ") + end;
    return watcher.status() + "; Connection: " + watcher.head()->headers.value("Connection") + "; " + end;
}

QByteArray Seen::nothingAfterAResponse(Scene &scene)
{
    Watcher watcher(scene.proxy.port(), scene.limit);
    watcher.get("/hdr");
    const QByteArray answer = watcher.answer();
    return answer + "; " + watcher.ending();
}

QByteArray Seen::requestsInARow(Scene &scene)
{
    Watcher watcher(scene.proxy.port(), scene.limit);
    watcher.get("/hdr");
    const QByteArray first = watcher.answer();
    Watcher second(scene.proxy.port(), scene.limit);
    second.get("/hdr");
    return first + "; " + second.answer({"Content-Type", "Retry-After"});
}

QByteArray Seen::silentTunnel(Scene &scene)
{
    const auto tunnel = openTunnel(scene);
    const QByteArray first = tunnel->status() + ' ' + tunnel->when();
    const QByteArray end = tunnel->ending();
    tunnel->wait([&] { return scene.origin.tunnelsEnded > 0; });
    return first + "; " + end + (scene.origin.tunnelsEnded ? "; origin: ended" : "; origin: open")
        + (scene.origin.closeFrames ? " by a close frame" : " without a close frame");
}

QByteArray Seen::tunnelWithPings(Scene &scene)
{
    const auto tunnel = openTunnel(scene, "/ws?ping=" + QByteArray::number(qint64(scene.limit.count() / 4)));
    return tunnel->status() + "; " + tunnel->stillOpen();
}

QByteArray Seen::tunnelWithEchoes(Scene &scene)
{
    const auto tunnel = openTunnel(scene);
    for (int i = 0; i < 8 && !tunnel->ended(); ++i) {
        tunnel->say("hello");
        tunnel->pass(scene.limit / 4);
    }
    return tunnel->status() + "; " + (tunnel->ended() ? "ended " + tunnel->when() : QByteArray("open")) + "; "
        + QByteArray::number(tunnel->received().count("hello")) + " echoes";
}

QByteArray Seen::tunnelWhenTheServerDies(Scene &scene)
{
    const auto tunnel = openTunnel(scene);
    scene.origin.http.stop();
    return tunnel->status() + "; " + tunnel->ending();
}

QByteArray Seen::tunnelWhenTheProxyStops(Scene &scene)
{
    const auto tunnel = openTunnel(scene);
    scene.proxy.stop();
    return tunnel->status() + "; " + tunnel->ending();
}

QByteArray Seen::upgrade(Scene &scene) { return upgradeAt(scene, "/ws"); }
QByteArray Seen::upgradeAtAWebSocketServer(Scene &scene) { return upgradeAt(scene, "/only"); }
QByteArray Seen::upgradeToAPathWithoutOne(Scene &scene) { return upgradeAt(scene, "/ws/none"); }

QByteArray Seen::thirdRequest(Scene &scene)
{
    const auto first = openStream(scene);
    const auto second = openStream(scene);
    Watcher third(scene.proxy.port(), scene.limit);
    third.get("/events");
    until([&] { return third.hasHead() || third.ended(); }, 3 * scene.limit);
    const QByteArray others = first->ended() || second->ended() ? "; others ended" : "";
    if (!third.hasHead())
        return (third.ended() ? third.ending() : "nothing came") + others;
    return third.answer(ownPage) + (third.ended() ? "; ended" : "; open") + others;
}
