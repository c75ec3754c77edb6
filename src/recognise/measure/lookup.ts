/** Longest-match look-ups of words at the start or the end of a stretch of text. One Map probe a length. */

export function longestPrefix(text: string, start: number, end: number, words: { has(word: string): boolean }, longest: number): string {
  for (let length = Math.min(longest, end - start); length > 0; length--) {
    const word = text.slice(start, start + length);
    if (words.has(word)) return word;
  }
  return "";
}

export function longestSuffix(text: string, start: number, end: number, words: { has(word: string): boolean }, longest: number): string {
  for (let length = Math.min(longest, end - start); length > 0; length--) {
    const word = text.slice(end - length, end);
    if (words.has(word)) return word;
  }
  return "";
}
