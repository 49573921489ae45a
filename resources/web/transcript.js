// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of a group as a list on the page, in the order of the group.

const MostMessages = 1000;
const Hues = 12;

/** The same colour as in the windows: FNV-1a over the UTF-16 of the nick. */
function hueOf(nick) {
    let hash = 2166136261;
    for (let i = 0; i < nick.length; ++i)
        hash = Math.imul(hash ^ nick.charCodeAt(i), 16777619) >>> 0;
    return (hash >>> 16) % Hues;
}

export function element(name, className, text = "") {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
}

export class Transcript {
    #list;
    #items = new Map(); // by id

    constructor(list) {
        this.#list = list;
    }

    get isEmpty() {
        return this.#list.childElementCount === 0;
    }

    has(id) {
        return this.#items.has(id);
    }

    clear() {
        this.#items.clear();
        this.#list.replaceChildren();
    }

    /** A message the server has sent. One of one's own takes its place in the group's order. */
    add(message, isOwn) {
        this.#keepAtEnd(() => {
            const item = this.#items.get(message.id) ?? this.#make(message, isOwn);
            if (item.dataset.pending !== "false")
                this.#settle(item, message.sentAt);
        });
    }

    /** The server has one of one's own; that it said so to all may have been lost with a connection. */
    settle(id) {
        const item = this.#items.get(id);
        if (item?.dataset.pending === "true")
            this.#settle(item, new Date().toISOString());
    }

    /** One of one's own that the server has not got yet; it stays below the others. */
    addPending(message) {
        this.#keepAtEnd(() => {
            const item = this.#make(message, true);
            item.dataset.pending = "true";
            this.#list.append(item);
        }, true);
    }

    /** Older messages, oldest first. */
    addOlder(messages, isOwn) {
        this.#keepAtEnd(() => {
            const items = messages.filter(message => !this.has(message.id)).map(message => {
                const item = this.#make(message, isOwn(message));
                item.dataset.pending = "false";
                this.#setTime(item, message.sentAt);
                return item;
            });
            this.#list.prepend(...items);
        });
    }

    /** A line between messages. */
    addLine(text) {
        this.#keepAtEnd(() => {
            const line = element("li", "line", text);
            this.#list.insertBefore(line, this.#list.querySelector('[data-pending="true"]'));
        });
    }

    /** again: what a button beside the words does, or nothing. */
    setDelivery(id, state, words, again = null) {
        const item = this.#items.get(id);
        if (!item)
            return;
        const delivery = item.querySelector(".delivery");
        delivery.dataset.delivery = state;
        delivery.textContent = words;
        if (!again)
            return;
        const button = element("button", "again", "Send again");
        button.type = "button";
        button.addEventListener("click", again);
        delivery.append(" ", button);
    }

    #make(message, isOwn) {
        const item = element("li", "message");
        item.dataset.id = message.id;
        const avatar = element("span", `avatar hue${hueOf(message.sender)}`, [...message.sender][0].toUpperCase());
        avatar.setAttribute("aria-hidden", "true");
        const head = element("p", "head");
        head.append(element("b", "sender", message.sender), " ", document.createElement("time"));
        const body = element("div", "body");
        body.append(head, element("p", "text", message.text));
        if (isOwn)
            body.append(element("p", "delivery"));
        item.append(avatar, body);
        this.#items.set(message.id, item);
        return item;
    }

    #settle(item, sentAt) {
        item.dataset.pending = "false";
        this.#setTime(item, sentAt);
        this.#list.insertBefore(item, this.#list.querySelector('[data-pending="true"]'));
    }

    #setTime(item, sentAt) {
        const time = item.querySelector("time");
        const at = new Date(sentAt);
        time.dateTime = sentAt;
        time.title = at.toLocaleString();
        time.textContent = at.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
    }

    #keepAtEnd(change, always = false) {
        const box = this.#list;
        const wasAtEnd = always || box.scrollHeight - box.scrollTop - box.clientHeight < 40;
        change();
        while (this.#list.childElementCount > MostMessages && this.#list.firstChild.dataset.pending !== "true") {
            this.#items.delete(this.#list.firstChild.dataset.id);
            this.#list.firstChild.remove();
        }
        if (wasAtEnd)
            box.scrollTop = box.scrollHeight;
    }
}
