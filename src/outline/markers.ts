/**
 * The marker at the head of a line.
 *
 *     一、工作回顾    （二）推动发展    ——经济稳中有进。    第三，扩大开放
 *
 * Not one: 一、二、三产业增加值 (a list of words), 2024. and 1.5 (a year, a number).
 */
export interface Marker {
  kind: "cn" | "paren" | "dash" | "digit" | "digit-paren" | "ordinal" | "item" | "chapter" | "annex";
  /** Offset of what follows it. */
  end: number;
  /** The number it counts, 0 for a dash. */
  value: number;
}

const CN = "[一二三四五六七八九十]{1,3}";
const NUMERALS = "一二三四五六七八九十";
const DIGITS_OF_ANY = "0123456789";

/** In order, with the characters that each can begin with, so that most lines cost one look-up. */
const PATTERNS: [kind: Marker["kind"], first: string, pattern: RegExp][] = [
  ["paren", "(（﹙", new RegExp(`[(（﹙] ?(${CN}) ?[)）﹚][、.．]?`, "y")],
  ["cn", NUMERALS, new RegExp(`(${CN}) ?[、.．](?!${CN}[、.．和及产级线次类])`, "y")],
  ["cn", "壹贰叁肆伍陆柒捌玖拾ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ", /([壹贰叁肆伍陆柒捌玖拾Ⅰ-Ⅹ])[、.．]/y],
  // 一 2031年工作安排
  ["cn", NUMERALS, new RegExp(`(${CN})[ \\u3000]+(?=[12]\\d{3}年)`, "y")],
  ["chapter", "第", new RegExp(`第(${CN})(?:部分|章|节)[:：、.．]?`, "y")],
  ["ordinal", "第", new RegExp(`第(${CN})[,，、:：.．]`, "y")],
  ["item", NUMERALS, new RegExp(`(${CN})[是要][,，:：]?`, "y")],
  ["dash", "—–―─－-●◆■▲★◎▪", /(?:[—–―─－-]{1,6}|[●◆■▲★◎▪]) ?(?=[^\d\s])/y],
  ["digit", DIGITS_OF_ANY, /(\d{1,2}) ?[.．、](?!\d)/y],
  ["digit-paren", "(（①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", /[(（](\d{1,2})[)）]|([①-⑳])/y],
  ["annex", "附", new RegExp(`附件?(?: ?(\\d{1,2}|${CN}))?(?:[:：.．、]|(?=[\\s《]|$))`, "y")],
];

/** The patterns by the code of the character at hand; made at first use. */
let byFirst: Map<number, [Marker["kind"], RegExp][]> | null = null;

function sort(): Map<number, [Marker["kind"], RegExp][]> {
  const map = new Map<number, [Marker["kind"], RegExp][]>();
  for (const [kind, first, pattern] of PATTERNS) {
    for (const glyph of first) {
      const code = glyph.charCodeAt(0);
      map.set(code, [...(map.get(code) ?? []), [kind, pattern]]);
    }
  }
  return map;
}

export function readMarker(folded: string, start: number, end: number): Marker | null {
  byFirst ??= sort();
  const patterns = byFirst.get(folded.charCodeAt(start));
  if (patterns === undefined) return null;
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = start;
    const match = pattern.exec(folded);
    if (match === null || pattern.lastIndex > end) continue;
    const number = match[1] ?? match[2] ?? "";
    return { kind, end: pattern.lastIndex, value: kind === "dash" ? 0 : numberOf(number) };
  }
  return null;
}

const DIGITS = "一二三四五六七八九";
const OTHERS = ["壹贰叁肆伍陆柒捌玖拾", "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ"];

/** 十二 → 12, 二十 → 20, ③ → 3. */
function numberOf(written: string): number {
  if (written === "") return 0;
  const code = written.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return Number(written);
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f;
  for (const row of OTHERS) if (row.includes(written)) return row.indexOf(written) + 1;
  const ten = written.indexOf("十");
  if (ten < 0) return DIGITS.indexOf(written.charAt(0)) + 1;
  const tens = ten === 0 ? 1 : DIGITS.indexOf(written.charAt(0)) + 1;
  return tens * 10 + (ten + 1 < written.length ? DIGITS.indexOf(written.charAt(ten + 1)) + 1 : 0);
}
