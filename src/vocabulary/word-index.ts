/*
 * Longest-match look-ups of vocabulary words at the start or the end of a stretch of text.
 *
 *   longestPrefix("新建改建学校", 0, 6, prefixesOf(actionVerbs))  // "新建"
 *
 * A collection of words is sorted by its two first (or last) characters when it is first asked, so that most look-ups end with one
 * step and none allocates.
 */

/** Words as vocabulary has them: a list, a Set, or a Map by word. */
export type Words = readonly string[] | ReadonlySet<string> | ReadonlyMap<string, unknown>;

/** Words to be looked up from one side; made by `prefixesOf` and `suffixesOf`. */
export interface WordIndex {
  readonly words: Words;
  /** Made at first use, so that importing a rule costs nothing. */
  table: Table | null;
}

interface Table {
  /** By the hash of a word's first character: 0 for none, 1 for longer words only, 3 where it may be a word by itself. */
  begins: Uint8Array;
  /** Words of two characters and more by the hash of the first two, the longest first. */
  longer: (readonly string[] | undefined)[];
  /** Words of one character, by its hash. */
  single: (readonly string[] | undefined)[];
}

const mask = 1023;

export const prefixesOf = (words: Words): WordIndex => ({ words, table: null });
export const suffixesOf = prefixesOf;

/** The longest of the words that stands at `start` and ends by `end`, or "". */
export function longestPrefix(text: string, start: number, end: number, index: WordIndex): string {
  const { begins, longer, single } = (index.table ??= sort(index.words, false));
  if (start >= end) return "";
  const first = text.charCodeAt(start);
  const kind = begins[first & mask];
  if (kind === 0) return "";
  if (end - start > 1) {
    const words = longer[hash(first, text.charCodeAt(start + 1))];
    if (words !== undefined) {
      for (let i = 0; i < words.length; i++) {
        const word = words[i] as string;
        if (start + word.length <= end && text.startsWith(word, start)) return word;
      }
    }
  }
  return kind === 1 ? "" : singleOf(single[first & mask], first);
}

/** The longest of the words that ends at `end` and starts no earlier than `start`, or "". */
export function longestSuffix(text: string, start: number, end: number, index: WordIndex): string {
  const { begins, longer, single } = (index.table ??= sort(index.words, true));
  if (start >= end) return "";
  const last = text.charCodeAt(end - 1);
  const kind = begins[last & mask];
  if (kind === 0) return "";
  if (end - start > 1) {
    const words = longer[hash(last, text.charCodeAt(end - 2))];
    if (words !== undefined) {
      for (let i = 0; i < words.length; i++) {
        const word = words[i] as string;
        if (end - word.length >= start && text.startsWith(word, end - word.length)) return word;
      }
    }
  }
  return kind === 1 ? "" : singleOf(single[last & mask], last);
}

function singleOf(words: readonly string[] | undefined, code: number): string {
  if (words !== undefined) for (const word of words) if (word.charCodeAt(0) === code) return word;
  return "";
}

/** Whether what stands between the two offsets is one of the words; the words were made by `prefixesOf`. */
export function isWord(text: string, start: number, end: number, index: WordIndex): boolean {
  const { begins, longer, single } = (index.table ??= sort(index.words, false));
  if (start >= end) return false;
  const first = text.charCodeAt(start);
  if (begins[first & mask] === 0) return false;
  if (end - start === 1) return singleOf(single[first & mask], first) !== "";
  const words = longer[hash(first, text.charCodeAt(start + 1))];
  if (words !== undefined) for (const word of words) if (word.length === end - start && text.startsWith(word, start)) return true;
  return false;
}

/** Where the first of the words stands between the two offsets; −1 where none does. */
export function findWord(text: string, start: number, end: number, index: WordIndex): number {
  const { begins, longer } = (index.table ??= sort(index.words, false));
  for (let at = start; at < end; at++) {
    const first = text.charCodeAt(at);
    const kind = begins[first & mask];
    if (kind === 0 || (kind === 1 && longer[hash(first, text.charCodeAt(at + 1))] === undefined)) continue;
    if (longestPrefix(text, at, end, index) !== "") return at;
  }
  return -1;
}

/** Whether one of the words stands anywhere between the two offsets. */
export function holdsWord(text: string, start: number, end: number, index: WordIndex): boolean {
  return findWord(text, start, end, index) >= 0;
}

/** The last characters before `end`, for a pattern that ends there and is no longer than `reach`; none from before `start`. */
export function lastOf(text: string, start: number, end: number, reach: number): string {
  return text.slice(Math.max(start, end - reach), end);
}

function hash(first: number, second: number): number {
  return (first * 31 + second) & mask;
}

function sort(words: Words, reversed: boolean): Table {
  const begins = new Uint8Array(mask + 1);
  const longer = new Array<string[] | undefined>(mask + 1);
  const single = new Array<string[] | undefined>(mask + 1);
  const list = Array.isArray(words) ? words : (words as ReadonlySet<string>).keys();
  for (const word of list as Iterable<string>) {
    if (word === "") continue;
    const first = word.charCodeAt(reversed ? word.length - 1 : 0);
    const isSingle = word.length === 1;
    begins[first & mask] = (begins[first & mask] as number) | (isSingle ? 3 : 1);
    const table = isSingle ? single : longer;
    const key = isSingle ? first & mask : hash(first, word.charCodeAt(reversed ? word.length - 2 : 1));
    const others = table[key];
    if (others === undefined) table[key] = [word];
    else others.push(word);
  }
  for (const list of longer) list?.sort((a, b) => b.length - a.length);
  return { begins, longer, single };
}
