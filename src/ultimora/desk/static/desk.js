// The desk's own script: keys, what arrives, the reading pane, completion. All pages work without.
"use strict";
(() => {
  const $ = (what, where = document) => where.querySelector(what);
  const all = (what, where = document) => [...where.querySelectorAll(what)];
  const lists = all(".rows"), pane = $("#pane"), box = $("#q");
  const italian = document.documentElement.lang === "it";
  const words = italian
    ? { new: n => n === 1 ? "1 nuovo" : `${n} nuovi`, copied: "Copiato", lost: "Collegamento perso: riprovo…", back: "Di nuovo collegati", starred: on => on ? "Con stella" : "Senza stella", read: on => on ? "Letto" : "Non letto", facts: on => on ? "Fatti segnati" : "Senza fatti", all: "Tutto letto. Annulla: z", undone: "Annullato", none: "Qui non c’è" }
    : { new: n => `${n} new`, copied: "Copied", lost: "The desk does not answer; trying again…", back: "Connected again", starred: on => on ? "Starred" : "No longer starred", read: on => on ? "Read" : "Unread", facts: on => on ? "Facts marked" : "No facts marked", all: "All read. Undo: z", undone: "Undone", none: "There is none here" };

  // who is no longer logged in sees where he can
  const get = async (address, how) => {
    const answer = await fetch(address, how);
    if (answer.status === 401) location.reload();
    return answer;
  };
  const post = (address, values) => get(address, { method: "POST", headers: { "x-script": "1" }, body: new URLSearchParams(values) });
  let hush;
  const say = (text, stays) => { const out = $("#said"); out.textContent = text; clearTimeout(hush); if (stays !== true) hush = setTimeout(() => { out.textContent = ""; }, stays || 2500); };

  // hours: the browser's zone, told to the desk once
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const cookie = `zone=${zone}`;
  if (zone && !document.cookie.includes(cookie)) {
    document.cookie = `${cookie}; path=/; max-age=31536000; samesite=strict`;
    if (document.cookie.includes(cookie)) location.reload();
  }

  // the row that is chosen
  const chosen = () => $(".rows .row.on");
  const listOf = row => row.closest(".rows");
  const shown = () => pane && getComputedStyle(pane).display !== "none";
  let fetching;
  async function read(id) {
    if (!shown()) return;
    fetching?.abort();
    fetching = new AbortController();
    try {
      const answer = await get(`/dispatch/${id}?part=1`, { signal: fetching.signal });
      pane.innerHTML = await answer.text();
      pane.scrollTop = 0;
    } catch (error) { if (error.name !== "AbortError") say(words.lost); }
  }
  let reading, coming = null;  // the dispatch beside the list, until it is there
  function choose(row, quick) {  // the focus goes with it, so that nobody has to look for it
    if (!row) return;
    $(".head", row)?.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
    on(row, quick);
  }
  function on(row, quick) {
    if (row.classList.contains("on")) return;
    chosen()?.classList.remove("on");
    row.classList.add("on");
    if (!row.dataset.id) return;
    history.replaceState({ ...history.state, row: row.dataset.id, list: lists.indexOf(listOf(row)) }, "");
    clearTimeout(reading);
    coming = new Promise(there => { reading = setTimeout(() => { mark(row, false); read(row.dataset.id).then(there); }, quick ? 0 : 90); });
  }
  document.addEventListener("focusin", event => {
    const row = event.target.closest?.(".row");
    if (row && lists.includes(listOf(row))) on(row);
  });
  // whoever comes back finds the row again
  async function again() {
    const { row, list = 0, more: pages = 0 } = history.state || {};
    const where = lists[list];
    if (!row || !where) return;
    const find = () => $(`.row[data-id="${CSS.escape(row)}"]`, where);
    for (let page = 0; page < pages && !find(); page++) { const link = $(".next a", where); if (link) await more(link); }
    find()?.scrollIntoView({ block: "center" });
    choose(find());
  }
  function mark(row, unread) {
    if (!shown() || !row.dataset.id || row.classList.contains("unread") === unread) return;
    row.classList.toggle("unread", unread);
    post("/read", unread ? { id: row.dataset.id, unread: 1 } : { id: row.dataset.id });
  }
  function step(by) {
    const now = chosen(), every = all(".row", now ? listOf(now) : lists[0]), at = every.indexOf(now);
    if (now && at === every.length - 1 && by > 0) $(".next a", listOf(now))?.click();
    choose(every[at < 0 ? 0 : Math.max(0, Math.min(every.length - 1, at + by))]);
  }
  function aside(by) {  // to the search beside this one
    const now = chosen(), at = now ? lists.indexOf(listOf(now)) + by : 0;
    choose($(".row", lists[Math.max(0, Math.min(lists.length - 1, at))]));
  }
  const open = row => { const to = row && $(".head", row)?.href; if (to) location.href = to; };

  async function star(where) {
    const button = $(".star", where), on = button.getAttribute("aria-pressed") !== "true";
    await post(`/dispatch/${where.dataset.id}/star`, { on: on ? 1 : "" });
    for (const one of all(`[data-id="${where.dataset.id}"] .star`)) {
      one.setAttribute("aria-pressed", on);
      one.textContent = on ? "★" : "☆";
    }
    say(words.starred(on));
  }

  // what arrives waits, so that nothing moves under the eyes; a button tells how much there is
  const waiting = new Map(lists.map(list => [list, []]));
  const buttonOf = list => $(".new", list.closest(".list"));
  const every = () => [...waiting.values()].reduce((sum, some) => sum + some.length, 0);
  function count(list) {
    const button = buttonOf(list), some = waiting.get(list).length;
    button.hidden = !some;
    button.textContent = words.new(some);
    document.title = document.title.replace(/^\(\d+\) /, "");
    if (every()) document.title = `(${every()}) ${document.title}`;
  }
  // who hears the page is told the sum, now and then, and never of each row
  let telling = null;
  function tell() {
    telling ??= setTimeout(() => {
      if (every()) $("#heard").textContent = words.new(every());
      telling = setTimeout(() => { telling = null; }, 15000);
    }, 1500);
  }
  const order = row => Number(row.querySelector("time").dataset.at);
  const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  function dayOf(date) {  // as the desk says it: today, yesterday, Monday 5 January
    const ago = Math.round((Date.parse(today()) - Date.parse(date)) / 86400000), lang = document.documentElement.lang;
    const text = ago === 0 || ago === 1 ? new Intl.RelativeTimeFormat(lang, { numeric: "auto" }).format(-ago, "day")
      : new Date(date).toLocaleDateString(lang === "en" ? "en-GB" : lang, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC", ...(date.slice(0, 4) === today().slice(0, 4) ? {} : { year: "numeric" }) }).replace(",", "");
    return text[0].toUpperCase() + text.slice(1);
  }
  let since = today();  // at midnight today becomes yesterday, also on a page that nobody loads anew
  setInterval(() => { if (since !== today()) { since = today(); all(".day").forEach(one => { one.textContent = dayOf(one.dataset.day); }); } }, 20000);
  function put(list, row) {
    $(`#${row.id}`, list)?.remove();
    const before = all(".row", list).find(one => order(one) <= order(row));
    const day = all(".day", list).find(one => one.dataset.day === row.dataset.day);
    if (before && before.dataset.day === row.dataset.day) before.before(row);
    else if (day) { let last = day; while (last.nextElementSibling?.matches(".row")) last = last.nextElementSibling; last.after(row); }
    else {
      const head = document.createElement("li");
      head.className = "day";
      head.dataset.day = row.dataset.day;
      head.textContent = dayOf(row.dataset.day);
      let at = before;
      if (at?.previousElementSibling?.matches(".day")) at = at.previousElementSibling;
      at ? at.before(head) : list.prepend(head);
      head.after(row);
    }
  }
  const moving = list => { const whole = list.closest(".list"); return getComputedStyle(whole).overflowY === "visible" ? document.scrollingElement : whole; };
  function show(list) {
    if (!list) return;
    const now = chosen(), high = now?.getBoundingClientRect().top, held = document.activeElement === buttonOf(list);
    for (const row of waiting.get(list).splice(0)) {
      row.classList.add("fresh");
      put(list, row);
    }
    all(".none", list.closest(".list")).forEach(one => one.remove());
    if (high === undefined) moving(list).scrollTop = 0;
    else moving(list).scrollTop += now.getBoundingClientRect().top - high;
    if (held) $(".row .head", list)?.focus({ preventScroll: high !== undefined });  // its button goes
    count(list);
  }
  function arrived(list, html) {
    const made = document.createElement("template"), some = waiting.get(list);
    made.innerHTML = html;
    for (const row of all(".row", made.content).reverse()) {
      const old = $(`#${row.id}`, list);
      if (old) {  // it changed: corrected, withdrawn, mended
        row.classList.toggle("on", old.classList.contains("on"));
        const held = old.contains(document.activeElement);
        old.replaceWith(row);
        if (held) $(".head", row).focus({ preventScroll: true });
        continue;
      }
      const at = some.findIndex(one => one.id === row.id);
      if (at >= 0) some.splice(at, 1);
      some.push(row);
    }
    if (some.length > 500) location.reload();
    if (!clock) { count(list); if (some.length) tell(); return; }
    show(list);
    all(".row", list).slice(60).forEach(row => row.remove());
  }
  const clock = $("#clock");  // on a wall nobody is there to ask: what arrives shows itself
  if (clock) setInterval(() => { clock.textContent = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hour12: false }); }, 1000);
  const live = $("[data-live]")?.dataset.live;
  let stream = null, last = live && new URL(live, location).searchParams.get("since"), before = last, lost = 0, asking = null;
  const address = from => { const to = new URL(live, location); to.searchParams.set("since", from); return to; };
  function take(message) {
    const number = message.number ?? message.lastEventId;
    if (number && String(number) !== String(last)) { before = last; last = number; }
    if (message.event === "reload") return location.reload();
    const list = lists[Number(message.event.slice(7))];
    if (list) arrived(list, message.data);
  }
  function follow() {  // from the entry before the last: of one that concerns two lists, one may be lost
    stream?.close();
    stream = new EventSource(address(before));
    const kinds = ["reload", ...lists.map((_, at) => `arrived${at}`)];
    for (const event of kinds) stream.addEventListener(event, m => take({ event, data: m.data, lastEventId: m.lastEventId }));
    stream.addEventListener("open", () => { if (lost > 1) say(words.back); lost = 0; });
    stream.addEventListener("error", () => {  // the first time quietly: a connection may end
      stream.close();
      if (lost++ === 1) { say(words.lost, true); ask(); }  // tells, too, who has to log in again
      setTimeout(() => { if (!document.hidden) follow(); }, Math.min(500 * 2 ** lost, 8000));
    });
  }
  // A browser keeps six connections to a server: a page that nobody looks at lets its own go and asks now and then.
  async function ask() {
    const to = address(before);
    to.searchParams.set("once", 1);
    try { for (const message of await (await get(to)).json()) take(message); } catch { /* it is asked again */ }
  }
  function look() {
    clearInterval(asking);
    if (document.hidden) { stream?.close(); asking = setInterval(ask, 20000); } else follow();
  }
  if (live) {
    look();
    document.addEventListener("visibilitychange", look);
    addEventListener("pagehide", () => stream?.close());
  }

  // until a row is chosen, the pane tells what is going on
  if (pane?.dataset.from && shown())
    get(pane.dataset.from).then(a => a.text()).then(html => { if ($(".hint", pane)) pane.innerHTML = html; });

  // counts of what the matches have in common, once the rows are there
  const facets = $("#facets");
  function count_facets() {
    if (!facets || facets.firstChild || getComputedStyle($(".side")).display === "none") return;
    get(facets.dataset.from).then(a => a.text()).then(html => { facets.innerHTML = html; });
  }
  count_facets();
  addEventListener("hashchange", count_facets);  // on a phone they are asked for

  async function more(link) {
    const address = new URL(link.href), held = document.activeElement === link;
    address.searchParams.set("part", 1);
    const made = document.createElement("template");
    made.innerHTML = await (await get(address)).text();
    const first = $(".row", made.content), head = $(".day", made.content), last = all(".day", link.closest(".rows")).pop();
    if (head && head.dataset.day === last?.dataset.day) head.remove();
    link.closest(".next").replaceWith(made.content);
    history.replaceState({ ...history.state, more: (history.state?.more || 0) + 1 }, "");
    if (held) choose(first);
  }

  // how much the alerts found that was not seen
  const unseen = $(".top .unseen");
  if (unseen) setInterval(async () => {
    if (document.hidden) return;
    try {
      const answer = await fetch("/alerts/count"), count = answer.ok ? Number(await answer.text()) : 0;
      unseen.hidden = !count;
      unseen.value = count;
      unseen.textContent = count < 1000 ? count : "999+";
    } catch { /* it is asked again */ }
  }, 10000);

  // facts: what a word stands for, told beside it
  let why = null;
  function explain(at) {
    why?.remove();
    why = null;
    all(".lit").forEach(one => one.classList.remove("lit"));
    $("[aria-describedby=why]")?.removeAttribute("aria-describedby");
    if (!at || (at.closest(".bare") && at.dataset.f)) return;
    const home = at.closest(".dispatch");
    const ids = at.dataset.f ? at.dataset.f.split(" ") : [`edit${at.dataset.e}`];
    const facts = ids.map(id => $(`#fact-${home.dataset.id}-${id}`, home)).filter(Boolean);
    if (!facts.length) return;
    why = document.createElement("div");
    why.id = "why";
    why.setAttribute("role", "tooltip");
    at.setAttribute("aria-describedby", "why");
    for (const fact of facts) { const copy = fact.cloneNode(true); copy.removeAttribute("id"); why.append(copy); }
    document.body.append(why);
    const spot = at.getClientRects()[0], low = spot.bottom + why.offsetHeight + 8 > innerHeight;
    why.style.left = `${Math.max(8, Math.min(spot.left, innerWidth - why.offsetWidth - 8)) + scrollX}px`;
    why.style.top = `${(low ? spot.top - why.offsetHeight - 6 : spot.bottom + 6) + scrollY}px`;
    at.classList.add("lit");
    if (at.dataset.f) for (const id of ids) all(`[data-f~="${id}"]`, home).forEach(one => one.classList.add("lit"));
  }
  const EXPLAINED = ".f[data-f], .edit[data-e]";
  function along(by) {  // from one marked place to the next
    const spots = all(EXPLAINED, page()), at = spots.indexOf(document.activeElement);
    const next = spots[at < 0 ? (by > 0 ? 0 : spots.length - 1) : (at + by + spots.length) % spots.length];
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
  }
  document.addEventListener("mouseover", event => { const at = event.target.closest?.(EXPLAINED); if (at) explain(at); else if (!event.target.closest?.("#why")) explain(null); });
  document.addEventListener("focusin", event => explain(event.target.closest?.(EXPLAINED)));

  // what keys and buttons do
  const page = () => $(".dispatch");
  const acts = {
    help: () => $("#help").showModal(),
    new: from => show(from ? $(".rows", from.closest(".list")) : lists.find(list => waiting.get(list).length)),
    star: from => star(from?.closest("[data-id]") || chosen() || page()),
    more: from => more(from),
    facts: () => { if (page()) say(words.facts(!document.body.classList.toggle("bare"))); },
    cite: async () => {  // where a browser lends no clipboard (no https), the words are shown
      const text = $("#citation")?.textContent;
      if (text) try { await navigator.clipboard.writeText(text); say(words.copied); } catch { say(text, true); }
    },
    turn: () => { const link = $(".tools [data-turn]:not([aria-current])"); if (link) turn(link); },
    into: () => { if (shown() && page()) pane.focus(); },
    take: () => { const some = $(".tools details"); if (some) { some.open = true; $("a", some).focus(); } },
    tale: () => { const link = $(".tie[href^='/story']", chosen() || document.createElement("i")) || $(".facets-of a[href^='/story']"); if (link) location.href = link.href; else say(words.none); },
    keep: () => { const field = $(".keep [name=name]:not([type=hidden])") ?? $(".side .keep button"); if (field) { $(".side")?.contains(field) && reveal(); field.focus(); } else say(words.none); },
    alert: () => { const link = $(".alert-me"); if (link) location.href = link.href; },
    single: from => { localStorage.setItem("single", single() ? "off" : "on"); from.setAttribute("aria-pressed", single()); },
    caught: async from => { const form = from.closest("form"); await post("/read", { upto: form.upto.value }); were = all(".row.unread"); were.forEach(row => row.classList.remove("unread")); undo(true); say(words.all, 8000); },
    uncaught: async from => { await post("/read", { undo: 1 }); were.forEach(row => row.classList.add("unread")); undo(false); say(words.undone); },
  };
  let were = [], going;  // what "all read" took away, for a while
  function undo(can) {
    const button = $("[data-do=uncaught]"), held = document.activeElement === button;
    clearTimeout(going);
    button.hidden = !can;
    if (held && !can) $("[data-do=caught]").focus();
    if (can) going = setTimeout(() => document.activeElement === button || undo(false), 30000);
  }
  const single = () => localStorage.getItem("single") !== "off";  // keys without Ctrl, for who speaks to a machine (WCAG 2.1.4)
  const reveal = () => { if (getComputedStyle($(".side")).display === "none") location.hash = "side"; };
  async function turn(link) {  // in place: the focus stays, and back is back
    const home = page().parentElement, held = home.contains(document.activeElement) && document.activeElement !== home;
    const address = new URL(link.href);
    address.searchParams.set("part", 1);
    home.innerHTML = await (await get(address)).text();
    if (home !== pane) history.replaceState(history.state, "", link.href);
    if (held) $(".tools [data-turn][aria-current]", home).focus();
  }
  document.addEventListener("click", event => {
    const act = event.target.closest("[data-do]");
    if (act && acts[act.dataset.do]) { event.preventDefault(); acts[act.dataset.do](act); return; }
    const link = event.target.closest("a");
    if (link?.dataset.turn) { event.preventDefault(); turn(link); return; }
    const row = event.target.closest(".row");
    if (row && lists.includes(listOf(row)) && shown() && event.detail && !event.metaKey && !event.ctrlKey && (!link || link.classList.contains("head"))) {
      event.preventDefault();
      choose(row, true);
    }
  });

  const page_of = by => { if (shown() && page()) pane.scrollBy(0, by * pane.clientHeight * .9); };
  const keys = {
    j: () => step(1), k: () => step(-1), ArrowDown: () => step(1), ArrowUp: () => step(-1),
    Enter: () => open(chosen()), o: () => open(chosen()), n: () => every() && acts.new(null), h: () => aside(-1), l: () => aside(1), ".": () => along(1), ",": () => along(-1),
    "/": () => { box.focus(); box.select(); }, "?": acts.help, s: () => acts.star(null), f: acts.facts, v: acts.turn, c: acts.cite,
    r: acts.into, e: acts.take, t: acts.tale, p: acts.keep, a: acts.alert, m: () => $("[data-do=caught]")?.click(), z: () => $("[data-do=uncaught]:not([hidden])")?.click(),
    u: () => { const row = chosen(); if (row) { mark(row, !row.classList.contains("unread")); say(words.read(!row.classList.contains("unread"))); } },
    g: () => { const now = $(".views [data-group][aria-current]"); const to = now?.dataset.group === "story" ? "" : "story"; const link = $(`.views [data-group="${to}"]`); if (link) location.href = link.href; },
    Escape: () => {
      const open = document.activeElement.closest("details[open]"), row = chosen();
      if (why) { explain(null); if (pane?.contains(document.activeElement)) pane.focus(); }
      else if (open) { open.open = false; $("summary", open).focus(); }
      else if (row && !row.contains(document.activeElement)) choose(row);
      else if (row) { row.classList.remove("on"); document.activeElement.blur(); history.replaceState(null, ""); }
      else if (!lists.length) history.back();
    },
  };
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select") || $("dialog[open]")) {
      if (event.key === "Escape" && event.target.matches("input, textarea, select") && !$("dialog[open]")) { event.target.blur(); if (chosen()) choose(chosen()); }
      return;
    }
    if (event.key === "Enter" && event.target.matches("a, button, summary")) return;
    const menu = event.target.closest(".tools details > div");
    if (menu && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      const links = all("a", menu), at = links.indexOf(event.target) + (event.key === "ArrowDown" ? 1 : links.length - 1);
      event.preventDefault();
      links[at % links.length].focus();
      return;
    }
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && (!lists.length || pane === event.target)) return;
    if (event.key === " " && shown() && event.target.matches(".row .head")) { event.preventDefault(); page_of(event.shiftKey ? -1 : 1); return; }
    const act = (event.key.length > 1 || single()) && keys[event.key];
    if (act) { event.preventDefault(); "vcerf.,".includes(event.key) && coming ? coming.then(act) : act(); }
  });
  $("[data-do=single]")?.setAttribute("aria-pressed", single());

  // after a form the page comes anew, and the focus where it was
  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.method === "post") sessionStorage.setItem("form", JSON.stringify([form.getAttribute("action"), event.submitter?.name]));
  });
  function resume() {
    const told = sessionStorage.getItem("form");
    if (!told) return false;
    sessionStorage.removeItem("form");
    const [action, name] = JSON.parse(told), form = all("form").find(one => one.getAttribute("action") === action);
    const at = $("main [data-news]") || form && (name && form.elements.namedItem(name) || $("button, input:not([type=hidden])", form)) || $("main h1") || $("main");
    const spot = at instanceof Element && at.type !== "hidden" ? at : $("button", form);
    if (!spot.matches("button, input, select, a")) spot.tabIndex = -1;
    spot.focus();
    return true;
  }
  if (!resume()) again();
})();
