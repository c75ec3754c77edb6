/*
 * Questions about single characters, asked by code: `"和与及".includes(text[at])` and a Set of characters cut one out of the text
 * and search or hash it each time, some hundred times as long.
 */

/** Whether a code is that of a common Chinese character, as nearly all of a report are. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Whether the character at an offset is one of a few; false outside the text. */
export type OneOf = (text: string, at: number) => boolean;

/**
 * @param characters Characters of one code unit each.
 * @example const isJoint = oneOf("和与及");
 * isJoint("收入和支出", 2) // true
 */
export function oneOf(characters: Iterable<string>): OneOf {
  const { mask, codes } = place([...characters].map((character) => character.charCodeAt(0)));
  return (text, at) => {
    if (at < 0 || at >= text.length) return false;
    const code = text.charCodeAt(at);
    return codes[code & mask] === code;
  };
}

/** What the character at an offset stands for; undefined for others and outside the text. */
export type ValueAt<Value> = (text: string, at: number) => Value | undefined;

/** @param values By characters of one code unit each. */
export function valueAt<Value>(values: ReadonlyMap<string, Value>): ValueAt<Value> {
  const { mask, codes } = place([...values.keys()].map((character) => character.charCodeAt(0)));
  const placed: (Value | undefined)[] = Array.from(codes, (code) => values.get(String.fromCharCode(code)));
  return (text, at) => {
    if (at < 0 || at >= text.length) return undefined;
    const code = text.charCodeAt(at);
    return codes[code & mask] === code ? placed[code & mask] : undefined;
  };
}

/** The codes, each in the place that its last bits name; so many bits that no two meet. A free place holds a code of another. */
function place(wanted: readonly number[]): { mask: number; codes: Uint16Array } {
  const distinct = [...new Set(wanted)];
  let mask = 7;
  while (new Set(distinct.map((code) => code & mask)).size < distinct.length) mask = mask * 2 + 1;
  const codes = Uint16Array.from({ length: mask + 1 }, (_, at) => at ^ 1);
  for (const code of distinct) codes[code & mask] = code;
  return { mask, codes };
}
