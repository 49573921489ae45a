// SPDX-License-Identifier: GPL-3.0-or-later
// The broadcast of the README of Node's `ws`, but each path is a group of its own.
// Prints where it listens, and ends with standard input.
'use strict';

const { WebSocket, WebSocketServer } = require('ws');

const groups = new Map(); // sets of connections by path
const server = new WebSocketServer({ host: '127.0.0.1', port: 0, backlog: 4096 });

server.on('connection', (socket, request) => {
  if (!groups.has(request.url)) groups.set(request.url, new Set());
  const members = groups.get(request.url);
  members.add(socket);
  socket.on('error', () => {});
  socket.on('close', () => members.delete(socket));
  socket.on('message', (data, isBinary) => {
    for (const member of members) {
      if (member.readyState === WebSocket.OPEN) member.send(data, { binary: isBinary });
    }
  });
});

server.on('listening', () => {
  console.log(`listening on ws://127.0.0.1:${server.address().port}/`);
});

process.stdin.on('end', () => process.exit(0)).resume();
