// The plan year and the year reviewed.
//   takes    the title's year · the day of delivery · 2025年工作安排 · 2024年工作回顾 · the years the text speaks of most
//   refuses  到2030年 and other years ahead · a page's own date
import { hanziDigits } from "../vocabulary/numerals";
import type { Delivery } from "./meta-date";
import type { Front } from "./meta-front";
import { ordinalOf } from "./meta-ordinal";

export interface Years {
  year: number | null;
  reviewYear: number | null;
  /** Neither title nor delivery line nor a heading said so. */
  inferred: boolean;
}

interface Mention {
  year: number;
  at: number;
}

const mention = /(?:(?:[1１] ?[9９]|[2２] ?[0０]) ?[0-9０-９] ?[0-9０-９] ?|[一二][九〇零○][〇零○一二三四五六七八九]{2})$/;
/** 1 9 9 8 年 is no longer in front of its 年. */
const longestYear = 8;
const looksBack =
  /^年?度?(?:和今年以来)?(?:[和及与暨](?:["“]?[一二三四五六七八九十]{1,3}五["”]?(?:时期|期间)?|[过前]去?的?五年|五年来?))?的?(?:政府|国内|主要|全市|全区|全县|全省)*的?工作的?(?:主要)?(?:[和及与暨][“"]?[一二三四五六七八九十]{1,3}五[”"]?(?:时期|期间)?(?:的?(?:工作|经济社会)?发展)?)?的?(?:成就|工作)?(?:回顾|总结|情况|完成情况|简要回顾)/;
