// Keys where there is no list of dispatches: j and k go from story to story, from line to line.
"use strict";
(() => {
  const steps = [...document.querySelectorAll("[data-step] a")].filter((link, at, every) =>
    every.findIndex(other => other.closest("[data-step]") === link.closest("[data-step]")) === at);
  document.addEventListener("keydown", event => {
    const by = { j: 1, k: -1 }[event.key];
    if (!by || !steps.length || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("input, textarea, select") || document.querySelector("dialog[open]")) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    const here = event.target.closest?.("[data-step]");
    const at = steps.findIndex(link => link.closest("[data-step]") === here);
    const next = steps[at < 0 ? 0 : Math.max(0, Math.min(steps.length - 1, at + by))];
    next.focus();
    history.replaceState({ ...history.state, step: steps.indexOf(next) }, "");
    next.closest("[data-step]").scrollIntoView({ block: "nearest" });
  }, true);
  steps[history.state?.step]?.focus();  // whoever comes back finds the line again
})();
