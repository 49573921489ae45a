// SPDX-License-Identifier: GPL-3.0-or-later
// What the page says about a WebSocket, in plain words.

const States = ["CONNECTING", "OPEN", "CLOSING", "CLOSED"];
const Shapes = ["▲", "●", "◐", "✕"];

const Closes = {
    1000: "closed as agreed",
    1001: "the server is stopping, or this page was left",
    1002: "one side broke the protocol",
    1003: "one side cannot use this kind of data",
    1005: "closed without a code",
    1006: "lost without a closing handshake",
    1007: "a text was not UTF-8",
    1008: "the server’s policy does not allow it",
    1009: "a message was too large",
    1010: "an extension is missing",
    1011: "the server had an error",
    1012: "the server is restarting",
    1013: "the server is too busy for this client",
    1015: "TLS failed",
    4000: "you came back in another window",
};

/** A state is always shape, word and number. */
export function stateText(readyState) {
    return `${Shapes[readyState]} ${States[readyState]} ${readyState}`;
}

/** event: a CloseEvent; wasOpen: the connection had come to OPEN. */
export function closeText(event, wasOpen) {
    const unknown = event.code >= 4000 ? "a code of the application" : "a code of its own";
    const words = event.code === 1006 && !wasOpen ? "no connection could be made" : Closes[event.code] ?? unknown;
    return `last close ${event.code}, ${words}` + (event.reason ? ` (“${event.reason}”)` : "");
}

function people(count) {
    return count === 1 ? "1 person" : `${count} people`;
}

/** delivery: {sent, queued, dropped} of message.accepted, the sender included; all 0 for one that was accepted before. */
export function deliveryText({ sent, queued, dropped }) {
    if (sent + queued + dropped === 0)
        return "✓ accepted";
    const parts = [`✓ accepted, sent to ${people(sent)}`];
    if (queued > 0)
        parts.push(`queued for ${queued}`);
    if (dropped > 0)
        parts.push(`skipped for ${dropped}`);
    return parts.join(", ");
}

export function typingText(nicks) {
    if (nicks.length === 0)
        return "";
    if (nicks.length > 3)
        return "Several people are typing…";
    return `${nicks.join(", ")} ${nicks.length === 1 ? "is" : "are"} typing…`;
}
