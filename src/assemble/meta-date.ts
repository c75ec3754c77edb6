// The day of delivery: the date of the line that names the congress, never the page's own.
//   takes    2023年2月14日在…会议上 · （二〇二三年二月十四日） · 2023-2-14 on a line of its own · 1月15日在… under a title with a year
//   refuses  发布时间：2023-02-20 · 来源：青云日报 2023-02-20
import { pageDates } from "../vocabulary/offices";
import type { CongressReading } from "./meta-congress";
import type { Front } from "./meta-front";

/** A date as far as it is written; the reader of dates comes from recognise/, handed on by parse-report. */
interface WrittenDate {
  span: { start: number; end: number };
  year: number | null;
  month: number | null;
  day: number | null;
}
export type DateReader = (folded: string) => WrittenDate[];

export interface Delivery {
  year: number;
  month: number;
  /** ISO 8601. */
  date: string;
}

export function readDelivery(
  front: Front,
  congress: CongressReading | null,
  titleYear: number | null,
  readDates: DateReader,
): Delivery | null {
  if (congress !== null) {
    const { line, at } = congress;
    // The nearest date before the congress; behind it only on the same line (…第三次会议 2023年2月14日).
    const dates = readDates(line).filter((date) => date.month !== null && date.day !== null);
    const before = dates.filter((date) => date.span.end <= at && !ofPage(line.slice(date.span.end, at))).pop();
    const found = delivery(before ?? dates.find((date) => date.span.start > at), titleYear);
    if (found !== null) return found;
  }
  for (const { closed: line } of [...front.lines].reverse()) {
    if (line.length > 80 || pageDates.some((word) => line.includes(word))) continue;
    const date = readDates(line).find((one) => one.month !== null && one.day !== null);
    if (date === undefined) continue;
    // A bare 2023-02-20 is rather the page's.
    const alone = /[年(（]/.test(line) && line.replace(/[()（）—\-\s]/g, "").length <= date.span.end - date.span.start + 2;
    const spoken = /日在|会议|大会|报告|[省市区县州盟旗镇乡]长|主席|总理/.test(line);
    const found = alone || spoken ? delivery(date, titleYear) : null;
    if (found !== null) return found;
  }
  return inRun(front, titleYear, readDates);
}

/** Text without line breaks: …市长 李青山 （2023年2月14日） 各位代表. */
function inRun(front: Front, titleYear: number | null, readDates: DateReader): Delivery | null {
  for (const { folded } of front.lines) {
    if (folded.length <= 80) continue;
    const written = [...folded.matchAll(bracketed)].at(-1)?.[1];
    const found = written === undefined ? null : delivery(readDates(written)[0], titleYear);
    if (found !== null) return found;
  }
  return null;
}

const bracketed = /\(([12一二][^()\s]{3}年[^()\s]{1,3}月[^()\s]{1,3}日)\)/g;

/** 电 or 发布 between a date and the congress: the date is the news agency's. */
function ofPage(between: string): boolean {
  return between.length > 30 || /电|发布|来源|讯/.test(between);
}

function delivery(date: WrittenDate | undefined, titleYear: number | null): Delivery | null {
  if (date === undefined || date.month === null || date.day === null) return null;
  const year = date.year ?? titleYear;
  if (year === null) return null;
  const two = (value: number) => String(value).padStart(2, "0");
  return { year, month: date.month, date: `${year}-${two(date.month)}-${two(date.day)}` };
}
