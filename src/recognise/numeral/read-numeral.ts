import { oneOf, valueAt } from "../../vocabulary/char-class";
import { aboutMarks, moreMarks, nounsOfNumber, perWords, severalMarks, smallScales } from "../../vocabulary/numerals";
import { add, shiftPoint } from "./decimal";
import { isDigit, readFigures } from "./figures";
import { fractionOf } from "./fraction";
import { BEGINS, BEGINS_SCALE, digitAt, hasRole, MARKS } from "./glyphs";
import { readHanzi } from "./hanzi";
import type { Numeral } from "./numeral";
import { readScale } from "./scale";

// Takes 1.5万   三千多亿   百分之八点五; refuses 十四五 (numerals in no order of a number)

/** Where from `at` on a number can begin; `limit` when nowhere. A table is several times faster here than a regular expression. */
export function findNumeral(text: string, at: number, limit: number): number {
  let cursor = at;
  while (cursor < limit && !hasRole(text, cursor, BEGINS)) cursor += 1;
  return cursor;
}

/**
 * Solves the number that begins at `at`: figures or Chinese numerals, scale words, 多 余 几 来, 百分之, 几分之几.
 * Returns the end of the characters looked at when they make no number, so that the scan goes on behind them.
 */
export function readNumeral(text: string, at: number, limit: number): Numeral | number {
  if (isDigit(text, at)) return readFigured(text, at, limit);
  const character = text.charAt(at);
  if (character === "半") return readHalves(text, at);
  if (character === "一" && text.charAt(at + 1) === "半") return readHalf(at, at + 2, "ratio");
  if (isSeveral(text, at)) return readSeveral(text, at, limit);
  if (text.startsWith("分之", at + 1)) {
    const per = readPer(text, at, limit);
    if (per !== null) return per;
  }
  if (digitAt(text, at) === undefined && character !== "十") return readBareScale(text, at, limit);
  const hanzi = readHanzi(text, at, limit);
  if (hanzi.decimal === null) return hanzi.end;
  if (hanzi.upper === null && text.startsWith("分之", hanzi.end)) {
    return readFraction(text, at, hanzi.end + 2, limit, hanzi.decimal);
  }
  const numeral: Numeral = {
    start: at,
    end: hanzi.end,
    decimal: hanzi.decimal,
    upper: hanzi.upper,
    form: "hanzi",
    positional: hanzi.positional,
    exponent: hanzi.exponent,
    vague: null,
    unit: null,
  };
  if (hanzi.positional && hanzi.decimal.length < 3) return hanzi.end;
  return withMarks(text, numeral, limit);
}

/** How the units begin that 半 may stand in front of: 半个工作日, 半小时, 半年. */
const opensHalvedUnit = oneOf("个小天年月日工");
const isSeveral = oneOf(severalMarks);
const saysMore = oneOf(moreMarks);
const endsNounOfNumber = oneOf(nounsOfNumber);
const perAt = valueAt(perWords);

/** 半小时, 半数以上, 占比过半; 半山 is none. */
function readHalves(text: string, at: number): Numeral | number {
  const next = text.charAt(at + 1);
  if (opensHalvedUnit(text, at + 1)) return readHalf(at, at + 1, null);
  if (next === "数") return readHalf(at, at + 2, "ratio");
  const isBound = "过超近逾".includes(text.charAt(at - 1) || "-");
  return isBound && (next === "" || ",。;、\n".includes(next)) ? readHalf(at, at + 1, "ratio") : at + 1;
}

/** 半 in front of a unit, 一半 as a share. */
function readHalf(start: number, end: number, unit: Numeral["unit"]): Numeral {
  return { start, end, decimal: "0.5", upper: null, form: "half", positional: false, exponent: 0, vague: null, unit };
}

const SPACE = 32;
const PIECE = "个".charCodeAt(0);

/** No number is longer; a longer run of digits is damage, and past 308 digits it were infinite. */
const longestFigures = 60;

