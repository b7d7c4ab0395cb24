// The desk's own script: keys, what arrives, the reading pane, completion. All pages work without.
"use strict";
(() => {
  const $ = (what, where = document) => where.querySelector(what);
  const all = (what, where = document) => [...where.querySelectorAll(what)];
  const lists = all(".rows"), pane = $("#pane"), box = $("#q");
  const italian = document.documentElement.lang === "it";
  const words = italian
    ? { new: n => n === 1 ? "1 nuovo" : `${n} nuovi`, copied: "Copiato", lost: "Collegamento perso: riprovo…" }
    : { new: n => `${n} new`, copied: "Copied", lost: "The desk does not answer; trying again…" };

  // who is no longer logged in sees where he can
  const get = async (address, how) => {
    const answer = await fetch(address, how);
    if (answer.status === 401) location.reload();
    return answer;
  };
  const post = (address, values) => get(address, { method: "POST", headers: { "x-script": "1" }, body: new URLSearchParams(values) });
  let hush;
  const say = text => { const out = $("#said"); out.textContent = text; clearTimeout(hush); hush = setTimeout(() => { out.textContent = ""; }, 2500); };

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
  let reading;
  function choose(row, quick) {
    if (!row) return;
    chosen()?.classList.remove("on");
    row.classList.add("on");
    row.scrollIntoView({ block: "nearest" });
    clearTimeout(reading);
    reading = setTimeout(() => { read(row.dataset.id); mark(row, false); }, quick ? 0 : 90);
  }
  function mark(row, unread) {
    if (!shown() || row.classList.contains("unread") === unread) return;
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
  const open = row => { if (row) location.href = $(".head", row).href; };

  async function star(where) {
    const button = $(".star", where), on = button.getAttribute("aria-pressed") !== "true";
    await post(`/dispatch/${where.dataset.id}/star`, { on: on ? 1 : "" });
    for (const one of all(`[data-id="${where.dataset.id}"] .star`)) {
      one.setAttribute("aria-pressed", on);
      one.textContent = on ? "★" : "☆";
    }
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
  function show(list) {
    const now = chosen(), high = now?.getBoundingClientRect().top, whole = list.closest(".list");
    for (const row of waiting.get(list).splice(0)) {
      row.classList.add("fresh");
      put(list, row);
    }
    all(".none", whole).forEach(one => one.remove());
    if (high === undefined) whole.scrollTop = 0;
    else whole.scrollTop += now.getBoundingClientRect().top - high;
    count(list);
  }
  function arrived(list, html) {
    const made = document.createElement("template"), some = waiting.get(list);
    made.innerHTML = html;
    for (const row of all(".row", made.content).reverse()) {
      const old = $(`#${row.id}`, list);
      if (old) {  // it changed: corrected, withdrawn, mended
        row.classList.toggle("on", old.classList.contains("on"));
        old.replaceWith(row);
        continue;
      }
      const at = some.findIndex(one => one.id === row.id);
      if (at >= 0) some.splice(at, 1);
      some.push(row);
    }
    if (some.length > 500) location.reload();
    if (!clock) return count(list);
    show(list);
    all(".row", list).slice(60).forEach(row => row.remove());
  }
  const clock = $("#clock");  // on a wall nobody is there to ask: what arrives shows itself
  if (clock) setInterval(() => { clock.textContent = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" }); }, 1000);
  const live = $("[data-live]")?.dataset.live;
  let stream = null, last = live && new URL(live, location).searchParams.get("since"), asking = null;
  const address = () => { const to = new URL(live, location); to.searchParams.set("since", last); return to; };
  function take(message) {
    last = message.number ?? message.lastEventId;
    if (message.event === "reload") return location.reload();
    const list = lists[Number(message.event.slice(7))];
    if (list) arrived(list, message.data);
  }
  function follow() {
    stream?.close();
    stream = new EventSource(address());
    const kinds = ["reload", ...lists.map((_, at) => `arrived${at}`)];
    for (const event of kinds) stream.addEventListener(event, m => take({ event, data: m.data, lastEventId: m.lastEventId }));
    stream.addEventListener("error", () => { if (stream.readyState === 2) { say(words.lost); ask(); setTimeout(follow, 4000); } });
  }
  // A browser keeps six connections to a server: a page that nobody looks at lets its own go and asks now and then.
  async function ask() {
    const to = address();
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
    const address = new URL(link.href);
    address.searchParams.set("part", 1);
    const made = document.createElement("template");
    made.innerHTML = await (await get(address)).text();
    const head = $(".day", made.content), last = all(".day", link.closest(".rows")).pop();
    if (head && head.dataset.day === last?.dataset.day) head.remove();
    link.closest(".next").replaceWith(made.content);
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

  // what a word of a search may become
  let offers = null;
  function offer(found) {
    offers?.remove();
    offers = null;
    if (!found.length) return;
    offers = document.createElement("ul");
    offers.id = "offers";
    offers.setAttribute("role", "listbox");
    for (const text of found) {
      const item = document.createElement("li");
      item.setAttribute("role", "option");
      item.textContent = text;
      item.addEventListener("mousedown", event => { event.preventDefault(); fill(text); });
      offers.append(item);
    }
    box.after(offers);
  }
  const word = () => /\S*$/.exec(box.value.slice(0, box.selectionStart))[0];
  function fill(text) {
    const end = box.selectionStart, start = end - word().length;
    box.setRangeText(text + (text.endsWith(":") ? "" : " "), start, end, "end");
    offer([]);
    box.dispatchEvent(new Event("input"));
  }
  let typing;
  box?.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(async () => {
      const begun = word();
      if (!begun) return offer([]);
      const found = await (await get(`/complete?word=${encodeURIComponent(begun)}`)).json();
      if (begun === word()) offer(found.filter(one => one !== begun));
    }, 120);
  });
  box?.addEventListener("blur", () => offer([]));
  box?.addEventListener("keydown", event => {
    if (event.key === "Escape") { offers ? offer([]) : box.blur(); return; }
    if (!offers) return;
    const every = all("li", offers), at = every.findIndex(one => one.getAttribute("aria-selected") === "true");
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      every[at]?.removeAttribute("aria-selected");
      every[(at + (event.key === "ArrowDown" ? 1 : every.length - 1)) % every.length]?.setAttribute("aria-selected", "true");
    } else if ((event.key === "Tab" || event.key === "Enter") && (at >= 0 || event.key === "Tab")) {
      event.preventDefault();
      fill(every[Math.max(at, 0)].textContent);
    }
  });

  // facts: what a word stands for, told beside it
  let why = null;
  function explain(at) {
    why?.remove();
    why = null;
    all(".lit").forEach(one => one.classList.remove("lit"));
    if (!at || (at.closest(".bare") && at.dataset.f)) return;
    const home = at.closest(".dispatch");
    const ids = at.dataset.f ? at.dataset.f.split(" ") : [`edit${at.dataset.e}`];
    const facts = ids.map(id => $(`#fact-${home.dataset.id}-${id}`, home)).filter(Boolean);
    if (!facts.length) return;
    why = document.createElement("div");
    why.id = "why";
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
    facts: () => { page()?.classList.toggle("bare"); },
    cite: () => { const text = $("#citation"); if (text) navigator.clipboard.writeText(text.textContent).then(() => say(words.copied)); },
    turn: () => { const link = $(".tools [data-turn]:not([aria-current])"); if (link) turn(link); },
    caught: async from => { const form = from.closest("form"); await post("/read", { upto: form.upto.value }); all(".row.unread").forEach(row => row.classList.remove("unread")); },
  };
  async function turn(link) {
    if (!pane || !pane.contains(link)) { location.href = link.href; return; }
    const address = new URL(link.href);
    address.searchParams.set("part", 1);
    pane.innerHTML = await (await get(address)).text();
  }
  document.addEventListener("click", event => {
    const act = event.target.closest("[data-do]");
    if (act && acts[act.dataset.do]) { event.preventDefault(); acts[act.dataset.do](act); return; }
    const link = event.target.closest("a");
    if (link?.dataset.turn && pane?.contains(link)) { event.preventDefault(); turn(link); return; }
    const row = event.target.closest(".row");
    if (row && lists.includes(listOf(row)) && shown() && !event.metaKey && !event.ctrlKey && (!link || link.classList.contains("head"))) {
      event.preventDefault();
      choose(row, true);
    }
  });

  const keys = {
    j: () => step(1), k: () => step(-1), ArrowDown: () => step(1), ArrowUp: () => step(-1),
    Enter: () => open(chosen()), o: () => open(chosen()), n: () => every() && acts.new(null), h: () => aside(-1), l: () => aside(1), ".": () => along(1), ",": () => along(-1),
    "/": () => { box.focus(); box.select(); }, "?": acts.help, s: () => acts.star(null), f: acts.facts, v: acts.turn, c: acts.cite,
    u: () => { const row = chosen(); if (row) mark(row, !row.classList.contains("unread")); },
    g: () => { const now = $(".views [data-group][aria-current]"); const to = now?.dataset.group === "story" ? "" : "story"; const link = $(`.views [data-group="${to}"]`); if (link) location.href = link.href; },
    Escape: () => { if (why) explain(null); else if (chosen()) { chosen().classList.remove("on"); } else if (!lists.length) history.back(); },
  };
  document.addEventListener("keydown", event => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") { event.preventDefault(); palette(); return; }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select") || $("dialog[open]")) return;
    if (event.key === "Enter" && event.target.matches("a, button, summary")) return;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !lists.length) return;
    const act = keys[event.key];
    if (act) { event.preventDefault(); act(); }
  });

  // the palette: every place and act by its name
  function palette() {
    const dialog = $("#palette"), input = $("input", dialog), found = $("ul", dialog);
    const places = all(".top nav a, .side li a").map(link => [link.textContent.trim().replace(/\s+/g, " "), () => { location.href = link.href; }]);
    const doings = all(".choices button, .bar button:not([hidden]), .tools button, .tools a").map(one => [(one.title || one.textContent).trim(), () => one.click()]);
    const every = [...places, ...doings].filter(([name]) => name);
    const draw = () => {
      const text = input.value.toLowerCase();
      found.replaceChildren(...every.filter(([name]) => name.toLowerCase().includes(text)).slice(0, 12).map(([name, act], at) => {
        const item = document.createElement("li");
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", at === 0);
        item.textContent = name;
        item.addEventListener("click", () => { dialog.close(); act(); });
        return item;
      }));
    };
    input.value = "";
    input.oninput = draw;
    input.onkeydown = event => {
      const items = all("li", found), at = items.findIndex(one => one.getAttribute("aria-selected") === "true");
      if (event.key === "Enter") { event.preventDefault(); if (items[at]) items[at].click(); else if (input.value) location.href = `/?q=${encodeURIComponent(input.value)}`; }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        items[at]?.setAttribute("aria-selected", "false");
        items[(at + (event.key === "ArrowDown" ? 1 : items.length - 1)) % items.length]?.setAttribute("aria-selected", "true");
      }
    };
    draw();
    dialog.showModal();
  }
})();
