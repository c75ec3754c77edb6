import type { Span } from "./report";

/**
 * The text that the later stages read, and how to get back to the string that was given.
 *
 * `text` is what a reader sees: no BOM, no zero-width characters, words rejoined over line wraps, spaced-out letters closed
 * up, one line a paragraph. `folded` has the same length, character for character, with every glyph variant replaced by one
 * form (full-width ASCII → ASCII, ○ → 〇, traditional → simplified …), so that rules need to know one spelling only.
 * Offsets into `text` and `folded` are the same; `toInput` turns them into offsets of the given string.
 */
export interface Source {
  input: string;
  text: string;
  folded: string;
  /** Null when `text` is the input itself, so that nothing needs to be mapped. */
  map: OffsetMap | null;
}

/** Runs of text that stand unbroken in the input: text offset `from[i]` is input offset `to[i]`. Ascending. */
export interface OffsetMap {
  from: number[];
  to: number[];
  /** Runs that stand for one piece of input as a whole (an HTML entity): run → where that piece ends in the input. */
  whole?: ReadonlyMap<number, number>;
}

/** The input's span of a span of the text; a piece of input that stands as a whole is never cut. */
export function toInput(source: Source, span: Span): Span {
  const { map } = source;
  if (map === null) return { start: span.start, end: span.end };
  const first = runAt(map, span.start);
  const start = map.whole?.has(first) ? (map.to[first] ?? 0) : inputOffset(map, first, span.start);
  if (span.end <= span.start) return { start, end: start };
  const last = runAt(map, span.end - 1);
  return { start, end: map.whole?.get(last) ?? inputOffset(map, last, span.end - 1) + 1 };
}

function inputOffset(map: OffsetMap, run: number, offset: number): number {
  return (map.to[run] ?? 0) + offset - (map.from[run] ?? 0);
}

/** The run that a text offset lies in. */
function runAt(map: OffsetMap, offset: number): number {
  let low = 0;
  let high = map.from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map.from[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
