// SPDX-License-Identifier: GPL-3.0-or-later
// One WebSocket after the other, to the server the page came from.

const Subprotocol = "limpid.chat.v1";
const FirstDelay = 250; // milliseconds
const LargestDelay = 30_000;
const WatchEvery = 250;

/** The readyState's path shows: it is announced also where the browser has no event for it. */
export class Connection extends EventTarget {
    #socket = null;
    #attempts = 0;
    #retryTimer = 0;
    #wanted = false;
    #wasOpen = false;
    #shown = "";

    constructor() {
        super();
        setInterval(() => this.#watch(), WatchEvery);
        window.addEventListener("online", () => this.retryNow());
    }

    get readyState() {
        return this.#socket?.readyState ?? WebSocket.CLOSED;
    }

    get bufferedAmount() {
        return this.#socket?.bufferedAmount ?? 0;
    }

    /** Connects, and again whenever it is closed, until stop(). */
    start() {
        this.#wanted = true;
        this.#attempts = 0;
        this.#open();
    }

    stop(code = 1000, reason = "") {
        this.#wanted = false;
        clearTimeout(this.#retryTimer);
        this.#socket?.close(code, reason);
        this.#watch();
    }

    retryNow() {
        if (this.#wanted && this.readyState === WebSocket.CLOSED)
            this.#open();
    }

    /** The server has said something useful: the next pause is short again. */
    settled() {
        this.#attempts = 0;
    }

    /** False: it is not open. */
    send(command) {
        if (this.readyState !== WebSocket.OPEN)
            return false;
        this.#socket.send(JSON.stringify(command));
        this.#watch();
        return true;
    }

    #open() {
        clearTimeout(this.#retryTimer);
        const scheme = location.protocol === "https:" ? "wss:" : "ws:";
        const socket = new WebSocket(`${scheme}//${location.host}/`, Subprotocol);
        this.#socket = socket;
        this.#wasOpen = false;
        // What an older one still has to say is of no interest.
        const listen = (type, react) => socket.addEventListener(type, event => socket === this.#socket && react(event));
        listen("open", () => {
            this.#wasOpen = true;
            this.#watch();
            this.#tell("open");
        });
        listen("message", event => this.#tell("event", JSON.parse(event.data)));
        listen("close", event => this.#closed(event));
        this.#watch();
        this.#tell("retry", null);
    }

    #closed(event) {
        this.#watch();
        this.#tell("closed", { event, wasOpen: this.#wasOpen });
        if (!this.#wanted)
            return;
        // Full jitter: a server that comes back is not met by everybody at once.
        const most = Math.min(LargestDelay, FirstDelay * 2 ** this.#attempts++);
        const delay = Math.random() * most;
        this.#retryTimer = setTimeout(() => this.#open(), delay);
        this.#tell("retry", delay);
    }

    #watch() {
        const now = `${this.readyState} ${this.bufferedAmount}`;
        if (now === this.#shown)
            return;
        this.#shown = now;
        this.#tell("watched");
    }

    #tell(type, detail) {
        this.dispatchEvent(new CustomEvent(type, { detail }));
    }
}
