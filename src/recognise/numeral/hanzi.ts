import { add, shiftPoint } from "./decimal";
import { digitAt, largeScaleAt, smallScaleAt } from "./glyphs";
import { startsUnit } from "./scale";

// Takes 六千四百二十亿   一万二   三点五万亿; refuses 一九八三 (digits without scales spell a year or a number of a line)

export interface Hanzi {
  end: number;
  decimal: string;
  /** 三四十: the upper end. */
  upper: string | null;
  /** Power of ten of the last scale, when it closes the number (三点五万 → 4). */
  exponent: number;
  /** Spelled digit by digit. */
  positional: boolean;
}

/** A number in Chinese numerals; null when what stands there is none, with `end` telling how far not to look again. */
export function readHanzi(text: string, at: number, limit: number): Hanzi | { end: number; decimal: null } {
  const end = runEnd(text, at, limit);
  if (end - at > longest) return { end, decimal: null };
  if (end - at === 1) {
    const digit = digitAt(text, at);
    if (digit !== undefined) return decimalPart(text, end, limit, String(digit)) ?? whole(end, String(digit), false);
    if (text.charAt(at) !== "十") return { end, decimal: null };
    return decimalPart(text, end, limit, "10") ?? whole(end, "10", false);
  }
  if (isPositional(text, at, end)) return positional(text, at, end, limit);
  const solved = solve(text, at, end);
  if (solved === null) return { end, decimal: null };
  return (
    (solved.closed ? null : decimalPart(text, end, limit, solved.decimal)) ?? {
      end,
      decimal: solved.decimal,
      upper: solved.upper,
      exponent: 0,
      positional: false,
    }
  );
}

/** No number is longer; a longer run is damage. */
const longest = 40;
/** Nor larger: 万亿亿 is 10 to the 20th. Many more scale words would make it infinite. */
const largest = 24;

function whole(end: number, decimal: string, isPositionalRun: boolean): Hanzi {
  return { end, decimal, upper: null, exponent: 0, positional: isPositionalRun };
}

function runEnd(text: string, at: number, limit: number): number {
  let cursor = at;
  while (cursor < limit) {
    if (
      digitAt(text, cursor) === undefined &&
      largeScaleAt(text, cursor) === undefined &&
      (smallScaleAt(text, cursor) === undefined || startsUnit(text, cursor))
    ) {
      break;
    }
    cursor += 1;
  }
  return cursor;
}

function isPositional(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (digitAt(text, at) === undefined) return false;
  return true;
}

function positional(text: string, start: number, end: number, limit: number): Hanzi | { end: number; decimal: null } {
  const digits: number[] = [];
  for (let at = start; at < end; at += 1) digits.push(digitAt(text, at) ?? 0);
  const [first, second] = digits;
  // 三四个: two neighbours are a range, not thirty-four
  if (digits.length === 2 && first !== undefined && second === first + 1 && first > 0) {
    return { end, decimal: String(first), upper: String(second), exponent: 0, positional: false };
  }
  const decimal = digits.join("");
  return decimalPart(text, end, limit, decimal) ?? whole(end, decimal, true);
}

/** 三点五万亿: what follows 点, with the scale words behind it. `end` stands on 点. */
function decimalPart(text: string, end: number, limit: number, integer: string): Hanzi | null {
  if (text.charAt(end) !== "点") return null;
  let cursor = end + 1;
  let fraction = "";
  while (cursor < limit) {
    const digit = digitAt(text, cursor);
    if (digit === undefined) break;
    fraction += String(digit);
    cursor += 1;
  }
  if (fraction === "" || fraction.length > longest) return null;
  // 三点十分, 三点五十: times of day
  if (text.charAt(cursor) === "十" || text.charAt(cursor) === "刻") return null;
  let exponent = 0;
  for (let scale = scaleAt(text, cursor, limit); scale !== undefined; scale = scaleAt(text, cursor, limit)) {
    exponent += scale;
    cursor += 1;
  }
  if (exponent > largest) return null;
  return {
    end: cursor,
    decimal: shiftPoint(`${integer}.${fraction}`, exponent),
    upper: null,
    exponent,
    positional: false,
  };
}

function scaleAt(text: string, at: number, limit: number): number | undefined {
  if (at >= limit || startsUnit(text, at)) return undefined;
  return largeScaleAt(text, at) ?? smallScaleAt(text, at);
}

/** 六千四百二十亿三千万: sections of up to four digits, each closed by 万 or 亿. Null when the order is wrong (十四五, 百千). */
function solve(text: string, start: number, end: number): { decimal: string; upper: string | null; closed: boolean } | null {
  let total = 0; // everything closed by 亿, counted in 亿
  let wan = 0; // everything closed by 万 since
  let section = 0; // within the open group of four
  let digit = -1; // read, waiting for its scale
  let pair = -1; // the lower of two neighbours: 三四十
  let spread = 0; // what the upper end has more than the lower
  let lastSmall = 4; // scales within a group must fall
  let lastScale = 0;
  let zero = false;
  for (let at = start; at < end; at += 1) {
    const value = digitAt(text, at);
    if (value !== undefined) {
      if (value === 0) {
        if (digit >= 0) return null;
        zero = true;
        continue;
      }
      if (digit >= 0) {
        if (pair >= 0 || value !== digit + 1 || spread > 0) return null;
        pair = digit;
      } else digit = value;
      continue;
    }
    const small = smallScaleAt(text, at);
    if (small !== undefined) {
      if (small >= lastSmall) return null;
      // 十五, 二百十七: only 十 goes without its 一
      if (digit < 0 && small !== 1) return null;
      const power = 10 ** small;
      section += (digit < 0 ? 1 : digit) * power;
      if (pair >= 0) spread = power;
      digit = -1;
      pair = -1;
      lastSmall = small;
      lastScale = small;
      zero = false;
      continue;
    }
    const large = largeScaleAt(text, at) ?? 0;
    const open = section + Math.max(digit, 0);
    if (pair >= 0) spread = 1;
    if (large === 4) {
      if (open === 0 || wan > 0) return null;
      wan = open * 10000;
      spread *= 10000;
    } else {
      if (open + wan === 0 || total > 0) return null;
      total = wan + open;
      wan = 0;
      spread *= 100000000;
    }
    section = 0;
    digit = -1;
    pair = -1;
    lastSmall = 4;
    lastScale = large;
    zero = false;
  }
  // 一万二 is 12000, 三百五 is 350: a last digit without 零 before it counts the next lower place
  if (digit >= 0 && pair < 0 && !zero && lastScale >= 2 && section + wan + total > 0) digit *= 10 ** (lastScale - 1);
  if (pair >= 0) spread = 1;
  const low = String(wan + section + Math.max(digit, 0));
  // Joined as text, because 九千万亿 is more than a double holds exactly
  const decimal = total === 0 ? low : String(total) + low.padStart(8, "0");
  return { decimal, upper: spread > 0 ? add(decimal, String(spread)) : null, closed: digit < 0 && lastScale >= 4 };
}
