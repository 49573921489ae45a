// SPDX-License-Identifier: GPL-3.0-or-later
// An echo server of Node's ws: prints its port; /fragments answers in pieces, /close closes with 4001.
"use strict";
const { WebSocketServer } = require("ws");

const server = new WebSocketServer({
  host: "127.0.0.1",
  port: 0,
  maxPayload: 2 ** 25,
  perMessageDeflate: process.argv.includes("--deflate"),
});

function sendInPieces(socket, data, binary) {
  const size = 1000;
  for (let at = 0; at < data.length || at === 0; at += size) {
    const fin = at + size >= data.length;
    socket.send(data.subarray(at, at + size), { binary, fin });
  }
}

server.on("listening", () => console.log(server.address().port));
server.on("connection", (socket, request) => {
  socket.on("error", () => {});
  if (request.url === "/close") {
    socket.close(4001, "from the server");
    return;
  }
  socket.on("message", (data, binary) => {
    if (request.url === "/fragments") sendInPieces(socket, data, binary);
    else socket.send(data, { binary });
  });
});
// Until the test closes our input.
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
