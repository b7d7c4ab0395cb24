// A demonstration: how much of the past day is filed, its rows as they come, and when it is told.
"use strict";
(() => {
  const line = document.querySelector("#filling");
  const over = document.querySelector("#day-told");
  if (!line || !over.hidden) return;
  const bar = line.querySelector("progress"), out = line.querySelector("#filled-count");
  // Who has begun to read is left alone, as always.
  const come = () => {
    if (document.querySelector(".row.on")) return;
    for (const fresh of document.querySelectorAll(".list .new:not([hidden])"))
      if (fresh.closest(".list").scrollTop < 40) fresh.click();
  };
  async function look() {
    try {
      const state = await (await fetch("/demonstration/state")).json();
      over.hidden = !state.told;
      if (state.told) { line.hidden = true; return; }
      if (line.hidden) { setTimeout(look, 15000); return; }
      bar.value = state.done;
      out.textContent = `${state.done}/${state.total}`;
      // A page of an empty archive has nothing after which it could ask.
      if (state.done && location.pathname === "/" && !location.search && !document.querySelector(".row")) { location.reload(); return; }
      come();
      if (state.done >= state.total) { line.hidden = true; setTimeout(come, 900); }
    } catch { /* the desk has ended, or is busy */ }
    setTimeout(look, line.hidden ? 15000 : 700);
  }
  setTimeout(look, line.hidden ? 15000 : 300);
})();
