// SPDX-License-Identifier: GPL-3.0-or-later
// limpid.chat.v1 in a page: one person in one group.

import { Connection } from "./connection.js";
import { Transcript, element } from "./transcript.js";
import { closeText, deliveryText, stateText, typingText } from "./words.js";

const GroupName = /^[A-Za-z0-9_.-]{1,99}$/;
const TypingEvery = 3_000; // milliseconds
const TypingFor = 6_000;
const RetryRateLimited = 2_000;
const FirstPage = 50; // messages

const at = id => document.getElementById(id);
const connection = new Connection();
const transcript = new Transcript(at("log"));

const me = { wanted: "", nick: "", resume: undefined, secret: undefined };
const room = { group: "", cursor: undefined, isJoined: false, members: new Set(), typing: new Map() };
const outbox = new Map(); // by id, in the order they were written: what the server has not accepted
let limits = { text: 16_384, historyPage: 200 };
let lastTyping = -Infinity;
let retryAt = 0;
let giveUp = false; // Leave was pressed although messages were waiting

// ---- words on the page

function notice(text) {
    at("noticeText").textContent = text;
    at("notice").hidden = text === "";
}

function showFooter() {
    const state = connection.readyState;
    at("state").dataset.state = state;
    at("state").textContent = stateText(state);
    at("buffered").textContent = connection.bufferedAmount.toLocaleString("en");
}

function showRetry() {
    const wait = retryAt - performance.now();
    at("retry").hidden = retryAt === 0;
    at("retryText").textContent = wait > 0 ? `again in ${(wait / 1000).toFixed(1)} s` : "again now";
}

function showPeople() {
    const items = [...room.members].sort((a, b) => a.localeCompare(b)).map(nick => {
        const item = element("li", "person", nick);
        if (nick === me.nick)
            item.append(" ", element("span", "dim", "you"));
        return item;
    });
    if (items.length === 0)
        items.push(element("li", "dim", "shown while connected"));
    at("people").replaceChildren(...items);
    at("peopleTitle").textContent = room.isJoined ? `People · ${room.members.size}` : "People";
}

function showTyping() {
    const now = performance.now();
    for (const [nick, since] of room.typing) {
        if (now - since > TypingFor || !room.members.has(nick))
            room.typing.delete(nick);
    }
    const words = typingText([...room.typing.keys()]);
    if (at("typing").textContent !== words)
        at("typing").textContent = words;
}

function showRoom() {
    const isIn = room.group !== "";
    at("entry").hidden = isIn;
    at("chat").hidden = !isIn;
    at("leave").hidden = !isIn;
    at("self").hidden = !isIn;
    at("self").textContent = me.nick || me.wanted;
    at("title").textContent = isIn ? `#${room.group}` : "Limpid";
    document.title = isIn ? `#${room.group} · Limpid` : "Limpid";
    at("text").placeholder = `Message #${room.group}`;
    at("empty").hidden = !transcript.isEmpty;
    showPeople();
}

// ---- coming and going

function enter(nick, group, secret) {
    Object.assign(me, { wanted: nick, nick: "", resume: undefined, secret: secret || undefined });
    moveTo(group);
    connection.start();
    at("text").focus();
}

function moveTo(group) {
    Object.assign(room, { group, cursor: undefined, isJoined: false });
    room.members.clear();
    room.typing.clear();
    transcript.clear();
    if (group !== "" && location.hash !== `#${group}`)
        location.hash = group;
    showRoom();
}

function leave(text = "") {
    if (outbox.size > 0 && text === "" && !giveUp) {
        giveUp = true;
        notice(`${outbox.size} of your messages are not accepted yet. Press Leave again to give them up.`);
        return;
    }
    outbox.clear();
    giveUp = false;
    connection.stop(1000, "left");
    moveTo("");
    notice(text);
    at("nick").focus();
}

function groupOfAddress() {
    const text = location.hash.slice(1);
    return GroupName.test(text) ? text : "";
}

function onAddressChanged() {
    const group = groupOfAddress();
    if (group === "" || group === room.group)
        return;
    if (room.group === "") {
        at("group").value = group;
    } else if (outbox.size > 0) {
        location.hash = room.group;
        notice("Some of your messages are not accepted yet. Change the group when they are.");
    } else {
        connection.send({ type: "group.leave", group: room.group });
        moveTo(group);
        connection.send({ type: "group.join", group });
    }
}

// ---- what one writes

/** Not crypto.randomUUID(): browsers keep that from pages that came without TLS. */
function makeId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function write(text) {
    const size = new TextEncoder().encode(text).length;
    if (size > limits.text) {
        notice(`This message has ${size.toLocaleString("en")} bytes; the server takes ${limits.text.toLocaleString("en")}.`);
        return false;
    }
    const message = { id: makeId(), sender: me.nick || me.wanted, text };
    outbox.set(message.id, message);
    transcript.addPending(message);
    at("empty").hidden = true;
    transmit(message);
    return true;
}

/** Harmless if it was sent before: the server knows the id. */
function transmit({ id, text }) {
    if (!outbox.has(id))
        return;
    const isSent = room.isJoined && connection.send({ type: "message.send", group: room.group, id, text });
    transcript.setDelivery(id, isSent ? "sent" : "queued", isSent ? "◔ sent" : "◌ queued until connected");
}

function onInput() {
    const now = performance.now();
    if (at("text").value === "" || !room.isJoined || now - lastTyping < TypingEvery)
        return;
    lastTyping = now;
    connection.send({ type: "typing", group: room.group });
}