const looksAhead = new RegExp(
  String.raw`^年度?的?(?:政府|国内|全[省市区县]|我[省市区县])*(?:工作|经济社会发展|国民经济|主要|重点|目标|总体|发展|预期)` +
    String.raw`[^。，,；;\n]{0,12}(?:安排|任务|打算|部署|要求|思路|目标|建议|重点|意见)|^年政府工作的建议|^年(?:重点|主要)?工作(?:\s|$)`,
);
/** Behind these a year lies ahead or ends a span: 到2030年, 2021—2025年. */
const aheadMarks = "到至—-–~～前";
const lastYearWords = /去年|上一?年|过去的?一年|一年来/g;
const lastYearHeading = /(?:去年|过去的?[一二三四五]年|[一五]年来|上一?年)的?(?:政府|主要)?工作的?(?:简要|主要)?(?:回顾|总结)/;
/** A report on a plan or a programme of many years reviews no one year: 关于…第六个五年计划的报告. */
const programme = /关于[^。]{0,60}(?:第[一二三四五六七八九十]+个五年计划|五["”]计划|年到[^。]{2,8}年[^。]{0,20}纲要)[^。]{0,40}报告/;
/** First sessions of the national congress, from the seventh term on every five years. */
const firstSessions = [1954, 1959, 1964, 1975, 1978, 1983];
const nationalSession =
  /第?([一二三四五六七八九十]{1,3})届(?:全国人民代表大会|人大|全国人大)第?([一二三四五六])次会议|向第([一二三四五六七八九十]{1,3})届全国人民代表大会/g;
/** A term looked back on as a whole, in the first sentences: the report is read when the next one begins. */
const wholeTerm = /第([一二三四五六七八九十]{1,3})届全国人民代表大会(?:第一次会议)?(?:以来|期间)/;

export function readYears(
  folded: string,
  front: Front,
  title: string | null,
  delivery: Delivery | null,
  sessionYear: number | null,
  national: boolean,
): Years {
  const mentions = yearMentions(folded);
  const review = mentions.find(({ at }) => isReviewHeading(folded, at))?.year ?? null;
  // 一、2030年主要工作 above 二、2031年工作安排 looks back, and so does what a heading of the review is about.
  const planned = mentions.filter(({ at }) => isPlanHeading(folded, at)).map(({ year }) => year);
  const headedPlan = planned.find((one) => one !== review && !planned.includes(one + 1)) ?? planned[0] ?? null;
  const titled = title === null ? null : (yearMentions(title).pop()?.year ?? null);
  const headed = headedPlan ?? (review === null ? null : review + 1);
  const stated = statedYear(titled, delivery, headed);
  const year =
    stated ??
    headed ??
    sessionYear ??
    (national ? afterWholeTerm(front.head) : null) ??
    inferYear(mentions, folded, national) ??
    pageYear(folded);
  return { year, reviewYear: readReviewYear(folded, front, year, review, national), inferred: stated === null && year !== null };
}

/** What title and day of delivery say; the headings decide where they disagree. */
function statedYear(titled: number | null, delivery: Delivery | null, headed: number | null): number | null {
  // 2030年度工作报告 above 二、2031年工作安排: the title has the year looked back on.
  if (delivery === null) return titled !== null && headed === titled + 1 ? headed : titled;
  const { year, month } = delivery;
  // A report read in December, or in autumn when a new government begins, is about the year to come when its headings or its title say so.
  if (month >= 7 && (headed === year + 1 || titled === year + 1)) return year + 1;
  if (titled === null || titled === year) return year;
  return headed === year ? year : titled;
}

function yearMentions(text: string): Mention[] {
  const found: Mention[] = [];
  for (let end = text.indexOf("年"); end >= 0; end = text.indexOf("年", end + 1)) {
    const written = mention.exec(text.slice(Math.max(0, end - longestYear), end))?.[0];
    if (written === undefined) continue;
    const at = end - written.length;
    const year = numberOf(written);
    if (year < 1949 || year > 2050 || /\d/.test(text.charAt(at - 1))) continue;
    found.push({ year, at });
  }
  return found;
}

/** A title is as written, so its digits may be full-width. */
function numberOf(written: string): number {
  let value = 0;
  for (const glyph of written.normalize("NFKC")) {
    if (glyph !== " ") value = value * 10 + (glyph >= "0" && glyph <= "9" ? Number(glyph) : (hanziDigits.get(glyph) ?? 0));
  }
  return value;
}

function isReviewHeading(folded: string, at: number): boolean {
  const after = tail(folded, at);
  return looksBack.test(after) || (/^年的工作/.test(after) && /(?:报告|回顾)$/.test(folded.slice(Math.max(0, at - 2), at)));
}

function isPlanHeading(folded: string, at: number): boolean {
  if (aheadMarks.includes(folded.charAt(at - 1))) return false;
  // A heading begins with its year or with a marker: 二、2025年工作安排, 关于2025年工作.
  const before = folded.slice(Math.max(0, at - 24), at);
  return headsPlan.test(before) && looksAhead.test(tail(folded, at));
}

/** 二、今后五年的奋斗目标和|2031年工作安排: the years beside it may stand first. */
const headsPlan =
  /(?:^|[\s、)）.．])(?:(?:(?:今后|未来)五年|[“"]?十[一二三四五六]五[”"]?)[^\s，,。；;]{0,14}[和与及暨])?(?:关于|对|做好)?\s?$/;

function tail(folded: string, at: number): string {
  const year = /^[\d０-９〇零○一二三四五六七八九 ]+/.exec(folded.slice(at, at + 9))?.[0].length ?? 4;
  return folded.slice(at + year, at + year + 30).replace(/^ +/, "");
}

/**
 * The year a text speaks from, where nothing says it: the year it speaks of most is the one it looks back on, or, when the
 * year after it hardly occurs, its own.
 */
function inferYear(mentions: Mention[], folded: string, national: boolean): number | null {
  const floor = national ? latestSession(folded) : 0;
  const counts = new Map<number, number>();
  for (const { year, at } of mentions) {
    if (!aheadMarks.includes(folded.charAt(at - 1) || " ")) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const count = (year: number) => counts.get(year) ?? 0;
  let most: number | null = null;
  for (const year of counts.keys()) {
    if (year < floor - 1) continue;
    if (most === null || count(year) > count(most) || (count(year) === count(most) && year > most)) most = year;
  }
  if (most === null) return floor > 0 ? floor : null;
  const goesOn = count(most + 1) >= Math.max(1, count(most) * 0.04);
  const next = goesOn || (count(most + 1) === 0 && liesInReview(mentions, most, folded)) ? most + 1 : most;
  return Math.max(next, floor);
}

/** 发布时间：2031-02-03, the page's own day: the last that can tell, and only where a page shows one. */
function pageYear(folded: string): number | null {
  const shown = pageDay.exec(folded.slice(0, 3000))?.[1];
  return shown === undefined ? null : Number(shown);
}

const pageDay = /(?:发布|发表|成文|印发|更新)(?:时间|日期|于)?\s?:?\s?((?:19|20)\d{2})[-/.年]\d{1,2}[-/.月]\d{1,2}/;

/** The review comes first: a year spoken of in the first third of a text is the one it looks back on. */
function liesInReview(mentions: Mention[], year: number, folded: string): boolean {
  const places = mentions.filter((one) => one.year === year).map(({ at }) => at);
  return (places[places.length >> 1] ?? 0) < folded.length / 3;
}

/** 第六届…期间, 第十届…第一次会议以来的五年: the year in which the next term begins. */
function afterWholeTerm(head: string): number | null {
  const match = wholeTerm.exec(head);
  if (match === null || (!match[0].endsWith("期间") && !/[三四五]年/.test(head))) return null;
  return firstSessionOf((ordinalOf(match[1] ?? "") ?? 0) + 1);
}

/** The first year in which the report can have been read, by the sessions it mentions as past. */
function latestSession(folded: string): number {
  let latest = 0;
  nationalSession.lastIndex = 0;
  for (let match = nationalSession.exec(folded); match !== null; match = nationalSession.exec(folded)) {
    const first = firstSessionOf(ordinalOf(match[1] ?? match[3] ?? "") ?? 0);
    if (first === null) continue;
    // 第六届…第一次会议的决议: read at the session after it.
    latest = Math.max(latest, match[3] === undefined ? first + (ordinalOf(match[2] ?? "") ?? 0) : first);
  }
  return latest;
}

/** The year of a session of the national congress, for the years in which it met every spring. */
export function yearOfSession(term: number, session: number): number | null {
  const first = firstSessionOf(term);
  if (first === null || session < 1 || session > 5) return null;
  return term === 1 || term >= 6 ? first + session - 1 : session === 1 ? first : null;
}

function firstSessionOf(term: number): number | null {
  if (term < 1 || term > 20) return null;
  return firstSessions[term - 1] ?? 1983 + 5 * (term - 6);
}

function readReviewYear(folded: string, front: Front, year: number | null, headed: number | null, national: boolean): number | null {
  if (year === null) return headed;
  if (headed === year - 1) return headed;
  if (programme.test(front.opening)) return null;
  if (!national && firstPartNames(folded, year - 1)) return year - 1;
  // Since the sixties only the nation's reports have been about anything but the year before.
  return (folded.match(lastYearWords)?.length ?? 0) >= (national ? 3 : 1) || lastYearHeading.test(folded) ? year - 1 : null;
}

/** 一、2020年和“十三五”时期工作回顾, 一、本届政府工作回顾, 一、极不平凡的2021年: the first part is about the year before, or the years up to it. */
function firstPartNames(folded: string, year: number): boolean {
  for (const [title] of folded.matchAll(firstPart)) {
    if (title.includes(`${year}年`)) return true;
    if (/回顾|总结|成就/.test(title) && /本届政府|[过这]去?的?五年|五年来|“?十[一二三四五]?五”?/.test(title)) return true;
  }
  return false;
}

// Not \s*: each of many line ends would look through all those behind it.
const firstPart = /(?:^|[\n。！!：:])[^\S\n]*(?:一、|第一部分)[^\n。]{2,40}/g;
