import { oneOf } from "./char-class";
import { traditional } from "./traditional";

/**
 * Variants of one and the same character, so that every rule needs to know one spelling only. Folding never changes the
 * length of a text: offsets into the folded text are offsets into the text itself.
 */

/** Other variants of a character: zeros, dashes, points, spaces, brackets. */
const variants: readonly (readonly [from: string, to: string])[] = [
  ["○◯⚪", "〇"],
  ["―–─−‐‑‒﹣", "—"],
  ["〜∼", "~"],
  ["﹪", "%"],
  ["∶︰", ":"],
  ["\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "],
  ["〔【［", "["],
  ["〕】］", "]"],
  ["﹙", "("],
  ["﹚", ")"],
  ["✕✖╳", "×"],
  ["µ", "μ"],
];

/**
 * What a reader does not see, or the beginning of what stands for it: zero-width and direction characters, soft hyphens, tags and
 * entities. Told on the way, since every walk through the text costs as much as folding it.
 */
const hidden: readonly (readonly [first: number, last: number])[] = [
  [0x26, 0x26],
  [0x3c, 0x3c],
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2060],
  [0xfeff, 0xfeff],
];

/** Code unit by code unit, what each folds to; 0 for what is hidden, which stays as it is. Made when first needed. */
let table: Uint16Array | null = null;

/**
 * Replaces every variant of a character by one form: full-width ASCII by ASCII, ○ by 〇, the several dashes by —, the several
 * spaces by a space, traditional characters by simplified ones. The result has the same length, character for character.
 *
 * @param text Any text.
 * @returns The folded text; `text` itself when nothing needs folding.
 * @example foldGlyphs("增長５．５％") // "增长5.5%"
 */
export function foldGlyphs(text: string): string {
  return sift(text).folded;
}

/** The folded text, and whether anything hidden is in it. */
export function sift(text: string): { folded: string; hides: boolean } {
  table ??= makeTable();
  let hides = false;
  // Joined at the end: what += makes of them is a chain, which every later look at a character would go through.
  const pieces: string[] = [];
  let kept = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const unit = table[code] as number;
    if (unit === code) continue;
    if (unit === 0) {
      hides = true;
      continue;
    }
    // Where most characters change, one call for many of them is faster than one each.
    if (at - kept < dense) {
      const units = foldChunk(text, at, table);
      pieces.push(text.slice(kept, at), String.fromCharCode.apply(null, units));
      kept = at + units.length;
      at = kept - 1;
    } else {
      pieces.push(text.slice(kept, at), String.fromCharCode(unit));
      kept = at + 1;
    }
  }
  if (kept === 0) return { folded: roundZeros(text), hides };
  pieces.push(text.slice(kept));
  return { folded: roundZeros(pieces.join("")), hides };
}

/** 二OO九年, 二0一二年, 一九九0年: letters and digits that stand for the zeros of a written year. */
const yearOfSorts = /[一二][〇零九OoΟОо0][〇零一二三四五六七八九OoΟОо0]{2}(?=年)/g;
const roundSorts = /[OoΟОо0]/g;
const opensYear = oneOf("一二");
const isRound = oneOf("OoΟОо0");

function roundZeros(folded: string): string {
  let at = folded.indexOf("年");
  while (at >= 0 && !(opensYear(folded, at - 4) && (isRound(folded, at - 3) || isRound(folded, at - 2) || isRound(folded, at - 1)))) {
    at = folded.indexOf("年", at + 1);
  }
  return at < 0 ? folded : folded.replace(yearOfSorts, (year) => year.replace(roundSorts, "〇"));
}

/** Two variants nearer to each other than this open a dense stretch. */
const dense = 2;
/** Code units that go into one call. */
const chunk = 64;

/** As far as nothing is hidden. */
function foldChunk(text: string, start: number, to: Uint16Array): number[] {
  const units: number[] = [];
  const end = Math.min(start + chunk, text.length);
  for (let at = start; at < end; at += 1) {
    const unit = to[text.charCodeAt(at)] as number;
    if (unit === 0) break;
    units.push(unit);
  }
  return units;
}

function makeTable(): Uint16Array {
  const made = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code += 1) made[code] = code;
  for (const [from, to] of makeFolds()) made[from.charCodeAt(0)] = to.charCodeAt(0);
  for (const [first, last] of hidden) made.fill(0, first, last + 1);
  return made;
}

function makeFolds(): Map<string, string> {
  const map = new Map<string, string>();
  // Full-width ASCII is ASCII moved by a constant; Chinese commas, colons and brackets come along with it.
  for (let code = 0xff01; code <= 0xff5e; code += 1) map.set(String.fromCharCode(code), String.fromCharCode(code - 0xfee0));
  for (const [from, to] of variants) for (const character of from) map.set(character, to);
  for (let at = 0; at + 1 < traditional.length; at += 2) {
    const from = traditional.charAt(at);
    const to = traditional.charAt(at + 1);
    if (from !== to) map.set(from, to);
  }
  map.set("－", "—");
  return map;
}
