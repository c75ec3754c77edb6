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

const forwards = new WeakMap<Words, Node>();
const backwards = new WeakMap<Words, Node>();

/** The longest of the words that stands at `start` and ends by `end`, or "". */
export function longestPrefix(text: string, start: number, end: number, words: Words): string {
  let node = forwards.get(words) ?? plant(words, forwards, false);
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
  let node = backwards.get(words) ?? plant(words, backwards, true);
  let found = "";
  for (let at = end - 1; at >= start; at--) {
    const next = node.next.get(text.charCodeAt(at));
    if (next === undefined) break;
    node = next;
    if (node.word !== "") found = node.word;
  }
  return found;
}

function plant(words: Words, tries: WeakMap<Words, Node>, reversed: boolean): Node {
  const root: Node = { word: "", next: new Map() };
  for (const word of words.keys()) {
    let node = root;
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
  tries.set(words, root);
  return root;
}
