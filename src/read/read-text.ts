import type { OffsetMap, Source } from "../model/source";
import { sift } from "../vocabulary/glyphs";
import { type Cut, lineJoins } from "./repair";

/**
 * Makes the Source of a plain text: without byte order mark and zero-width characters, spaced-out letters closed up, lines
 * rejoined that a page's markup or its width has broken. A text that needs none of it stays as it is, and its map is null.
 *
 * @param input The text as given; spans of the report are offsets into it.
 */
export function readText(input: string): Source {
  const { folded, hides } = sift(input);
  const cuts = [...(hides ? unseen(input) : []), ...spacedOut(input), ...lineJoins(input)];
  return cuts.length === 0 ? { input, text: input, folded, map: null } : without(input, folded, merge(cuts));
}

/** Byte order marks, zero-width and direction characters, soft hyphens, and white space written out: &nbsp; <U+00A0>. */
const UNSEEN = /[\ufeff\u200b-\u200f\u202a-\u202e\u2060\u00ad]+|<U\+(?:00A0|3000|200[0-9A-F]|FEFF)>|&(?:nbsp|ensp|emsp);/g;

function unseen(input: string): Cut[] {
  return [...input.matchAll(UNSEEN)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** Letters set apart in a title (政 府 工 作 报 告) and in the numbers of old pages (1 9 9 8 年); not names (龚 正). */
const SPACED = /(?<=^|[\n\u3000 ])[\u4e00-\u9fff](?:[ \u3000][\u4e00-\u9fff]){3,}(?=\s|$)|(?<![\d.])\d(?: [\d.])* \d(?![\d.])/g;

/** What SPACED needs at the least; most texts have none of it. */
const SET_APART = /[\u4e00-\u9fff][ \u3000][\u4e00-\u9fff][ \u3000]|\d [\d.](?!\d)/;

function spacedOut(input: string): Cut[] {
  const cuts: Cut[] = [];
  if (!SET_APART.test(input)) return cuts;
  for (const { index, 0: match } of input.matchAll(SPACED)) {
    // The row of a table: 4 3公里便民圈.
    if (match.length === 3 && /^\d/.test(match) && opensLine(input, index)) continue;
    for (let at = 1; at < match.length; at += 2) cuts.push({ start: index + at, end: index + at + 1 });
  }
  return cuts;
}

function opensLine(input: string, at: number): boolean {
  let before = at;
  while (before > 0 && " \t\u3000\u00a0".includes(input.charAt(before - 1))) before--;
  return before === 0 || input.charAt(before - 1) === "\n";
}

function merge(cuts: Cut[]): Cut[] {
  cuts.sort((a, b) => a.start - b.start);
  const out: Cut[] = [];
  for (const cut of cuts) {
    const last = out.at(-1);
    if (last !== undefined && cut.start <= last.end) last.end = Math.max(last.end, cut.end);
    else out.push({ ...cut });
  }
  return out;
}

function without(input: string, whole: string, cuts: Cut[]): Source {
  const map: OffsetMap = { from: [], to: [] };
  const pieces: string[] = [];
  const foldedPieces: string[] = [];
  let at = 0;
  let length = 0;
  const keep = (end: number): void => {
    if (end <= at) return;
    map.from.push(length);
    map.to.push(at);
    pieces.push(input.slice(at, end));
    foldedPieces.push(whole.slice(at, end));
    length += end - at;
  };
  for (const cut of cuts) {
    keep(cut.start);
    at = cut.end;
  }
  keep(input.length);
  return { input, text: pieces.join(""), folded: foldedPieces.join(""), map };
}
