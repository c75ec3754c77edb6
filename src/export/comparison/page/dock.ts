import { element, type Reading } from "../../viewer/page/dom";
import type { Side } from "../places";
import { type Key, say } from "../strings";

/** The two texts at the foot of the window. */
export interface Dock {
  /** Turns both texts to what the numbers are about, and says above them what that is. */
  show: (numbers: readonly number[], row: Element | null) => void;
  open: () => void;
  close: () => void;
}

const SIDES: readonly Side[] = ["earlier", "later"];
/** Less room than this and the texts wait until they are asked for. */
const ROOM = "(min-width: 50rem) and (min-height: 38rem)";

export function dock(state: Reading): Dock {
  const [fold, size] = [element("fold"), element("size")];
  const marks = SIDES.map((side) => ({ side, pane: element(side), all: [...element(side).querySelectorAll<HTMLElement>("a[data-r]")] }));
  // Rows lead to the marks; hundreds of stops in the text would only be in the way.
  for (const { all } of marks) for (const mark of all) mark.tabIndex = -1;
  let lit: Element[] = [];

  const { classList } = document.body;
  const label = (button: HTMLElement, key: Key): void => {
    const words = button.firstElementChild;
    if (!(words instanceof HTMLElement)) return;
    words.dataset["zh"] = say(key, "zh");
    words.dataset["en"] = say(key, "en");
    words.textContent = say(key, state.language);
  };
  const open = (isOpen: boolean): void => {
    classList.toggle("docked", isOpen);
    fold.setAttribute("aria-expanded", String(isOpen));
    label(fold, isOpen ? "close" : "open");
  };
  const grow = (isTall: boolean): void => {
    classList.toggle("tall", isTall);
    size.setAttribute("aria-pressed", String(isTall));
    label(size, isTall ? "lower" : "taller");
  };
  fold.addEventListener("click", () => {
    open(!classList.contains("docked"));
  });
  size.addEventListener("click", () => {
    grow(!classList.contains("tall"));
  });
  open(matchMedia(ROOM).matches);

  return {
    open: () => {
      open(true);
    },
    close: () => {
      if (classList.contains("tall")) grow(false);
      else open(false);
    },
    show(numbers, row) {
      open(true);
      for (const mark of lit) mark.classList.remove("lit", "near");
      lit = [];
      for (const { side, pane, all } of marks) {
        const [words, around] = [numbers.map((number) => 2 * number), numbers.map((number) => 2 * number + 1)];
        const of = (wanted: readonly number[]): HTMLElement[] =>
          all.filter((mark) => (mark.dataset["r"] ?? "").split(" ").some((one) => wanted.includes(Number(one))));
        const [found, near] = [of(words), of(around)];
        for (const mark of near) mark.classList.add("near");
        for (const mark of found) mark.classList.add("lit");
        lit.push(...found, ...near);
        // What it is measured by (d) may stand in front of the result itself.
        turnTo(found.find((mark) => !mark.classList.contains("d")) ?? found[0], pane);
        tell(side, row, found.length > 0);
      }
    },
  };
}

function turnTo(mark: HTMLElement | undefined, pane: HTMLElement): void {
  pane.classList.toggle("empty", mark === undefined);
  if (mark === undefined) return;
  mark.closest("details")?.setAttribute("open", "");
  mark.scrollIntoView({ block: "center" });
}

/** The row's own words above the text: indicator and value, or that there is none. */
function tell(side: Side, row: Element | null, isThere: boolean): void {
  const now = element(`now-${side}`);
  now.replaceChildren();
  if (row === null) return;
  const name = (row.querySelector("th a") ?? row.querySelector("th"))?.cloneNode(true);
  const words = document.createElement("span");
  if (name !== undefined) words.append(...name.childNodes);
  const value = row.querySelector(`[data-says="${side}"]`)?.cloneNode(true);
  const verdict = side === "later" ? row.querySelector(".verdict b")?.cloneNode(true) : undefined;
  now.append(words);
  if (value !== undefined && isThere) now.append(" ", value);
  if (verdict !== undefined) now.append(" ", verdict);
}