/** 1.5万余, 820余万, 1亿2000万, 1/6 */
function readFigured(text: string, at: number, limit: number): Numeral | number {
  const figures = readFigures(text, at, limit);
  if (figures === null) return at + 1;
  let { end, decimal } = figures;
  if (decimal.length > longestFigures) return end;

  // 1/6: a proper fraction, and neither a date (3/15) nor a rate
  if (text.charAt(end) === "/" && (isDigit(text, end + 1) || text.charAt(end + 1) === "十")) {
    const per = perHundredThousand(text, end + 1);
    if (per > end) {
      return { start: at, end: per, decimal, upper: null, form: "per", positional: false, exponent: 0, vague: null, unit: "/10万" };
    }
    const below = readFigures(text, end + 1, limit);
    if (below === null || below.decimal.length > longestFigures) return below?.end ?? end;
    const proper = Number(decimal) < Number(below.decimal) && !`${decimal}${below.decimal}`.includes(".");
    if (!proper || /[/年月日.千万亿]/.test(text.charAt(below.end))) return below.end;
    return fractionOf(at, below.end, decimal, below.decimal) ?? below.end;
  }
  if (text.startsWith("分之", end)) return readFraction(text, at, end + 2, limit, decimal);

  const gap = text.charCodeAt(end) === SPACE && hasRole(text, end + 1, BEGINS_SCALE) ? 1 : 0;
  const scale = readScale(text, end + gap, limit);
  if (scale.exponent > 0) {
    decimal = shiftPoint(decimal, scale.exponent);
    end = scale.end;
    const next = text.charCodeAt(end) === SPACE ? end + 1 : end;
    const low = scale.exponent >= 4 && isDigit(text, next) ? readLowPart(text, next, limit, scale.exponent) : null;
    if (low !== null) {
      decimal = add(decimal, low.decimal);
      end = low.end;
    }
  }
  const numeral: Numeral = {
    start: at,
    end,
    decimal: scale.exponent === 0 ? shiftPoint(decimal, 0) : decimal,
    upper: null,
    form: "figures",
    positional: false,
    exponent: scale.exponent,
    vague: null,
    unit: null,
  };
  return withMarks(text, numeral, limit);
}

/** Behind the 10万 or 十万 of 12.5/10万, as rates of illness are written; 0 where none stands or where it has a unit of its own. */
function perHundredThousand(text: string, at: number): number {
  const end = text.startsWith("10万", at) ? at + 3 : text.startsWith("十万", at) ? at + 2 : 0;
  return end > 0 && !"元吨亩千".includes(text.charAt(end) || "-") ? end : 0;
}

/** The 2000万 of 1亿2000万, the 6000 of 1亿6000多万 (its scale comes behind the mark), the 2000 of 1万2000; not the 3 of 40万3岁以下. */
function readLowPart(text: string, at: number, limit: number, exponent: number): { end: number; decimal: string } | null {
  const figures = readFigures(text, at, limit);
  if (figures === null || figures.decimal.length > longestFigures) return null;
  const gap = text.charCodeAt(figures.end) === SPACE ? 1 : 0;
  const scale = readScale(text, figures.end + gap, limit);
  const isMarked = saysMore(text, scale.end) && readScale(text, scale.end + 1, limit).exponent > 0;
  if (scale.exponent === 0 && figures.decimal.length !== exponent && !isMarked) return null;
  const decimal = shiftPoint(figures.decimal, scale.exponent);
  return Number(decimal) < 10 ** exponent ? { end: scale.end, decimal } : null;
}

/** 多, 余, 几, 来 behind the number, and the scale words that may follow them: 三千|多亿, 300 |多万. */
function withMarks(text: string, numeral: Numeral, limit: number): Numeral {
  // 3个|多亿
  if (text.charCodeAt(numeral.end) === PIECE && text.startsWith("多亿", numeral.end + 1)) {
    return { ...numeral, end: numeral.end + 3, vague: "more", decimal: shiftPoint(numeral.decimal, 8), exponent: 8 };
  }
  const at = numeral.form === "figures" && text.charCodeAt(numeral.end) === SPACE ? numeral.end + 1 : numeral.end;
  if (at >= limit || !hasRole(text, at, MARKS)) return numeral;
  const mark = text.charAt(at);
  const more = mark === "+" ? isOpenPlus(text, at, numeral) : moreMarks.has(mark) || (mark === "几" && numeral.decimal.endsWith("0"));
  const about = aboutMarks.has(mark) && numeral.decimal.endsWith("0");
  if (!more && !about) return numeral;
  // 一百几|十|个: a place the number has already
  const place = mark === "几" ? smallScales.get(text.charAt(at + 1)) : undefined;
  const isWithin = place !== undefined && numeral.decimal.endsWith("0".repeat(place + 1));
  const scale = readScale(text, isWithin ? at + 2 : at + 1, limit);
  numeral.vague = more ? "more" : "about";
  numeral.end = scale.end;
  if (scale.exponent > 0) {
    numeral.decimal = scaleOpenPart(numeral.decimal, scale.exponent);
    if (numeral.upper !== null) numeral.upper = shiftPoint(numeral.upper, scale.exponent);
  }
  return numeral;
}

