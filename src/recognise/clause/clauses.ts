import type { Span } from "../../model/report";

/**
 * Cuts a paragraph into sentences and sentences into clauses.
 *
 * A boundary inside quotes or brackets is none: “尺度、速度，温度。” and （含校园，下同） stay whole. Sentences end at 。！？ or a
 * line's end; clauses at ， ； ：. Expects folded text (ASCII punctuation), but takes the full-width signs too.
 */
export interface Sentence extends Span {
  clauses: Clause[];
}

export interface Clause extends Span {
  /** The sign that opened the clause: "" for the first, else one of , ; : */
  opener: "" | "," | ";" | ":";
}

const opening = new Map([
  ["“", "”"],
  ["‘", "’"],
  ["《", "》"],
  ["(", ")"],
  ["（", "）"],
  ["「", "」"],
  ["【", "】"],
]);
const closing = new Set(opening.values());

/** A quote or bracket that finds no partner within this many characters is taken for a stray sign. */
const reach = 120;

const sentenceEnds = new Set(["。", "!", "?", "！", "？", "\n"]);
const clauseEnds = new Map<string, Clause["opener"]>([
  [",", ","],
  ["，", ","],
  [";", ";"],
  ["；", ";"],
  [":", ":"],
  ["：", ":"],
]);
/** What a character does: 0 nothing, 1 opens a quote or bracket, 2 ends a sentence, 3 ends a clause. */
const duties = new Uint8Array(0x10000);
for (const sign of opening.keys()) duties[sign.charCodeAt(0)] = 1;
for (const sign of sentenceEnds) duties[sign.charCodeAt(0)] = 2;
for (const sign of clauseEnds.keys()) duties[sign.charCodeAt(0)] = 3;

/**
 * `opaque` says for an offset where a number that holds a separator of its own ends (1,234), or the offset itself; `wanted` whether the
 * sentence that ends here is of use, asked once a sentence and in order.
 */
export function sentences(
  folded: string,
  span: Span,
  opaque: (offset: number) => number = (offset) => offset,
  wanted: (end: number) => boolean = () => true,
): Sentence[] {
  const found: Sentence[] = [];
  /** Offsets of the signs that part the clauses of the sentence at hand. */
  const cuts: number[] = [];
  let start = span.start;
  const close = (end: number): void => {
    if (wanted(end)) {
      const clauses = clausesOf(folded, start, end, cuts);
      if (clauses.length > 0) found.push({ start, end, clauses });
    }
    cuts.length = 0;
    start = end + 1;
  };
  for (let at = span.start; at < span.end; at++) {
    const duty = duties[folded.charCodeAt(at)];
    if (duty === 0) continue;
    const skip = opaque(at);
    if (skip > at) at = skip - 1;
    else if (duty === 1) at = partner(folded, at, Math.min(span.end, at + reach));
    else if (duty === 2) close(at);
    else cuts.push(at);
  }
  close(span.end);
  return found;
}

function clausesOf(folded: string, start: number, end: number, cuts: readonly number[]): Clause[] {
  const clauses: Clause[] = [];
  let from = start;
  let opener: Clause["opener"] = "";
  for (const cut of cuts) {
    if (cut > from) clauses.push({ start: from, end: cut, opener });
    from = cut + 1;
    opener = clauseEnds.get(folded[cut] ?? "") ?? "";
  }
  if (end > from) clauses.push({ start: from, end, opener });
  return clauses;
}

/** The offset of the sign that closes the one at `at`, or `at` itself when there is none within reach. */
function partner(folded: string, at: number, end: number): number {
  const wanted = [opening.get(folded[at] ?? "") ?? ""];
  for (let i = at + 1; i < end; i++) {
    const sign = folded[i] ?? "";
    if (sign === "\n") return at;
    if (sign === wanted.at(-1)) {
      wanted.pop();
      if (wanted.length === 0) return i;
    } else if (opening.has(sign)) wanted.push(opening.get(sign) ?? "");
    else if (closing.has(sign)) return at;
  }
  return at;
}

/** Offsets of `signs` in [start, end) that stand outside quotes and brackets. */
export function outside(folded: string, start: number, end: number, signs: ReadonlySet<string>): number[] {
  const found: number[] = [];
  for (let i = start; i < end; i++) {
    const sign = folded[i] ?? "";
    if (opening.has(sign)) i = partner(folded, i, Math.min(end, i + reach));
    else if (signs.has(sign)) found.push(i);
  }
  return found;
}
