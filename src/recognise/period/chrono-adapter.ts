// The one door to chrono-node: it runs our parsers and keeps their index, text and certain fields.
//   takes    2023年2月14日 · 2023-2-14 · 2023.2.14 · 二〇二三年二月十四日 · 2023年2月 · 2月14日
//   refuses  2.5亿元 · 1—9月 · 3:02
//
// Chrono's own Chinese parsers stay out: they read 百分之三点二 as a time of day and fill what is not said from today.
// For the same reason `.date()` is never asked: only what the words state (`isCertain`) counts.

import type { Parser } from "chrono-node/zh/hans";
import { Chrono } from "chrono-node/zh/hans";
import type { Span } from "../../model/report";
import { countOf, yearOf } from "./numbers";

/** A date as far as it is written: 2月14日 has no year. */
export interface CalendarDate {
  span: Span;
  year: number | null;
  month: number | null;
  day: number | null;
}

type Fields = { year?: number; month?: number; day?: number };

const chinese = String.raw`\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]`;
const year = String.raw`\d{4}|[一二][〇零○一二三四五六七八九]{3}`;

function parser(pattern: RegExp, read: (match: RegExpMatchArray) => Fields): Parser {
  return {
    pattern: () => pattern,
    extract(context, match) {
      if (isRest(context.text, match.index ?? 0)) return null;
      const fields = read(match);
      return possible(fields) ? fields : null;
    },
  };
}

/** Behind a date that cannot be Chrono looks on, one character further: there stands 1月31日 in 11月31日, and 2月29日 in 2023年2月29日. */
function isRest(text: string, at: number): boolean {
  return /^(?:\d\d|[一二三十]{2})/.test(text.slice(Math.max(0, at - 1), at + 1)) || /\d ?年 ?$/.test(text.slice(Math.max(0, at - 4), at));
}

/** 2023年2月14日, 2023年2月, 2月14日. */
const written = parser(new RegExp(String.raw`(?<!\d)(?:(${year}) ?年 ?)?(${chinese}) ?月(?: ?(${chinese}) ?[日号])?`), (match) =>
  fields(yearOf(match[1] ?? ""), countOf(match[2] ?? ""), countOf(match[3] ?? "")),
);
/** 2023-2-14, 2023.2.14, 2023/02/14. */
const numeric = parser(/(?<![0-9.])((?:19|20)\d{2})([-./])([01]?\d)\2([0-3]?\d)(?!\d)/, (match) =>
  fields(Number(match[1]), Number(match[3]), Number(match[4])),
);
/** 2023年 alone. */
const yearOnly = parser(new RegExp(String.raw`(?<!\d)(${year}) ?年(?! ?(?:${chinese}) ?月)`), (match) =>
  fields(yearOf(match[1] ?? ""), null, null),
);

let engine: Chrono | null = null;

/**
 * Reads the dates of a short text (a title, a delivery line), left to right.
 *
 * @param text Folded text.
 * @returns What is written of each date, with its place in `text`.
 * @example readDates("2023年2月14日在…会议上") // [{ year: 2023, month: 2, day: 14, span: { start: 0, end: 10 } }]
 */
export function readDates(text: string): CalendarDate[] {
  engine ??= new Chrono({ parsers: [numeric, written, yearOnly], refiners: [] });
  // A reference of our own: nothing may depend on the day on which a report is read.
  return engine.parse(text, new Date(0)).map((result) => {
    const certain = (field: "year" | "month" | "day") => (result.start.isCertain(field) ? result.start.get(field) : null);
    const span = { start: result.index, end: result.index + result.text.length };
    return { span, year: certain("year"), month: certain("month"), day: certain("day") };
  });
}

function fields(yearRead: number | null, month: number | null, day: number | null): Fields {
  return { ...(yearRead === null ? {} : { year: yearRead }), ...(month === null ? {} : { month }), ...(day === null ? {} : { day }) };
}

function possible({ year: y, month, day }: Fields): boolean {
  if (y === undefined && (month === undefined || day === undefined)) return false;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || (day >= 1 && day <= daysIn(y ?? 2000, month ?? 1));
}

function daysIn(y: number, month: number): number {
  if (month === 2) return (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
