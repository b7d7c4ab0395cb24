// The palette: every page, and every act of the page that is open, by its name.
"use strict";
(() => {
  const $ = (what, where = document) => where.querySelector(what);
  const dialog = $("#palette"), input = $("input", dialog), list = $("ul", dialog);
  const MANY = 14;
  let every = [], at = 0;

  const text = one => {  // without what is hidden in it
    const copy = one?.cloneNode(true);
    copy?.querySelectorAll("[hidden], input, select").forEach(other => other.remove());
    return copy?.textContent.trim().replace(/\s+/g, " ") || "";
  };
  const label = one => (one.getAttribute("aria-label") || [...(one.labels || [])].map(text).join(" ") || one.title && one.matches(".choices *, .tools a, .tools [data-do=facts]") && one.title || text(one) || one.placeholder || "").trim();
  function before(one) {  // what it belongs to: a facet, a menu
    const facet = one.closest("section.facet, .side section:not(:first-child)");
    const menu = one.closest(".tools details, details.acts");
    const views = one.closest(".views"), line = one.closest("form tr, tbody tr");
    const of = facet ? text($("h2", facet)) : menu && !one.matches("summary") ? text($("summary", menu)) : line ? text($("th a", line) || $("th", line) || $("td:nth-child(2)", line)) : views?.getAttribute("aria-label");
    return of ? `${of}: ` : "";
  }
  function act(one) {
    for (let menu = one.closest("details"); menu; menu = menu.parentElement.closest("details")) menu.open = true;
    if (one.closest(".side") && getComputedStyle($(".side")).display === "none") location.hash = "side";
    if (one.matches("input:not([type=checkbox], [type=file]), select, textarea")) { one.focus(); one.scrollIntoView({ block: "nearest" }); }
    else { if (one.matches("summary, input")) one.focus(); one.click(); }
  }
  const WHAT = ".top nav a, .top .ask input, .me, .side a, .side button, .side input, .choices button, .bar a, .bar button, .tools a, .tools button, .tools summary, main form button, main form input, main form select, main details summary, main .next a, #pane form button, #pane form input, .facets-of a, .row.on .tie, .up a, .all a, main .also a, .demonstration a, .demonstration button";
  function gather() {
    const seen = new Set();
    const found = [];
    for (const one of [...document.querySelectorAll(WHAT), ...dialog.querySelectorAll("nav a")]) {
      if (!dialog.contains(one) && (one.hidden || one.type === "hidden" || one.closest("[hidden], dialog, .keys, .sure > span"))) continue;
      const name = before(one) + label(one);
      if (!name || seen.has(name) || one.matches(".rows form *")) continue;
      seen.add(name);
      found.push([name, () => act(one), `${name} ${one.dataset.words || ""}`.toLowerCase()]);
    }
    return found;
  }
  function light(to) {
    at = to;
    [...list.children].forEach((one, n) => one.setAttribute("aria-selected", n === at));
    const now = list.children[at];
    if (now) input.setAttribute("aria-activedescendant", now.id); else input.removeAttribute("aria-activedescendant");
    now?.scrollIntoView({ block: "nearest" });
  }
  function draw() {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const rank = name => (name.toLowerCase().startsWith(words[0] || "") ? 0 : 1);
    const fit = every.filter(([, , all]) => words.every(word => all.includes(word))).sort(([a], [b]) => rank(a) - rank(b)).slice(0, MANY);
    const asked = input.value.trim();
    if (asked) fit.push([`${dialog.dataset.search} “${asked}”`, () => { location.href = `/?q=${encodeURIComponent(asked)}`; }]);
    list.replaceChildren(...fit.map(([name, does], n) => {
      const item = document.createElement("li");
      item.id = `go${n}`;
      item.setAttribute("role", "option");
      item.textContent = name;
      item.addEventListener("click", () => { dialog.close(); does(); });
      return item;
    }));
    light(0);
  }
  input.addEventListener("input", draw);
  input.addEventListener("keydown", event => {
    const many = list.children.length;
    if (event.key === "Enter") {
      event.preventDefault();
      list.children[at]?.click();
    } else if (many && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      light((at + (event.key === "ArrowDown" ? 1 : many - 1)) % many);
    }
  });
  document.addEventListener("keydown", event => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k") return;
    event.preventDefault();
    if (dialog.open) return dialog.close();
    $("dialog[open]")?.close();
    every = gather();
    input.value = "";
    dialog.showModal();
    draw();
  });
})();
