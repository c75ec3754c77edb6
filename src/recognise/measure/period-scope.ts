import type { Span } from "../../model/report";
import { oneOf } from "../../vocabulary/char-class";
import type { Period } from "../period/period";
import type { MeasureContext } from "./recognise-measures";

export interface PeriodOf {
  years: [number, number];
  basis: Period["basis"];
  /** The several years that the paragraph, or the one before it, spoke of last. */
  range: [number, number] | null;
  /** The sentence names the one year itself. */
  dated: boolean;
  /** The words compare with an earlier year, for all the facts that follow: 与2016年相比. */
  compared: boolean;
}

export interface PeriodScope {
  /** The years of the report itself, whatever the words around say. */
  own: [number, number];
  /** The years that a fact in this span is for. */
  at(span: Span, sentence: Span): PeriodOf;
  /** The fact is of less than a year that is over: 上半年, 前三季度. */
  isOfPart(span: Span, sentence: Span): boolean;
  /** The facts are for the year planned and later. */
  isAhead: boolean;
  /** The last single year named inside, or null. */
  yearInside(span: Span): number | null;
  /** The end of the time expression that starts at the offset, or the offset. */
  skip(offset: number): number;
  /** Where the last time expression inside ends, or null: 中央提出今年|经济增长. */
  lastInside(start: number, end: number): number | null;
  /** The start of the time expression that ends at the offset, or the offset. */
  skipBack(offset: number): number;
}

/** More time expressions before a fact in one sentence than these say nothing new of it. */
const enough = 16;
const none: ReadonlySet<Period> = new Set();

/**
 * Which years a fact is for: the last year or range that the sentence named before it, else the context's own.
 *
 *   “十五五”时期地区生产总值年均增长5%      → 2026–2030, annual average
 *   到2030年森林覆盖率达到45%，绿地…30公顷    → both 2030; among goals for 2026–2030 both these years, which 2030 ends
 *   比2020年提高3个百分点                     → the years since 2020
 *   与2016年相比，…增长45%，…增长38%           → both the years since 2016
 *   2030年产值8亿元，五年年均增长9%；税收3亿元 → the years 2030; 2026–2030; 2030
 *   过去五年…；全年增长7%; 年末…; 同比增长7%   → the last of the five
 * but 在2024年完成1182亿元的基础上, 创近5年新高 and 与上年持平 date something else.
 */
export function periodScope(folded: string, named: readonly Period[], context: MeasureContext, paragraph: Span | null = null): PeriodScope {
  return new Scope(folded, named, context, paragraph);
}

class Scope implements PeriodScope {
  readonly own: [number, number];
  readonly isAhead: boolean;
  readonly #folded: string;
  readonly #context: MeasureContext;
  readonly #periods: readonly Period[];
  readonly #opening: [number, number] | null;
  readonly #several: [number, number] | null;
  readonly #ranges: readonly ([number, number] | null)[];
  readonly #parts: ReadonlySet<Period>;
  /** Where what a year is said of ends, in a text about several; none where it holds for all that follows. */
  readonly #itemEnds: readonly number[];

  constructor(folded: string, named: readonly Period[], context: MeasureContext, paragraph: Span | null) {
    const kept = named.length === 0 ? named : named.filter((period) => !isOfClass(folded, period));
    this.own = context.period;
    this.isAhead = context.planYear !== null && context.period[1] >= context.planYear;
    const isOfYears = context.period[0] < context.period[1];
    const periods = this.isAhead && isOfYears ? kept.map((period) => turnedAhead(folded, period, context.period)) : kept;
    this.#folded = folded;
    this.#context = context;
    this.#periods = periods;
    this.#opening = paragraph === null ? null : openingYears(folded, periods, paragraph);
    this.#several = context.frame ?? (context.period[0] < context.period[1] ? context.period : null);
    this.#ranges = lastRanges(folded, periods);
    this.#itemEnds = isOfYears ? itemEnds(folded, periods, paragraph) : [];
    const lapsed = this.isAhead
      ? []
      : periods.filter((period) => isLapsedPart(folded, period) && !comparesWith(folded, period.span.start - 1));
    this.#parts = lapsed.length === 0 ? none : new Set(lapsed);
  }

