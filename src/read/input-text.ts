import type { OffsetMap, Source } from "../model/source";
import { readText } from "./read-text";

/**
 * Text that is put together from pieces of the input, with the way back:
 *
 *     <p>政<b>府</b>&amp;…      copy 政 · copy 府 · stand & for &amp; · copy …
 */
export interface InputText {
  /** What stands at `start … end` of the input, as it is. */
  copy(start: number, end: number): void;
  /** `text` for `start … end` of the input, which is written otherwise: & for &amp;. */
  stand(text: string, start: number, end: number): void;
  /** Line breaks and tabs that stand for markup; a span never begins or ends with one. */
  add(text: string): void;
  /** How much there is so far. */
  length(): number;
  done(): Written;
}

/** Text with its map; a Source as soon as its damage is repaired. */
export interface Written {
  text: string;
  map: OffsetMap;
}

export function inputText(input: string): InputText {
  const pieces: string[] = [];
  const map: OffsetMap & { whole: Map<number, number> } = { from: [], to: [], whole: new Map() };
  let length = 0;
  /** Where in the input the last run goes on, −1 where it does not. */
  let next = -1;
  const write = (text: string): void => {
    pieces.push(text);
    length += text.length;
  };
  const run = (to: number): void => {
    map.from.push(length);
    map.to.push(to);
  };
  return {
    copy(start, end) {
      if (end <= start) return;
      if (start !== next) run(start);
      write(input.slice(start, end));
      next = end;
    },
    stand(text, start, end) {
      const last = map.to.length - 1;
      // The second character of one entity.
      const same = map.to[last] === start && map.whole.get(last) === end;
      if (!same) run(start);
      map.whole.set(map.to.length - 1, end);
      write(text);
      next = -1;
    },
    add(text) {
      write(text);
      next = -1;
    },
    length: () => length,
    done: () => ({ text: pieces.join(""), map }),
  };
}

/** The Source of a written text: read as plain text is, its spans led on to the input. */
export function sourceOf(input: string, written: Written): Source {
  const { text, folded, map } = readText(written.text);
  return { input, text, folded, map: map === null ? written.map : lead(map, written.map, text.length) };
}

/** One map for two: from the repaired text over the written one to the input. */
function lead(first: OffsetMap, then: OffsetMap, length: number): OffsetMap {
  const map: OffsetMap & { whole: Map<number, number> } = { from: [], to: [], whole: new Map() };
  let k = 0;
  for (let i = 0; i < first.from.length; i++) {
    const end = first.from[i + 1] ?? length;
    let at = first.from[i] ?? 0;
    // Runs follow one another, so that `k` walks through the other map once.
    while (at < end) {
      const middle = (first.to[i] ?? 0) + at - (first.from[i] ?? 0);
      while (k > 0 && (then.from[k] ?? 0) > middle) k--;
      while (k + 1 < then.from.length && (then.from[k + 1] ?? 0) <= middle) k++;
      const whole = then.whole?.get(k);
      map.from.push(at);
      map.to.push((then.to[k] ?? 0) + (whole === undefined ? middle - (then.from[k] ?? 0) : 0));
      if (whole !== undefined) map.whole.set(map.to.length - 1, whole);
      const left = k + 1 < then.from.length ? (then.from[k + 1] ?? 0) - middle : end - at;
      at += Math.min(left, end - at);
    }
  }
  return map;
}
