/**
 * The mark an item of a list begins with.
 * Takes: 3. · 十一是 · （2） · ［4］ · ⑤ · 注6： · [注7]. Refuses: 2031年. Whether 1. begins an item or stands in a sentence is for the caller to say.
 */

export type MarkerKind = "han" | "han-paren" | "digit" | "digit-paren" | "bracket" | "circled" | "is" | "ordinal";

export interface Marker {
  kind: MarkerKind;
  number: number;
  /** Offset behind the mark and the white space after it. */
  end: number;
}

/** Outer kinds come first: 一、 holds （一）, （一） holds 1. and so on. */
const ranks: readonly MarkerKind[] = ["han", "ordinal", "han-paren", "is", "digit", "bracket", "digit-paren", "circled"];

export const rankOf = (kind: MarkerKind): number => ranks.indexOf(kind);

const hanDigits = "〇一二三四五六七八九";

const hanDigitAt = (text: string, at: number): number => (at < text.length ? hanDigits.indexOf(text.charAt(at)) : -1);

/** Reads 一 … 九十九; null when no number stands there. */
export function readHanNumber(text: string, at: number): { value: number; end: number } | null {
  const first = hanDigitAt(text, at);
  const ten = first < 0 ? at : at + 1;
  if (text.charAt(ten) !== "十") return first < 0 ? null : { value: first, end: ten };
  const ones = hanDigitAt(text, ten + 1);
  return { value: (first < 0 ? 1 : first) * 10 + Math.max(ones, 0), end: ten + (ones < 0 ? 1 : 2) };
}

/** Value of an ASCII or full-width digit, -1 for anything else. */
export function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

function readDigits(text: string, at: number): { value: number; end: number } | null {
  let end = at;
  let value = 0;
  for (let digit = digitAt(text, end); digit >= 0 && end < at + 4; digit = digitAt(text, end)) {
    value = value * 10 + digit;
    end += 1;
  }
  return end === at || end > at + 3 ? null : { value, end };
}

/** ① … ㊿ and their kin: first code, how many, number of the first, kind. */
const glyphRuns: readonly (readonly [number, number, number, MarkerKind])[] = [
  [0x2460, 20, 1, "circled"],
  [0x3251, 15, 21, "circled"],
  [0x32b1, 15, 36, "circled"],
  [0x2776, 10, 1, "circled"],
  [0x2780, 10, 1, "circled"],
  [0x278a, 10, 1, "circled"],
  [0x2474, 20, 1, "digit-paren"],
  [0x2488, 20, 1, "digit"],
  [0x3220, 10, 1, "han-paren"],
];

function readGlyph(text: string, at: number): Marker | null {
  const code = text.charCodeAt(at);
  if (code < 0x2460 || code > 0x32bf) return null;
  for (const [first, count, number, kind] of glyphRuns) {
    if (code >= first && code < first + count) return { kind, number: number + code - first, end: skipSpace(text, at + 1) };
  }
  return null;
}

/** Blank to a reader: white space, and characters of no width. */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x202f ||
    code === 0x2060 ||
    code === 0xfeff
  );
}

export function skipSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && isBlank(text.charCodeAt(end)) && text.charCodeAt(end) !== 0x0a) end += 1;
  return end;
}

const digitStops = ".．、)），,";
const hanStops = "、.．，,";

/** The marker that begins at `at`, null where none does. */
export function readMarker(text: string, at: number): Marker | null {
  const glyph = text.charAt(at);
  if (glyph === "(" || glyph === "（") return readClosed(text, at + 1, ")）", "han-paren", "digit-paren");
  if (glyph === "[" || glyph === "［" || glyph === "〔" || glyph === "【") return readClosed(text, at + 1, "]］〕】", null, "bracket");
  if (glyph === "第") {
    const number = readHanNumber(text, at + 1);
    if (number === null) return null;
    // 第三件：, 第三，
    const behind = "件项类".includes(text.charAt(number.end)) && number.end < text.length ? number.end + 1 : number.end;
    const next = text.charAt(behind);
    if (next === "" || !"，,、:：是".includes(next)) return null;
    return { kind: "ordinal", number: number.value, end: skipSpace(text, behind + 1) };
  }
  if (glyph === "注") return readNote(text, at + 1);
  const digits = readDigits(text, at);
  if (digits !== null) {
    const next = text.charAt(digits.end);
    if (next === "" || !digitStops.includes(next)) return null;
    return { kind: "digit", number: digits.value, end: skipSpace(text, digits.end + 1) };
  }
  const han = readHanNumber(text, at);
  if (han !== null) {
    const next = text.charAt(han.end);
    if (next === "是") return { kind: "is", number: han.value, end: skipSpace(text, han.end + 1) };
    if (next !== "" && hanStops.includes(next)) return { kind: "han", number: han.value, end: skipSpace(text, han.end + 1) };
    return null;
  }
  return readGlyph(text, at);
}

/** 注3：, 注③: the cursor stands behind the 注. */
function readNote(text: string, at: number): Marker | null {
  const glyph = readGlyph(text, at);
  if (glyph !== null) return { ...glyph, end: isNoteStop(text, glyph.end) ? skipSpace(text, glyph.end + 1) : glyph.end };
  const number = readDigits(text, skipSpace(text, at));
  if (number === null || !isNoteStop(text, number.end)) return null;
  return { kind: "bracket", number: number.value, end: skipSpace(text, number.end + 1) };
}

const isNoteStop = (text: string, at: number): boolean =>
  at < text.length && (":：.．、，,".includes(text.charAt(at)) || isBlank(text.charCodeAt(at)));

/** （三） (3) [3] [注3]: the cursor stands behind the opening bracket. */
function readClosed(text: string, at: number, closing: string, hanKind: MarkerKind | null, digitKind: MarkerKind): Marker | null {
  const han = hanKind === null ? null : readHanNumber(text, at);
  const number = han ?? readDigits(text, text.charAt(at) === "注" ? at + 1 : at);
  if (number === null || text.charAt(number.end) === "" || !closing.includes(text.charAt(number.end))) return null;
  let end = number.end + 1;
  if (text.charAt(end) === "、" || text.charAt(end) === "." || text.charAt(end) === "．") end += 1;
  return { kind: han === null ? digitKind : (hanKind ?? digitKind), number: number.value, end: skipSpace(text, end) };
}