  /** How many time expressions start before the offset. */
  #before(offset: number): number {
    let low = 0;
    let high = this.#periods.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#periods[middle]?.span.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  isOfPart(span: Span, sentence: Span): boolean {
    if (this.#parts.size === 0) return false;
    const count = this.#before(span.end);
    for (let index = count - 1; index >= Math.max(0, count - enough); index--) {
      const period = this.#periods[index];
      if (period === undefined || period.span.start < sentence.start) return false;
      if (this.#parts.has(period)) return true;
      if (period.kind === "year" || period.kind === "range" || isYearsEnd(this.#folded, period)) return false;
    }
    return false;
  }

  yearInside({ start, end }: Span): number | null {
    for (let index = this.#before(end) - 1; index >= 0; index--) {
      const period = this.#periods[index];
      if (period === undefined || period.span.start < start) return null;
      if (period.kind === "year" && period.years !== null) return period.years[0];
    }
    return null;
  }

  skip(offset: number): number {
    const count = this.#before(offset);
    const period = count < this.#periods.length ? this.#periods[count] : undefined;
    return period?.span.start === offset ? period.span.end : offset;
  }

  skipBack(offset: number): number {
    const count = this.#before(offset);
    const period = count > 0 ? this.#periods[count - 1] : undefined;
    return period?.span.end === offset ? period.span.start : offset;
  }

  lastInside(start: number, end: number): number | null {
    const count = this.#before(end);
    const last = count > 0 ? this.#periods[count - 1] : undefined;
    if (last === undefined || last.span.start <= start) return null;
    if (last.span.end < end) return last.span.end;
    const previous = count > 1 ? this.#periods[count - 2] : undefined;
    return previous !== undefined && previous.span.start > start ? previous.span.end : null;
  }

  at(span: Span, sentence: Span): PeriodOf {
    const { isAhead } = this;
    const folded = this.#folded;
    const count = this.#before(span.end);
    const range = (count > 0 ? this.#ranges[count - 1] : null) ?? this.#several;
    let years = this.#opening ?? this.#context.period;
    let dated = false;
    /** 到2030年, which may end the several years; 明年 is one of 今明两年. */
    let isEnd = false;
    let basis: Period["basis"] = null;
    let since: number | null = null;
    /** 全年, 年末, 同比: of the last of several years. */
    let last = false;
    let compared: number | null = null;
    for (let index = Math.max(this.#before(sentence.start), count - enough); index < count; index++) {
      const period = this.#periods[index];
      if (period === undefined || isRecord(folded, period)) continue;
      if (period.span.start < span.start && isOfRateAlone(folded, period, dated)) continue;
      if (isBaseline(folded, period, span.end)) {
        if (period.kind === "year" && isComparison(folded, period)) compared = period.years?.[0] ?? null;
        continue;
      }
      if (period.kind === "basis") {
        if (period.span.start < span.start) continue;
        basis = period.basis;
        since = period.years?.[0] ?? null;
        if (basis === "yoy" && since === null) {
          last = true;
          compared = null;
        }
      } else if (!isAhead && ((period.kind === "year" && period.years === null) || isYearsEnd(folded, period))) {
        last = true;
      } else if (period.years !== null && period.kind !== "part-of-year") {
        if ((this.#itemEnds[index] ?? Number.POSITIVE_INFINITY) <= span.start) continue;
        if (isAhead && period.relative && period.years[1] < this.own[0] && isInside(folded, period.span, span.start)) continue;
        years = period.years;
        last = false;
        dated = period.kind === "year";
        isEnd = dated && !period.relative;
        const until = this.#context.reviewYear ?? this.#context.period[1];
        // 2021年以来: until the year reviewed.
        if (dated && years[0] < until && folded.startsWith("以来", period.span.end)) years = [years[0], until];
      }
    }
    if (last && !isAhead) years = [years[1], years[1]];
    if (isAhead && isEnd && years[0] === range?.[1] && years[0] > (this.#context.planYear ?? 0)) years = range;
    if (compared !== null && since === null && basis !== "yoy" && compared < years[0] - 1) {
      return { years: [compared + 1, years[1]], basis: basis ?? "cumulative", range, dated, compared: true };
    }
    // 比2020年提高: over the years since.
    if (since !== null && since < years[0] - 1) {
      return { years: [since + 1, years[1]], basis: "cumulative", range, dated, compared: false };
    }
    // 比2025年翻一番 in a plan for 2026–2030; 2021年比2020年增长5%
    if (since !== null && since === years[0] - 1) basis = years[0] < years[1] ? "cumulative" : "yoy";
    return { years: [years[0], years[1]], basis, range: last && !isAhead ? null : range, dated, compared: false };
  }
}

/** 增长7%，两年|平均增长5%；税收…: the years are those of the rate alone; behind one year's figures those of a plan or a sum are too. */
function isOfRateAlone(folded: string, { kind, relative, span }: Period, dated: boolean): boolean {
  const counts = dated || (relative && folded[span.end] !== "累");
  return counts && kind === "range" && rateOrSum.test(folded.slice(span.end, span.end + 8));
}

const rateOrSum = /^[”"]?(?:期?间|时期)?(?:年均|年?平均|年递增|累计)/u;

/** 上半年, 前三季度, 1—9月; 6月底, 12月 and 年底前 are days rather. */
function isLapsedPart(folded: string, { kind, span }: Period): boolean {
  return kind === "part-of-year" && /(?:半年|季度|[—–~～至到-]\d{1,2}月份?)$/u.test(folded.slice(span.start, span.end));
}

/** 年末, 年底 */
function isYearsEnd(folded: string, { kind, years, span }: Period): boolean {
  return kind === "part-of-year" && years === null && folded[span.start] === "年" && span.end - span.start === 2;
}

/** 五年累计, 五年间 in a plan for several years: those to come. */
function turnedAhead(folded: string, period: Period, own: [number, number]): Period {
  const { kind, relative, years, span } = period;
  if (kind !== "range" || !relative || years === null || years[1] >= own[0] || !isCount(folded, span.start)) return period;
  return { ...period, years: [own[0], own[0] + years[1] - years[0]] };
}

const isCount = oneOf("0123456789一二两三四五六七八九十");

/** …年均增长12%，2015年突破1200亿元|；城镇化率…: the year is of the one thing; at the head of what is listed it is of all that follows. */
function itemEnds(folded: string, periods: readonly Period[], paragraph: Span | null): number[] {
  const start = paragraph?.start ?? 0;
  const limit = paragraph?.end ?? folded.length;
  let stop = start;
  return periods.map(({ kind, span }) => {
    if (kind !== "year" || folded[span.end] === "," || headsList.test(folded.slice(Math.max(start, span.start - 10), span.start))) {
      return Number.POSITIVE_INFINITY;
    }
    if (stop < span.end) stop = span.end;
    while (stop < limit && folded[stop] !== ";") stop++;
    return stop < limit ? stop : Number.POSITIVE_INFINITY;
  });
}

const headsList = /(?:^|[;:。!?\n—.)）])(?:力争|确保|争取|努力|预计|全[省市区县]|我[省市区县])*[到至在]?$/u;

/** For every time expression the last several years spoken of up to it. */
function lastRanges(folded: string, periods: readonly Period[]): ([number, number] | null)[] {
  let last: [number, number] | null = null;
  return periods.map((period) => {
    if (
      period.kind === "range" &&
      period.years !== null &&
      !isBaseline(folded, period, period.span.end) &&
      !isOfRateAlone(folded, period, false)
    ) {
      last = period.years;
    }
    return last;
  });
}

/** 创近5年新高, 14年来首次: how rare, not when. */
function isRecord(folded: string, { span }: Period): boolean {
  return (
    /^(?:来|以来|间)?(?:新高|新低|首次|最|之最|第一|首位)/u.test(folded.slice(span.end, span.end + 4)) || folded[span.start - 1] === "创"
  );
}

/** 2000年以前建成的小区, 2024年以来出台的政策: the year tells which ones are meant. */
const ofClass =
  /(?:以前|之前|前|以后|之后|后|以来)?[^,;、。]{0,8}(?:建成|出台|实施|制定|开工|投产|形成|签约|引进|立项|下达|颁布|批准|竣工|修建|建设|确定|部署|发布|施行|入库|认定)的(?![\d一二三四五六七八九十百千近约])/uy;

/** “十四五”专项规划, “十四五”实施方案; 完成“十四五”进度目标, */
const plan = /^[”"]?[^,;、。:“]{0,6}(?:专项|方案|(?:目标|任务)[,;、。])/u;

function isOfClass(folded: string, { kind, relative, span }: Period): boolean {
  if ((kind !== "year" && kind !== "range") || relative) return false;
  if (kind === "range" && plan.test(folded.slice(span.end, span.end + 12))) return true;
  // 按2020年不变价格计算
  if (folded.startsWith("不变价", span.end)) return true;
  // 2024年建成的小区, at the head of a clause, says when.
  if (span.start === 0 || isStop(folded, span.start - 1)) return false;
  ofClass.lastIndex = span.end;
  return ofClass.test(folded);
}

/** 落实去年出台的政策，|新建5所, 增幅高于上年，|…: in a plan such a year dates its own clause only; 去年，|新建5所 is of it. */
const isInside = (folded: string, { start }: Span, fact: number): boolean =>
  /^[^,;:、。!?\n ].{2,80}[,;]/u.test(folded.slice(start - 1, fact));

/** A year that only dates what is compared with. */
function isBaseline(folded: string, period: Period, factEnd: number): boolean {
  const { start, end } = period.span;
  // 比“十三五”时期增加, 与“十三五”时期相比, 是“十三五”时期的2.1倍, 是1990年到2010年20年的总和
  if (period.kind === "range") {
    return (
      isThan(folded, start - 1) || isComparison(folded, period) || (isEqual(folded, start - 1) && folded.slice(end, end + 4).includes("的"))
    );
  }
  if (period.kind !== "year") return false;
  // 与上年持平, 较去年
  if (comparesWith(folded, start - 1)) return true;
  // 在2024年完成1182亿元的基础上|增长4%
  if (isBase(folded, end, Math.min(end + 28, factEnd))) return true;
  // 由2020年的1.08万亿元提高到, 由上年下降2%转为
  if (startsFrom(folded, start - 1) && !/^(?:起|开始|以来)/u.test(folded.slice(end, end + 2))) return true;
  if (period.relative) return false;
  // 是2020年的1.9倍, 恢复到2019年的95%
  return folded[end] === "的" && isEqual(folded, start - 1);
}

const isComparison = (folded: string, { span }: Period): boolean => /^(?:相比|比较)/u.test(folded.slice(span.end, span.end + 2));

/** Whether 基础上 stands there before the clause ends. */
function isBase(folded: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (endsClause(folded, at)) return false;
    if (folded[at] === "基" && folded.startsWith("基础上", at)) return true;
  }
  return false;
}

const isStop = oneOf(",;:、。!?\n ");
const endsClause = oneOf(",;。，；");
const comparesWith = oneOf("与和同较比");
const isThan = oneOf("较比");
const startsFrom = oneOf("由从自");
const isEqual = oneOf("是为复");

/** 五年来，… or 刚刚过去的2017年，… at a paragraph's very start holds for all of it. */
function openingYears(folded: string, periods: readonly Period[], paragraph: Span): [number, number] | null {
  let reach = paragraph.start + 6;
  for (const period of periods) {
    if (period.span.start > reach) return null;
    // 研发投入增速6年来首次突破10%: how rare it is, and not when.
    if (isRecord(folded, period) || isOfRateAlone(folded, period, false)) return null;
    if ((period.kind === "range" || period.kind === "year") && !isBaseline(folded, period, Number.POSITIVE_INFINITY)) return period.years;
    // 在1992年快速增长的基础上，1993年…: the year after the baseline opens.
    if (period.kind === "year") reach = period.span.end + 24;
  }
  return null;
}
