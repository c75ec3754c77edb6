// 连续| 5年, 1.2| 、0.8: one space between a word and a figure, as typesetting leaves it

/** Where the word in front of `at` ends: before one space. */
export function wordEnd(text: string, at: number): number {
  return text.charCodeAt(at - 1) === SPACE ? at - 1 : at;
}

/** Where the word behind `at` begins: past one space. */
export function wordStart(text: string, at: number): number {
  return text.charCodeAt(at) === SPACE ? at + 1 : at;
}

/** Whether one of the words stands right in front of `at`. */
export function endsWithOne(text: string, at: number, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word, at - word.length));
}

const SPACE = 32;
