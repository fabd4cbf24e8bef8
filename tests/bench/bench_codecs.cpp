// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the server does for each event and each request, without a socket: Google Benchmark, run by hand.

#include "hub/hub.h"
#include "hub/memorylog.h"
#include "wire/envelope.h"
#include "wire/httphead.h"
#include "wire/sseencoder.h"
#include "wire/sseparser.h"
#include "wire/websocketframe.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

using namespace Pushlab;

namespace {

Event eventOf(qint64 size) { return {123'456, "message", QByteArray(size, 'x')}; }

void encodeSse(benchmark::State &state)
{
    const Event event = eventOf(state.range(0));
    for (auto step : state)
        benchmark::DoNotOptimize(encodeChunk(encodeSseEvent(event)));
}
BENCHMARK(encodeSse)->Arg(100)->Arg(10'000);

void encodeWebSocket(benchmark::State &state)
{
    const Event event = eventOf(state.range(0));
    for (auto step : state)
        benchmark::DoNotOptimize(encodeWebSocketFrame(WebSocketOpcode::Text, encodeWebSocketEvent(event)));
}
BENCHMARK(encodeWebSocket)->Arg(100)->Arg(10'000);

void encodePollAnswer(benchmark::State &state)
{
    for (auto step : state)
        benchmark::DoNotOptimize(Deliveries({Delivery(eventOf(state.range(0)))}).pollAnswer());
}
BENCHMARK(encodePollAnswer)->Arg(100)->Arg(10'000);

void parseSse(benchmark::State &state)
{
    const QByteArray bytes = encodeSseEvent(eventOf(state.range(0)));
    SseParser parser({[](const SseMessage &message) { benchmark::DoNotOptimize(message.data.size()); }, {}, {}});
    for (auto step : state)
        parser.feed(bytes);
    state.SetBytesProcessed(state.iterations() * bytes.size());
}
BENCHMARK(parseSse)->Arg(100)->Arg(10'000);

void parseWebSocket(benchmark::State &state)
{
    const QByteArray bytes
        = encodeWebSocketFrame(WebSocketOpcode::Text, QByteArray(state.range(0), 'x'), WebSocketMask{1, 2, 3, 4});
    WebSocketParser parser(WebSocketParser::Role::Server,
                           {[](const QByteArray &payload, bool) { benchmark::DoNotOptimize(payload.size()); }, {}, {}});
    for (auto step : state)
        parser.feed(bytes);
    state.SetBytesProcessed(state.iterations() * bytes.size());
}
BENCHMARK(parseWebSocket)->Arg(100)->Arg(10'000);

void parseRequest(benchmark::State &state)
{
    const QByteArray bytes = "GET /poll?since=123456 HTTP/1.1\r\nHost: 127.0.0.1:8471\r\nAccept: */*\r\n"
                             "User-Agent: bench\r\nConnection: keep-alive\r\n\r\n";
    for (auto step : state)
        benchmark::DoNotOptimize(parseRequestHead(bytes));
}
BENCHMARK(parseRequest);

class Counter final : public Subscriber
{
public:
    void deliver(const Deliveries &deliveries) override { m_bytes += deliveries.sseChunks().size(); }

private:
    qint64 m_bytes = 0;
};

//! Publish, commit and delivery to so many, who only take it.
void fanOut(benchmark::State &state)
{
    Hub hub(std::make_unique<MemoryLog>(1000));
    std::vector<Counter> counters(size_t(state.range(0)));
    for (Counter &counter : counters)
        hub.subscribe(counter, std::nullopt);
    const QByteArray data(100, 'x');
    for (auto step : state) {
        hub.publish("message", data, {}, {});
        QCoreApplication::processEvents();
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(fanOut)->Arg(1)->Arg(1000)->Arg(10'000);

//! Thousands come back at once after the same id.
void replay(benchmark::State &state)
{
    Hub hub(std::make_unique<MemoryLog>(10'000));
    for (int i = 0; i < state.range(0); ++i)
        hub.publish("message", QByteArray(100, 'x'), {}, {});
    QCoreApplication::processEvents();
    Counter counter;
    for (auto step : state) {
        hub.subscribe(counter, 0);
        hub.unsubscribe(counter);
    }
}
BENCHMARK(replay)->Arg(10)->Arg(10'000);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
