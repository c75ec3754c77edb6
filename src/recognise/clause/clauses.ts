import type { Span } from "../../model/report";
import { isHan, type OneOf } from "../../vocabulary/char-class";

/**
 * Cuts a paragraph into sentences and sentences into clauses.
 *
 * A boundary inside quotes or brackets is none: “尺度、速度，温度。” and （含校园，下同） stay whole. Sentences end at 。！？, a
 * cell's or a line's end; clauses at ， ； ：. Expects folded text (ASCII punctuation), but takes the full-width signs too.
 */
export interface Sentence extends Span {
  clauses: Clause[];
}

export interface Clause extends Span {
  /** The sign that opened the clause: "" for the first, else one of , ; : */
  opener: "" | "," | ";" | ":";
}

const pairs = ["“”", "‘’", "《》", "()", "（）", "「」", "【】"];

/** A quote or bracket that finds no partner within this many characters is taken for a stray sign. */
const reach = 120;

const sentenceEnds = "。!?！？\n\t";
const clauseEnds = ",，;；:：";
const [OPENS, ENDS_SENTENCE, ENDS_CLAUSE, CLOSES] = [1, 2, 3, 4];
/** By the code of a character what it does, 0 for nothing. */
const duties = new Uint8Array(0x10000);
/** By the code of an opening sign its closing one. */
const partners = new Uint16Array(0x10000);
for (const pair of pairs) {
  duties[pair.charCodeAt(0)] = OPENS;
  duties[pair.charCodeAt(1)] = CLOSES;
  partners[pair.charCodeAt(0)] = pair.charCodeAt(1);
}
for (const sign of sentenceEnds) duties[sign.charCodeAt(0)] = ENDS_SENTENCE;
for (const sign of clauseEnds) duties[sign.charCodeAt(0)] = ENDS_CLAUSE;
const LINE_END = 10;

/**
 * The sentences of a span with their clauses. A separator inside one of the `numbers` (1,234) is none; they are in order, and so are
 * the sentences. With `only` those without a number are left out.
 */
export function sentences(folded: string, span: Span, numbers: readonly Placed[] = [], only = false): Sentence[] {
  const found: Sentence[] = [];
  /** Offsets of the signs that part the clauses of the sentence at hand. */
  let cuts: number[] = [];
  let { start } = span;
  const { end } = span;
  /** The first number that ends behind the place at hand, and the first that begins behind the last sentence. */
  let near = 0;
  let told = 0;
  for (let at = start; at <= end; at++) {
    if (at < end) {
      const code = folded.charCodeAt(at);
      if (isHan(code)) continue;
      const duty = duties[code];
      if (duty === 0 || duty === CLOSES) continue;
      while (near < numbers.length && endOf(numbers[near]) <= at) near++;
      if (near < numbers.length && startOf(numbers[near]) <= at) {
        at = endOf(numbers[near]) - 1;
        continue;
      }
      if (duty === OPENS) {
        at = partner(folded, at, Math.min(end, at + reach));
        continue;
      }
      if (duty === ENDS_CLAUSE) {
        cuts.push(at);
        continue;
      }
    }
    const before = told;
    while (told < numbers.length && startOf(numbers[told]) < at) told++;
    if (!only || told > before) {
      const clauses = clausesOf(folded, start, at, cuts);
      if (clauses.length > 0) found.push({ start, end: at, clauses });
    }
    if (cuts.length > 0) cuts = [];
    start = at + 1;
  }
  return found;
}

/** Anything with a place in the text. */
interface Placed {
  span: Span;
}

const startOf = (placed: Placed | undefined): number => placed?.span.start ?? 0;
const endOf = (placed: Placed | undefined): number => placed?.span.end ?? 0;

function clausesOf(folded: string, start: number, end: number, cuts: readonly number[]): Clause[] {
  const clauses: Clause[] = [];
  let from = start;
  let opener: Clause["opener"] = "";
  for (const cut of cuts) {
    if (cut > from) clauses.push({ start: from, end: cut, opener });
    from = cut + 1;
    opener = openerOf(folded.charCodeAt(cut));
  }
  if (end > from) clauses.push({ start: from, end, opener });
  return clauses;
}

function openerOf(code: number): Clause["opener"] {
  if (code === 0x2c || code === 0xff0c) return ",";
  return code === 0x3b || code === 0xff1b ? ";" : ":";
}

/** The offset of the sign that closes the one at `at`, or `at` itself when there is none within reach. */
function partner(folded: string, at: number, end: number): number {
  let wanted = partners[folded.charCodeAt(at)];
  /** What the signs around it wait for; most stand alone. */
  let outer: number[] | null = null;
  for (let i = at + 1; i < end; i++) {
    const code = folded.charCodeAt(i);
    if (isHan(code)) continue;
    const duty = duties[code];
    if (duty === 0) continue;
    if (duty === CLOSES) {
      if (code !== wanted) return at;
      if (outer === null || outer.length === 0) return i;
      wanted = outer.pop();
    } else if (duty === OPENS) {
      outer ??= [];
      outer.push(wanted ?? 0);
      wanted = partners[code];
    } else if (code === LINE_END) return at;
  }
  return at;
}

/** Offsets of the signs in [start, end) that stand outside quotes and brackets. */
export function outside(folded: string, start: number, end: number, isSign: OneOf): number[] {
  const found: number[] = [];
  for (let at = firstOutside(folded, start, end, isSign); at < end; at = firstOutside(folded, at + 1, end, isSign)) found.push(at);
  return found;
}

/** The first of them, or `end`. */
export function firstOutside(folded: string, start: number, end: number, isSign: OneOf): number {
  for (let at = start; at < end; at++) {
    if (duties[folded.charCodeAt(at)] === OPENS) at = partner(folded, at, Math.min(end, at + reach));
    else if (isSign(folded, at)) return at;
  }
  return end;
}
