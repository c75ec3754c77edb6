// The script of the page. scripts/viewer-assets.mjs bundles it into ../assets.ts; text only ever gets in through textContent.
import { full } from "../lean";
import { cards } from "./cards";
import { type Data, element, reading } from "./dom";
import { languageSwitch } from "./language";
import { legend } from "./legend";
import { marks } from "./marks";
import { search } from "./search";
import { tabs } from "./tabs";
import { tip } from "./tip";

const given = JSON.parse(element("data").textContent) as Data;
const data: Data = { ...given, records: given.records.map(full) };
const state = reading(data.language);

// On a narrow screen the outline would push the report out of sight.
if (matchMedia("(max-width: 72rem)").matches) document.querySelector(".outline details")?.removeAttribute("open");

const sheets = tabs(state);
const places = marks();
const card = cards(data, state, places, sheets);
legend(places);
search(state);
tip(data, state);
languageSwitch(state);

// Whatever leads somewhere says so in data-go (a place in the text) or data-card (a record without one).
document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target === null) return;
  const mark = target.closest<HTMLElement>("a[data-r]");
  if (mark !== null) {
    event.preventDefault();
    if (places.isOn(mark)) card.open(numbers(mark.dataset["r"]), mark);
    return;
  }
  const link = target.closest<HTMLElement>("[data-go], [data-card]");
  if (link === null || hasSelection()) return;
  event.preventDefault();
  const records = numbers(link.dataset["go"] ?? link.dataset["card"]);
  card.open(records, link);
  places.show(records);
});

document.addEventListener("keydown", (event) => {
  const typing = event.target instanceof HTMLInputElement;
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    element("query").focus();
  } else if (event.key === "Escape" && !typing) card.close();
});

function numbers(list: string | undefined): number[] {
  return (list ?? "").split(" ").filter(Boolean).map(Number);
}

/** A reader who selects words in a table does not want to be sent away. */
function hasSelection(): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && selection.toString().trim() !== "";
}
