/** A row of the input that is short enough to be looked at. */
export interface ShortRow {
  /** Its place among the rows. */
  at: number;
  text: string;
}

/**
 * What a printed page leaves between two lines of a paragraph: its number and its running head.
 *
 *     — 12 —      · 12 ·      第 12 页 共 30 页      12 / 30      12      云湖县政府工作报告  12
 *
 * Numbers count on from page to page, a running head comes again page after page: one alone is neither. Not one: the numbers of
 * a table whose cells stand a line each, for they follow too close.
 *
 * @param isPrinted Whether lines break at a width: elsewhere what comes again is a copy of the text, not a running head.
 * @returns the rows' places.
 */
export function pageBreaks(rows: readonly ShortRow[], isPrinted: boolean): Set<number> {
  const found = new Set<number>();
  const table = rows.some(({ text }) => /^(?:序 ?号|编号)/.test(text));
  const figures = rows.filter(({ text }) => OPENING.test(text));
  for (const [pattern, apart] of NUMBERS) {
    if (apart > 1 && table) continue;
    const numbered: { at: number; value: number }[] = [];
    for (const { at, text } of figures) {
      const match = pattern.exec(text);
      if (match !== null) numbered.push({ at, value: Number(match[1]) });
    }
    for (const run of runs(numbered, apart)) if (run.length >= 3 || apart === 1) for (const at of run) found.add(at);
  }
  const heads = new Map<string, number[]>();
  for (const { at, text } of isPrinted ? rows : []) {
    if (!HEAD.test(text)) continue;
    const key = text.replace(/[\d\s—–·|-]+/g, "");
    if (key.length < 4) continue;
    const places = heads.get(key);
    if (places === undefined) heads.set(key, [at]);
    else places.push(at);
  }
  for (const places of heads.values()) {
    if (places.length < 3 || places.some((at, i) => i > 0 && at - (places[i - 1] ?? 0) < PAGE)) continue;
    for (const at of isRegular(places) ? places : places.slice(1)) found.add(at);
  }
  return found;
}

/** Whether the first, too, is a running head: it may be the title, which stands at the top, or out of step with the pages. */
function isRegular([first = 0, second = 0, third = 0]: readonly number[]): boolean {
  return first > PAGE * 1.5 && Math.abs(third - second - (second - first)) <= 3;
}

/** A page has so many rows at least. */
const PAGE = 10;

/** How page numbers are written, and how many rows must lie between two of them: what says less must show more. */
const NUMBERS: readonly [RegExp, number][] = [
  [/^[-–—―·•~～－─]{1,4} ?(\d{1,3}) ?[-–—―·•~～－─]{1,4}\f?$/, 1],
  [/^第 ?(\d{1,3}) ?页[,，、/ ]{0,3}(?:共 ?\d{1,3} ?页)?$/, 1],
  [/^(\d{1,3}) ?[/／] ?\d{1,3}$/, PAGE],
  [/^(\d{1,3})$/, PAGE],
];

/** What any of them begins with. */
const OPENING = /^[-–—―·•~～－─第\d]/;
const HEAD = /^[\u4e00-\u9fff\d\s《》“”—–·|-]{4,40}$/;

/** Numbers that count on, each far enough behind the one before. */
function runs(numbered: readonly { at: number; value: number }[], apart: number): number[][] {
  const all: number[][] = [];
  let last: { at: number; value: number } | null = null;
  for (const one of numbered) {
    if (last !== null && one.value === last.value + 1 && one.at - last.at >= apart) all.at(-1)?.push(one.at);
    else all.push([one.at]);
    last = one;
  }
  return all;
}