/** 100+场, 30万+人次; but 1+6个, 12+X, 9+3万. */
function isOpenPlus(text: string, at: number, { form, end, decimal }: Numeral): boolean {
  if (form !== "figures" || end !== at || decimal.length < 2) return false;
  const next = text.charCodeAt(at + 1);
  return next === COMMA || (next > 0x2e7f && (!hasRole(text, at + 1, BEGINS) || next === WAN));
}

const COMMA = 44;
const WAN = "万".charCodeAt(0);

/** 一亿六千|余万: the scale behind the mark belongs to what is still open, the 六千. */
function scaleOpenPart(decimal: string, exponent: number): string {
  const closed = decimal.length - 8;
  if (exponent !== 4 || closed <= 0 || decimal.includes(".")) return shiftPoint(decimal, exponent);
  return add(`${decimal.slice(0, closed)}00000000`, shiftPoint(decimal.slice(closed), exponent));
}

/** 百 in 近百家, 千万 in 千万吨: the scale is the number. */
function readBareScale(text: string, at: number, limit: number): Numeral | number {
  const scale = readScale(text, at, limit);
  if (scale.end === at) return at + 1;
  // 万一, 百二十: scale words in front of digits are no number; neither is 百万 in 百万分之三
  if (digitAt(text, scale.end) !== undefined) return readHanzi(text, scale.end, limit).end;
  if (isDigit(text, scale.end) || text.startsWith("分之", scale.end)) return scale.end;
  const numeral: Numeral = {
    start: at,
    end: scale.end,
    decimal: shiftPoint("1", scale.exponent),
    upper: null,
    form: "scale",
    positional: false,
    exponent: 0,
    vague: null,
    unit: null,
  };
  return withMarks(text, numeral, limit);
}

/** 几十万, 数百: more than one of the scale. */
function readSeveral(text: string, at: number, limit: number): Numeral | number {
  if (endsNounOfNumber(text, at - 1)) return at + 1;
  const scale = readScale(text, at + 1, limit);
  if (scale.end === at + 1) return at + 1;
  return {
    start: at,
    end: saysMore(text, scale.end) ? scale.end + 1 : scale.end,
    decimal: shiftPoint("1", scale.exponent),
    upper: null,
    form: "several",
    positional: false,
    exponent: 0,
    vague: "more",
    unit: null,
  };
}

/** 百分之八点五, 千分之三, 万分之五, 百分之8.5. */
function readPer(text: string, at: number, limit: number): Numeral | null {
  const unit = perAt(text, at);
  if (unit !== "%" && unit !== "‰" && unit !== "/万") return null;
  let from = at + 3;
  // 百分之一百二十, 百分之百
  if (text.charAt(from) === "百") {
    return { start: at, end: from + 1, decimal: "100", upper: null, form: "per", positional: false, exponent: 0, vague: null, unit };
  }
  if (text.charAt(from) === " ") from += 1;
  const inner = readPlain(text, from, limit);
  if (inner === null) return null;
  const numeral: Numeral = { start: at, ...inner, form: "per", positional: false, exponent: 0, vague: null, unit };
  return withMarks(text, numeral, limit);
}

/** Figures or Chinese numerals without any marks around them. */
function readPlain(text: string, at: number, limit: number): { end: number; decimal: string; upper: string | null } | null {
  if (isDigit(text, at)) {
    const figures = readFigures(text, at, limit);
    return figures === null || figures.decimal.length > longestFigures
      ? null
      : { end: figures.end, decimal: shiftPoint(figures.decimal, 0), upper: null };
  }
  const hanzi = readHanzi(text, at, limit);
  if (hanzi.decimal === null || hanzi.end === at) return null;
  return { end: hanzi.end, decimal: hanzi.decimal, upper: hanzi.upper };
}

/** 三分之二. `from` stands behind 分之. */
function readFraction(text: string, at: number, from: number, limit: number, below: string): Numeral | number {
  const above = readPlain(text, from, limit);
  if (above === null) return from;
  if (below === "100000") return { start: at, ...above, form: "per", positional: false, exponent: 0, vague: null, unit: "/10万" };
  return fractionOf(at, above.end, above.decimal, below) ?? above.end;
}
