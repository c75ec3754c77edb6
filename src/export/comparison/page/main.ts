// The script of the page with two reports. scripts/viewer-assets.mjs bundles it into ../assets.ts; it moves what is in the page and
// makes no markup of its own.
import { element, reading } from "../../viewer/page/dom";
import { languageSwitch } from "../../viewer/page/language";
import { dock } from "./dock";
import { filter } from "./filter";

document.body.classList.add("runs");
const state = reading(document.documentElement.lang === "en" ? "en" : "zh");
languageSwitch(state);
filter();
const texts = dock(state);

const links = [...document.querySelectorAll<HTMLElement>("a[data-go]")];
let picked: Element | null = null;

function go(link: HTMLElement): void {
  pick(link);
  texts.show(numbers(link.dataset["go"]), link.closest("[data-row]"));
  // The texts may have come up over it.
  picked?.scrollIntoView({ block: "nearest" });
}

function pick(link: HTMLElement): void {
  picked?.classList.remove("picked");
  picked = link.closest("tr, li") ?? link;
  picked.classList.add("picked");
}

document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target === null) return;
  const mark = target.closest<HTMLElement>("a[data-r]");
  if (mark !== null) {
    event.preventDefault();
    const link = rowOf(numbers(mark.dataset["r"]));
    if (link === null) return;
    link.closest("details")?.setAttribute("open", "");
    go(link);
    return;
  }
  const link = target.closest<HTMLElement>("a[data-go]") ?? target.closest("[data-row]")?.querySelector<HTMLElement>("a[data-go]") ?? null;
  if (link === null || hasSelection()) return;
  event.preventDefault();
  go(link);
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") texts.close();
  const from = event.target instanceof HTMLElement ? links.indexOf(event.target) : -1;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (from < 0 || step === undefined) return;
  event.preventDefault();
  for (let index = from + step; index >= 0 && index < links.length; index += step) {
    const link = links[index];
    if (link === undefined || link.offsetParent === null) continue;
    link.focus({ preventScroll: true });
    go(link);
    return;
  }
});

element("texts").addEventListener("focus", () => {
  texts.open();
});

/** Where the words lead back to. Their own numbers are even and the shortest mark's comes first, those of the sentence around are odd. */
function rowOf(marks: readonly number[]): HTMLElement | null {
  const own = marks.filter((number) => number % 2 === 0);
  for (const number of own.length > 0 ? own : marks) {
    const link = links.find((one) => numbers(one.dataset["go"]).includes(number >> 1));
    if (link !== undefined) return link;
  }
  return null;
}

function numbers(list: string | undefined): number[] {
  return (list ?? "").split(" ").filter(Boolean).map(Number);
}

/** A reader who selects words in a table does not want to be sent away. */
function hasSelection(): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && selection.toString().trim() !== "";
}
