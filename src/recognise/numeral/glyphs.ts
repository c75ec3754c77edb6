/*
 * What a character can be in a number, by its code: asked of every character of a report.
 */
import { valueAt } from "../../vocabulary/char-class";
import { aboutMarks, hanziDigits, largeScales, moreMarks, severalMarks, smallScales } from "../../vocabulary/numerals";

/** A number can begin with it. */
export const BEGINS = 1;
/** A scale can begin with it: 万, 千, the 个 of 5个亿. */
export const BEGINS_SCALE = 2;
/** Behind a number it says that there is more: 多, 余, 几, 来, +. */
export const MARKS = 4;

const roles = new Uint8Array(0x10000);
const give = (glyphs: Iterable<string>, role: number): void => {
  for (const glyph of glyphs) roles[glyph.charCodeAt(0)] = (roles[glyph.charCodeAt(0)] as number) | role;
};
const scales = [...smallScales.keys(), ...largeScales.keys()];
give(["0123456789半", ...hanziDigits.keys(), ...scales, ...severalMarks].join(""), BEGINS);
give([...scales, "个"], BEGINS_SCALE);
give([...moreMarks, ...aboutMarks, "几", "+"], MARKS);

export const digitAt = valueAt(hanziDigits);
export const smallScaleAt = valueAt(smallScales);
export const largeScaleAt = valueAt(largeScales);

/** Whether the character at `at` has the role. */
export function hasRole(text: string, at: number, role: number): boolean {
  return ((roles[text.charCodeAt(at)] ?? 0) & role) !== 0;
}
