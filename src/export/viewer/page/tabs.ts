import { KIND_NAMES, type ViewRecord } from "../records";
import type { Reading } from "./dom";
import { translate } from "./language";

/** The tables, one shown at a time: arrow keys go from tab to tab. */
export interface Tabs {
  /** Opens the table of a record and scrolls to its row. */
  show: (record: number, kind: ViewRecord["kind"]) => void;
  /** Points out the rows of the selected records, where they are. */
  point: (records: readonly number[]) => void;
}

export function tabs(state: Reading): Tabs {
  const all = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
  const sheets = all.map((tab) => document.getElementById(tab.getAttribute("aria-controls") ?? ""));

  const open = (chosen: HTMLElement | undefined): void => {
    all.forEach((tab, index) => {
      tab.setAttribute("aria-selected", String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
      const sheet = sheets[index];
      sheet?.toggleAttribute("hidden", tab !== chosen);
      if (sheet && tab === chosen && "behind" in sheet.dataset) {
        delete sheet.dataset["behind"];
        translate(sheet, state);
      }
    });
  };
  all.forEach((tab, index) => {
    tab.addEventListener("click", () => open(tab));
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1, Home: -index, End: all.length - 1 - index }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const next = all[(index + step + all.length) % all.length];
      open(next);
      next?.focus();
    });
  });

  let pointed: Element[] = [];
  const point = (records: readonly number[]): void => {
    for (const row of pointed) row.classList.remove("picked");
    pointed = records.flatMap((record) => [...document.querySelectorAll(`tr[data-go="${record}"]`)]);
    for (const row of pointed) row.classList.add("picked");
  };
  return {
    point,
    show(record, kind) {
      const name = KIND_NAMES[kind];
      open(all.find((tab) => tab.id === `tab-${name}`));
      point([record]);
      const row = document.querySelector<HTMLElement>(`#table-${name} tr[data-go="${record}"]`);
      row?.scrollIntoView({ block: "nearest" });
      row?.querySelector<HTMLElement>(".go")?.focus({ preventScroll: true });
    },
  };
}
