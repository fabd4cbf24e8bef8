// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The server that most people would write: Node's http and the ws package, as their manuals show them. It encodes an
// event once for each transport, keeps a short history for polls, and prints its port when it is ready.

'use strict';

const http = require('http');
const { WebSocketServer } = require('ws');

const history = [];
const streams = new Set();
let polls = [];
let newest = 0;

function answerPoll(response, body) {
  response.writeHead(200, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Last-Event-Id': newest,
  });
  response.end(body);
}

function publish(data) {
  const event = { id: ++newest, event: 'message', data };
  history.push(event);
  if (history.length > 1000) history.shift();

  const text = `id: ${event.id}\ndata: ${data}\n\n`;
  for (const stream of streams) stream.write(text);

  const frame = JSON.stringify({ type: 'event', ...event });
  for (const socket of sockets.clients) socket.send(frame);

  const waiting = polls;
  polls = [];
  const body = JSON.stringify([event]);
  for (const response of waiting) {
    if (!response.destroyed) answerPoll(response, body);
  }
}

const server = http.createServer((request, response) => {
  const url = new URL(request.url, 'http://localhost');
  if (request.method === 'POST' && url.pathname === '/push') {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (part) => { body += part; });
    request.on('end', () => {
      publish(body);
      response.end(JSON.stringify({ id: newest }));
    });
  } else if (url.pathname === '/events') {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
    response.flushHeaders();
    streams.add(response);
    request.on('close', () => streams.delete(response));
  } else if (url.pathname === '/poll') {
    const since = url.searchParams.get('since');
    const missed = since === null ? [] : history.filter((event) => event.id > Number(since));
    if (missed.length > 0) {
      answerPoll(response, JSON.stringify(missed));
    } else {
      polls.push(response);
    }
  } else {
    response.statusCode = 404;
    response.end();
  }
});

const sockets = new WebSocketServer({ server, path: '/ws', perMessageDeflate: false });

server.keepAliveTimeout = 75000;
server.listen({ host: '127.0.0.1', port: 0, backlog: 4096 }, () => {
  console.log(JSON.stringify({ port: server.address().port }));
});
process.stdin.on('end', () => process.exit()).resume();
