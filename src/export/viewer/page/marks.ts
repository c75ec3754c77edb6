import { element } from "./dom";

/** The marks in the text: one of them is in the tab order, the arrow keys go to the others. */
export interface Marks {
  /** Scrolls to the first place of the records and makes them stand out. False when they have none. */
  show: (records: readonly number[], nth?: number, kind?: string) => boolean;
  /** Makes the places of the records stand out where they are. */
  light: (records: readonly number[]) => void;
  dark: () => void;
  isOn: (mark: Element) => boolean;
  /** After classes were switched, the tab stop may be on a mark that is off. */
  refresh: () => void;
}

export function marks(): Marks {
  const article = element("text");
  const all = [...article.querySelectorAll<HTMLElement>("a[data-r]")];
  const order = new Map(all.map((mark, index) => [mark, index]));
  for (const mark of all) mark.tabIndex = -1;
  let stop: HTMLElement | null = null;
  let lit: Element[] = [];

  const isOn = (mark: Element): boolean =>
    [...mark.classList].some((kind) => kind.length === 1 && !document.body.classList.contains(`off-${kind}`));
  const stopAt = (mark: HTMLElement | undefined): void => {
    if (mark === undefined) return;
    if (stop !== null) stop.tabIndex = -1;
    stop = mark;
    stop.tabIndex = 0;
  };
  const refresh = (): void => {
    if (stop === null || !isOn(stop)) stopAt(all.find((mark) => !isFolded(mark) && isOn(mark)));
  };
  refresh();

  article.addEventListener("focusin", (event) => {
    if (event.target instanceof HTMLElement && order.has(event.target)) stopAt(event.target);
  });
  article.addEventListener("keydown", (event) => {
    const from = event.target instanceof HTMLElement ? order.get(event.target) : undefined;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (from === undefined || step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    for (let index = from + step; index >= 0 && index < all.length; index += step) {
      const mark = all[index];
      if (mark === undefined || !isOn(mark) || isFolded(mark)) continue;
      mark.focus();
      return;
    }
  });

  const pieces = (record: number, kind = ""): HTMLElement[] => [
    ...article.querySelectorAll<HTMLElement>(`a${kind === "" ? "" : `.${kind}`}[data-r~="${record}"]`),
  ];
  const dark = (): void => {
    for (const mark of lit) mark.classList.remove("lit", "flash");
    lit = [];
  };
  const light = (records: readonly number[]): void => {
    dark();
    // A term and its mentions share a record: all of them light up.
    lit = records.flatMap((record) => pieces(record));
    for (const mark of lit) mark.classList.add("lit");
  };
  return {
    isOn,
    refresh,
    light,
    dark,
    show(records, nth = 0, kind = "") {
      const [first] = records;
      const own = first === undefined ? [] : pieces(first, kind === "" ? ownKind(pieces(first)) : kind);
      const starts = own.filter((mark, index) => index === 0 || own[index - 1] !== mark.previousSibling);
      const at = starts[nth];
      if (at === undefined) return false;
      unfold(at);
      at.scrollIntoView({ block: "center" });
      light(records);
      for (const mark of lit) mark.classList.add("flash");
      stopAt(at);
      at.focus({ preventScroll: true });
      return true;
    },
  };
}

/** Of a glossary entry the entry itself, not the first mention. */
function ownKind(found: readonly Element[]): string {
  return found.some((mark) => mark.classList.contains("g")) ? "g" : "";
}

function isFolded(mark: Element): boolean {
  return mark.closest("details:not([open])") !== null;
}

function unfold(mark: Element): void {
  const details = mark.closest("details");
  if (details !== null) details.open = true;
}
