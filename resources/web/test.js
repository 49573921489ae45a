// SPDX-License-Identifier: GPL-3.0-or-later
// The browser's side of dwebsocket's tutorial.

const states = ["CONNECTING", "OPEN", "CLOSING", "CLOSED"];
const messages = document.querySelector("#messages");
const state = document.querySelector("#state");
const socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/test/`);

function show(more = "") {
    state.textContent = `readyState ${socket.readyState} ${states[socket.readyState]}${more}`;
}

socket.addEventListener("open", () => {
    show();
    socket.send(JSON.stringify(["1", "2", "3"]));
});
socket.addEventListener("message", event => {
    const line = document.createElement("li");
    line.textContent = event.data;
    messages.append(line);
});
socket.addEventListener("close", event =>
    show(`, code ${event.code}, ${event.wasClean ? "clean" : "not clean"}`));
show();
