// Completion where a search is typed: fields, values, searches kept under a name; all by keyboard.
"use strict";
(() => {
  const list = document.createElement("ul");
  list.id = "offers";
  list.setAttribute("role", "listbox");
  list.hidden = true;
  let at = -1, of = null, typing, asking;

  // the last word before the cursor, quotes kept together, without the sign that stands before it
  const word = box => /(?:[^\s"]|"[^"]*"?)*$/.exec(box.value.slice(0, box.selectionStart))[0].replace(/^[-(]+/, "");
  function light(to) {
    at = to;
    [...list.children].forEach((one, n) => one.setAttribute("aria-selected", n === at));
    if (at >= 0) of.setAttribute("aria-activedescendant", list.children[at].id); else of.removeAttribute("aria-activedescendant");
    list.children[at]?.scrollIntoView({ block: "nearest" });
  }
  function close() {
    clearTimeout(typing);
    asking?.abort();
    if (list.hidden) return;
    list.hidden = true;
    of.setAttribute("aria-expanded", "false");
    of.removeAttribute("aria-activedescendant");
    at = -1;
  }
  function option(text, put, note) {
    const item = document.createElement("li");
    item.id = `offer${list.children.length}`;
    item.setAttribute("role", "option");
    item.textContent = text;
    if (note) { const more = document.createElement("span"); more.textContent = note; item.append(" ", more); }
    item.addEventListener("mousedown", event => { event.preventDefault(); put(); });
    item.put = put;
    list.append(item);
  }
  function offer(box, begun, found) {
    close();
    list.replaceChildren();
    if (box.value.trim() === begun) for (const [name, text] of Object.entries(found.kept)) option(name, () => fill(box, box.value, text, ""), text);
    for (const text of found.words) if (text !== begun) option(text, () => fill(box, word(box), text, text.endsWith(":") ? "" : " "));
    list.dataset.of = begun;
    if (!list.children.length) return;
    const spot = box.getBoundingClientRect();
    list.style.left = `${Math.max(0, Math.min(spot.left, innerWidth - 268))}px`;
    list.style.top = `${spot.bottom + 3}px`;
    list.hidden = false;
    of = box;
    box.setAttribute("aria-expanded", "true");
    light(-1);
  }
  function fill(box, begun, text, end) {  // as if it were typed, so that it can be undone
    const stop = begun === box.value ? box.value.length : box.selectionStart;
    box.setSelectionRange(stop - begun.length, stop);
    if (!document.execCommand("insertText", false, text + end)) box.setRangeText(text + end, stop - begun.length, stop, "end");
    close();
    if (text.endsWith(":")) ask(box);
  }
  function ask(box) {
    clearTimeout(typing);
    typing = setTimeout(async () => {
      const begun = word(box);
      if (!begun || document.activeElement !== box) return close();
      asking?.abort();
      asking = new AbortController();
      try {
        const answer = await fetch(`/complete?word=${encodeURIComponent(begun)}`, { signal: asking.signal });
        if (answer.status === 401) location.reload();
        const found = await answer.json();
        if (begun === word(box)) offer(box, begun, found);
      } catch { /* overtaken, or the desk does not answer: it is only a help */ }
    }, 100);
  }
  for (const box of document.querySelectorAll("input[data-search]")) {
    for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "offers" })) box.setAttribute(name, value);
    box.addEventListener("input", () => {
      if (!list.hidden) {  // what no longer fits goes at once, the rest when the desk has answered
        const begun = word(box).toLowerCase();
        for (const one of [...list.children]) if (!one.textContent.toLowerCase().includes(begun)) one.remove();
        if (begun && list.children.length) light(-1); else close();
      }
      ask(box);
    });
    box.addEventListener("blur", close);
    box.addEventListener("keydown", event => {
      const many = list.hidden ? 0 : list.children.length;
      if (event.key === "Escape") { if (many) { event.preventDefault(); event.stopPropagation(); close(); } return; }
      if (event.key === "ArrowDown" && !many) { event.preventDefault(); ask(box); return; }
      if (!many) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        light(event.key === "ArrowDown" ? (at + 1) % many : (at <= 0 ? many : at) - 1);
      } else if ((event.key === "Tab" && !event.shiftKey && (at >= 0 || many === 1 || word(box).length > 1)) || (event.key === "Enter" && at >= 0)) {
        event.preventDefault();
        list.children[Math.max(at, 0)].put();
      } else if (event.key === "Enter") close();
    });
    // a search that cannot be read: the cursor stands where it fails
    const wrong = box.getAttribute("aria-invalid") && document.querySelector("#wrong[data-start]");
    if (wrong) { box.focus(); box.setSelectionRange(Number(wrong.dataset.start), Number(wrong.dataset.end)); }
  }
  document.body.append(list);
  addEventListener("scroll", event => { if (event.target !== list) close(); }, true);
})();
