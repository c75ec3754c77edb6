/**
 * The marker at the head of a line.
 *
 *     一、工作回顾    （二）推动发展    ——经济稳中有进。    第三，扩大开放
 *
 * Not one: 一、二、三产业增加值 (a list of words), 2024. and 1.5 (a year, a number).
 */
export interface Marker {
  kind: "cn" | "paren" | "dash" | "digit" | "digit-paren" | "ordinal" | "item" | "chapter" | "annex";
  /** As written: 一、 （二） —— 1. */
  text: string;
  /** Offset of what follows it. */
  end: number;
  /** The number it counts, 0 for a dash. */
  value: number;
}

const CN = "[一二三四五六七八九十]{1,3}";
const PATTERNS: [Marker["kind"], RegExp][] = [
  ["paren", new RegExp(`[(（﹙] ?(${CN}) ?[)）﹚][、.．]?`, "y")],
  ["cn", new RegExp(`(${CN}) ?[、.．](?!${CN}[、.．和及产级线次类])`, "y")],
  ["cn", /([壹贰叁肆伍陆柒捌玖拾Ⅰ-Ⅹ])[、.．]/y],
  // 一 2031年工作安排
  ["cn", new RegExp(`(${CN})[ \\u3000]+(?=[12]\\d{3}年)`, "y")],
  ["chapter", new RegExp(`第(${CN})(?:部分|章|节)[:：、.．]?`, "y")],
  ["ordinal", new RegExp(`第(${CN})[,，、:：.．]`, "y")],
  ["item", new RegExp(`(${CN})[是要][,，:：]?`, "y")],
  ["dash", /(?:[—–―─－-]{1,6}|[●◆■▲★◎▪]) ?(?=[^\d\s])/y],
  ["digit", /(\d{1,2}) ?[.．、](?!\d)/y],
  ["digit-paren", /[(（](\d{1,2})[)）]|([①-⑳])/y],
  ["annex", new RegExp(`附件?(?: ?(\\d{1,2}|${CN}))?(?:[:：.．、]|(?=[\\s《]|$))`, "y")],
];

/** Characters that can open a marker, so that most lines cost one look-up. */
const OPENERS = /[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ第附(（﹙—–―─－●◆■▲★◎▪\-\d①-⑳]/;

export function readMarker(folded: string, start: number, end: number): Marker | null {
  if (!OPENERS.test(folded.charAt(start))) return null;
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = start;
    const match = pattern.exec(folded);
    if (match === null || pattern.lastIndex > end) continue;
    const number = match[1] ?? match[2] ?? "";
    return { kind, text: match[0].trimEnd(), end: pattern.lastIndex, value: kind === "dash" ? 0 : numberOf(number) };
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
