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

/** Code unit by code unit, what each folds to. Made when first needed. */
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
  table ??= makeTable();
  // Joined at the end: what += makes of them is a chain, which every later look at a character would go through.
  const pieces: string[] = [];
  let kept = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const unit = table[code] as number;
    if (unit === code) continue;
    // Where most characters change, one call for many of them is faster than one each.
    if (at - kept < dense) {
      const end = Math.min(at + chunk, text.length);
      pieces.push(text.slice(kept, at), foldChunk(text, at, end, table));
      kept = end;
      at = end - 1;
    } else {
      pieces.push(text.slice(kept, at), String.fromCharCode(unit));
      kept = at + 1;
    }
  }
  if (kept === 0) return text;
  pieces.push(text.slice(kept));
  return pieces.join("");
}

/** Two variants nearer to each other than this open a dense stretch. */
const dense = 2;
/** Code units that go into one call. */
const chunk = 64;

function foldChunk(text: string, start: number, end: number, to: Uint16Array): string {
  const units: number[] = [];
  for (let at = start; at < end; at += 1) units.push(to[text.charCodeAt(at)] as number);
  return String.fromCharCode.apply(null, units);
}

function makeTable(): Uint16Array {
  const made = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code += 1) made[code] = code;
  for (const [from, to] of makeFolds()) made[from.charCodeAt(0)] = to.charCodeAt(0);
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
