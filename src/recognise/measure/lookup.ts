/*
 * Longest-match look-ups of vocabulary words at the start or the end of a stretch of text.
 *
 * A collection of words becomes a trie when it is first asked, once from the left and once from the right, so that a look-up
 * costs one step a character and allocates nothing.
 */

/** Words as vocabulary has them: a Set, or a Map by word. */
export type Words = ReadonlySet<string> | ReadonlyMap<string, unknown>;

interface Node {
  word: string;
  next: Map<number, Node>;
}

interface Trie extends Node {
  /** A sieve of the characters a word can begin with, so that most look-ups end before they begin. */
  begins: Uint8Array;
}

const sieve = 1023;

const forwards = new WeakMap<Words, Trie>();
const backwards = new WeakMap<Words, Trie>();

/** The longest of the words that stands at `start` and ends by `end`, or "". */
export function longestPrefix(text: string, start: number, end: number, words: Words): string {
  const trie = forwards.get(words) ?? plant(words, forwards, false);
  if (start >= end || trie.begins[text.charCodeAt(start) & sieve] === 0) return "";
  let node: Node = trie;
  let found = "";
  for (let at = start; at < end; at++) {
    const next = node.next.get(text.charCodeAt(at));
    if (next === undefined) break;
    node = next;
    if (node.word !== "") found = node.word;
  }
  return found;
}

/** The longest of the words that ends at `end` and starts no earlier than `start`, or "". */
export function longestSuffix(text: string, start: number, end: number, words: Words): string {
  const trie = backwards.get(words) ?? plant(words, backwards, true);
  if (start >= end || trie.begins[text.charCodeAt(end - 1) & sieve] === 0) return "";
  let node: Node = trie;
  let found = "";
  for (let at = end - 1; at >= start; at--) {
    const next = node.next.get(text.charCodeAt(at));
    if (next === undefined) break;
    node = next;
    if (node.word !== "") found = node.word;
  }
  return found;
}

function plant(words: Words, tries: WeakMap<Words, Trie>, reversed: boolean): Trie {
  const root: Trie = { word: "", next: new Map(), begins: new Uint8Array(sieve + 1) };
  for (const word of words.keys()) {
    let node: Node = root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(reversed ? word.length - 1 - i : i);
      let next = node.next.get(code);
      if (next === undefined) {
        next = { word: "", next: new Map() };
        node.next.set(code, next);
      }
      node = next;
    }
    node.word = word;
  }
  for (const code of root.next.keys()) root.begins[code & sieve] = 1;
  tries.set(words, root);
  return root;
}
