// A demonstration's first minute: how much of the past day is filed, and its rows as they come.
"use strict";
(() => {
  const line = document.querySelector("#filling");
  if (!line || line.hidden) return;
  const bar = line.querySelector("progress"), out = line.querySelector("#filled-count");
  const come = () => {
    const list = document.querySelector(".list"), fresh = document.querySelector("#new");
    // Who has begun to read is left alone, as always.
    if (fresh && !fresh.hidden && !document.querySelector(".row.on") && list.scrollTop < 40) fresh.click();
  };
  async function look() {
    try {
      const state = await (await fetch("/demonstration/state")).json();
      bar.value = state.done;
      out.textContent = `${state.done}/${state.total}`;
      come();
      if (state.done >= state.total) { line.hidden = true; setTimeout(come, 900); return; }
    } catch { /* the desk has ended, or is busy */ }
    setTimeout(look, 700);
  }
  setTimeout(look, 300);
})();