// ---- what the server says

const handlers = {
    welcome(event) {
        Object.assign(me, { nick: event.nick, resume: event.resume });
        limits = event.limits;
        showRoom();
        connection.send({ type: "group.join", group: room.group, after: room.cursor });
    },
    "group.joined"(event) {
        const isFirst = room.cursor === undefined;
        connection.settled();
        room.isJoined = true;
        room.members = new Set(event.members.map(member => member.nick));
        if (isFirst)
            connection.send({ type: "history.fetch", group: room.group, limit: Math.min(FirstPage, limits.historyPage) });
        else if (event.gap)
            transcript.addLine(`Back again. ${event.more ? "Not all that was missed is shown here." : "Some messages in between are gone."}`);
        room.cursor ??= event.cursor;
        for (const message of outbox.values())
            transmit(message);
        showRoom();
    },
    "member.joined"(event) {
        room.members.add(event.nick);
        showPeople();
    },
    "member.left"(event) {
        room.members.delete(event.nick);
        showPeople();
        showTyping();
    },
    message(event) {
        room.cursor = event.cursor;
        room.typing.delete(event.sender);
        transcript.add(event, event.sender === me.nick);
        at("empty").hidden = true;
        showTyping();
    },
    "message.accepted"(event) {
        outbox.delete(event.id);
        transcript.settle(event.id);
        transcript.setDelivery(event.id, "accepted", deliveryText(event.delivery));
    },
    history(event) {
        transcript.addOlder(event.messages, message => message.sender === me.nick);
        at("empty").hidden = !transcript.isEmpty;
    },
    typing(event) {
        room.typing.set(event.nick, performance.now());
        showTyping();
    },
    fault(event) {
        if (event.code === "wrong-secret") {
            at("secretRow").hidden = false;
            leave("This server needs its join code. Ask who runs it.");
            at("secret").focus();
        } else if (event.id) {
            failed(event);
        } else if (!me.nick || !room.isJoined) {
            leave(`The server said no: ${event.text}.`);
        } else {
            notice(`The server said no: ${event.text}.`);
        }
    },
};

function failed({ id, code, text }) {
    const message = outbox.get(id);
    if (!message)
        return;
    if (code === "rate-limited") {
        transcript.setDelivery(id, "queued", "◌ queued: too many messages at once");
        setTimeout(() => transmit(message), RetryRateLimited);
        return;
    }
    outbox.delete(id);
    transcript.setDelivery(id, "failed", `✕ failed: ${text}`, () => {
        outbox.set(id, message);
        transmit(message);
    });
}

function onEvent({ detail: event }) {
    // Of a group that was just left something may still be on its way.
    const isOfAnother = event.group !== undefined && event.group !== room.group;
    if (room.group !== "" && !isOfAnother && Object.hasOwn(handlers, event.type))
        handlers[event.type](event);
}

function onOpen() {
    connection.send({ type: "hello", nick: me.nick || me.wanted, secret: me.secret, resume: me.resume });
}

function onClosed({ detail: { event, wasOpen } }) {
    room.isJoined = false;
    room.members.clear();
    room.typing.clear();
    for (const message of outbox.values())
        transcript.setDelivery(message.id, "queued", "◌ queued until connected");
    at("lastClose").textContent = closeText(event, wasOpen);
    if (event.code === 4000)
        leave("You came back in another window, which goes on in this one’s place.");
    showRoom();
}

function onRetry({ detail: delay }) {
    retryAt = delay === null || room.group === "" ? 0 : performance.now() + delay;
    showRetry();
}

// ---- the keys and buttons

function onEntry(event) {
    event.preventDefault();
    notice("");
    enter(at("nick").value.trim(), at("group").value.trim(), at("secret").value);
    try {
        localStorage.setItem("limpid.nick", at("nick").value.trim());
    } catch {
        // The browser keeps nothing: then the name is typed again next time.
    }
}

function onCompose(event) {
    event.preventDefault();
    const text = at("text").value;
    if (text.trim() !== "" && write(text))
        at("text").value = "";
    at("text").focus();
}

function onKey(event) {
    // While an input method composes, Enter belongs to it.
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        at("composer").requestSubmit();
    }
}

function begin() {
    at("entryForm").addEventListener("submit", onEntry);
    at("composer").addEventListener("submit", onCompose);
    at("text").addEventListener("keydown", onKey);
    at("text").addEventListener("input", onInput);
    at("leave").addEventListener("click", () => leave());
    at("dismiss").addEventListener("click", () => notice(""));
    at("retryNow").addEventListener("click", () => connection.retryNow());
    document.addEventListener("keydown", event => event.key === "Escape" && notice(""));
    window.addEventListener("hashchange", onAddressChanged);
    window.addEventListener("beforeunload", event => outbox.size > 0 && event.preventDefault());
    connection.addEventListener("open", onOpen);
    connection.addEventListener("event", onEvent);
    connection.addEventListener("closed", onClosed);
    connection.addEventListener("retry", onRetry);
    connection.addEventListener("watched", showFooter);
    setInterval(showTyping, 1_000);
    setInterval(showRetry, 100);
    try {
        at("nick").value = localStorage.getItem("limpid.nick") ?? "";
    } catch {
        // As above.
    }
    at("group").value = groupOfAddress() || "x1";
    at(at("nick").value ? "join" : "nick").focus();
    showRoom();
    showFooter();
}

begin();
