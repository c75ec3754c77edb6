/*
 * Gives every measure its role by where it stands: results in the review, headline targets in the plan's statement of targets,
 * commitments in the rest of the plan and in the livelihood tasks.
 */
import type {
  Commitment,
  Diagnostic,
  GlossaryEntry,
  LivelihoodTask,
  Measure,
  Meta,
  Part,
  Plan,
  Result,
  Review,
  Span,
  Target,
} from "../model/report";
import { contains } from "../model/span";
import { type Stretch, stretchesOf } from "./stretches";
import { findStatements, isEpilogue, type Place, type Statement, sentenceEnd, targetsAt } from "./targets";
import { longestOpening, opensOn, severalYears, yearsOfTitle } from "./title-years";

interface ReadContext {
  planYear: number | null;
  reviewYear: number | null;
  period: [number, number];
  frame: [number, number] | null;
  qualitative: boolean;
}

/** The recogniser, handed in because stages do not import each other. */
export interface Reader {
  measures(span: Span, context: ReadContext): { measures: Measure[]; messages: Diagnostic[] };
  /** The several years that a paragraph speaks of. */
  frame(span: Span, context: Pick<ReadContext, "planYear" | "reviewYear">): [number, number] | null;
}

export interface Facts {
  targets: Target[];
  results: Result[];
  commitments: Commitment[];
  messages: Diagnostic[];
}

export function assembleFacts(
  folded: string,
  meta: Meta,
  review: Review | null,
  plan: Plan | null,
  parts: readonly Part[],
  tasks: readonly LivelihoodTask[],
  glossary: readonly GlossaryEntry[],
  read: Reader,
): Facts {
  const facts: Facts = { targets: [], results: [], commitments: [], messages: [] };
  const years = { planYear: meta.year, reviewYear: meta.reviewYear };
  /** All of one shape, for the recogniser reads them thousands of times. */
  const contextOf = (period: [number, number], frame: [number, number] | null, qualitative: boolean): ReadContext => ({
    planYear: years.planYear,
    reviewYear: years.reviewYear,
    period,
    frame,
    qualitative,
  });
  const planYear = meta.year ?? (meta.reviewYear === null ? 0 : meta.reviewYear + 1);
  const reviewYear = meta.reviewYear ?? planYear - 1;
  const collect = (span: Span, context: ReadContext, section: string | null): Measure[] => {
    const { measures, messages } = read.measures(span, context);
    for (const message of messages) facts.messages.push(message);
    for (const measure of measures) measure.section = section;
    return measures;
  };
  const lookBack = ({ id, title, places }: Stretch): void => {
    const period = yearsOfTitle(title, reviewYear);
    const several = severalYears(title, reviewYear);
    /** 过去五年和2030年工作回顾 tells of both, and its paragraphs say of which. */
    const isOfBoth = several !== null && period[0] === period[1];
    let turned = period;
    let before: Span | null = null;
    let frame: [number, number] | null = null;
    for (const { span, section, highlight, opens, continues } of places) {
      if (isAddress(folded, span)) continue;
      let told = turned;
      if (isOfBoth) {
        const opened = opensOn(folded.slice(span.start, Math.min(span.end, span.start + longestOpening)));
        if (opened !== null && (section === id || continues)) turned = opened === "years" ? several : period;
        told = opens === null ? turned : opens === "years" ? several : period;
      } else if (several === null && opens === "years") told = [reviewYear - 4, reviewYear];
      // 五年来，…： holds for the highlights that follow.
      if (!highlight) frame = null;
      else if (before !== null) frame = read.frame(before, years);
      before = highlight ? null : span;
      for (const measure of collect(beforeTargets(folded, span), contextOf(told, frame, false), section)) {
        const { basis, period: years } = measure;
        // 年均增长7% below 过去五年和2030年工作回顾
        if (several !== null && basis === "annual-average" && years[0] === years[1]) measure.period = [several[0], several[1]];
        if (years[0] === planYear && years[1] === planYear && writtenBefore(folded, span)) measure.period = [reviewYear, reviewYear];
        facts.results.push(asResult(measure));
      }
    }
  };
  /** The targets that stand where a statement announces them, then what else is said. */
  const lookAhead = (places: readonly Place[], context: ReadContext, other: (place: Place, free: Span) => void): void => {
    const taken: Span[] = [];
    for (const statement of findStatements(folded, places)) {
      // 今后五年的奋斗目标是：
      const several = read.frame(statement.herald, years);
      const stated = several === null ? context : contextOf(several, null, true);
      for (const span of readStatement(folded, statement, (one) => collect(one, stated, statement.section), facts)) taken.push(span);
    }
    let next = 0;
    for (const place of places) {
      const { span } = place;
      // Both are in document order.
      while (next < taken.length && (taken[next]?.end ?? 0) <= span.start) next++;
      if (isAddress(folded, span)) continue;
      for (const free of gaps(span, taken, next)) other(place, free);
    }
  };
  /** What goals for several years promise beside them is no commitment for the year. */
  const setGoals = ({ several, places }: Stretch): void => {
    let context = contextOf(several ?? [planYear, planYear], null, true);
    lookAhead(places, context, ({ span, section }, free) => {
      // “十五五”时期，…: holds for the paragraphs that follow, where no title names the years.
      const framed = several === null ? read.frame(span, years) : null;
      if (framed !== null) context = contextOf(framed, null, true);
      for (const measure of collect(free, context, section)) {
        if (measure.period[1] > planYear && isGoal(measure)) facts.targets.push(as(measure, "target"));
      }
    });
  };
  const planYears = ({ several, places }: Stretch): void => {
    const period = several ?? [planYear, planYear];
    const plain = contextOf(period, null, false);
    lookAhead(places, contextOf(period, null, true), ({ section }, free) => {
      for (const measure of collect(free, plain, section)) {
        if (measure.period[1] < planYear) continue;
        // A five-year goal among the overall requirements is a target, in a chapter a promise of that chapter.
        if (measure.period[1] > planYear && section === "plan") facts.targets.push(as(measure, "target"));
        else facts.commitments.push(as(measure, "commitment"));
      }
    });
  };
  const isAnnexed = (part: Part): boolean =>
    tasks.some((task) => contains(part.span, task.span)) || glossary.some((entry) => contains(part.span, entry.span));
  const readers = { back: lookBack, goals: setGoals, year: planYears };
  for (const stretch of stretchesOf(folded, { review, plan, parts }, isAnnexed, planYear)) readers[stretch.look](stretch);
  const planned = contextOf([planYear, planYear], null, false);
  for (const task of tasks) {
    for (const measure of collect(task.span, planned, null)) {
      task.measures.push(as(measure, "commitment"));
    }
  }
  if (!facts.targets.some((target) => target.period[0] === planYear && target.period[1] === planYear)) promote(folded, facts, planYear);
  facts.results = withoutRepeats(facts.results);
  facts.targets = withoutRepeats(facts.targets.sort((a, b) => a.span.start - b.span.start));
  return facts;
}

/** 今年以来，… in the part that looks back: written before the year was out, of that very year. */
function writtenBefore(folded: string, span: Span): boolean {
  return folded.slice(span.start, Math.min(span.end, span.start + 40)).includes("今年");
}

/** What a paragraph says before it states targets: they are no results, wherever they stand. */
function beforeTargets(folded: string, span: Span): Span {
  const end = targetsAt(folded, span);
  return end < 0 ? span : { start: span.start, end };
}

/** Gives a measure its role, in place: it was made for this and belongs to nobody else. */
function as<Role extends string>(measure: Measure, role: Role): Measure & { role: Role } {
  const fact = measure as Measure & { role: Role };
  fact.role = role;
  return fact;
}

/** Of a result the act belongs to the name: 新增高新技术企业168家 is not how many there are. */
function asResult(measure: Measure): Result {
  const { action, indicator } = measure;
  const named =
    action !== null && /^新|净增|增/u.test(action) && !indicator.name.startsWith(action)
      ? { id: indicator.id, name: action + indicator.name }
      : indicator;
  measure.indicator = named;
  return as(measure, "result");
}

/** A figure that something is said of (not the bare 9万劳动力), or an indicator that keeps up with another: 居民收入增长与经济增长同步. */
function isGoal({ quantity, indicator, relation, span }: Measure): boolean {
  if (quantity !== null) return quantity.span.start > span.start || indicator.id !== null;
  return indicator.id !== null && (relation?.kind === "in-step" || relation?.kind === "faster");
}

/** Reads a statement sentence by sentence; returns the spans that turned out to set targets. */
function readStatement(folded: string, statement: Statement, read: (span: Span) => Measure[], facts: Facts): Span[] {
  const taken: Span[] = [];
  let start = statement.span.start;
  while (start < statement.span.end) {
    const end = sentenceEnd(folded, start, statement.span.end);
    const span = { start, end };
    const certain = start < statement.certain.end;
    if (!certain && isEpilogue(folded.slice(start, end).trimStart())) break;
    const measures = read(span);
    if (!certain && !measures.some((measure) => measure.indicator.id !== null || measure.relation !== null)) break;
    for (const measure of measures) {
      if (measure.action === null || measure.indicator.id !== null || certain) facts.targets.push(as(measure, "target"));
    }
    taken.push(span);
    start = end;
  }
  return taken;
}

/** 各位代表！让我们…: words to the audience, in which figures are rhetoric. */
function isAddress(folded: string, span: Span): boolean {
  if (!folded.startsWith("各位代表", span.start)) return false;
  return /^\s*各位代表[,，!！:：].{0,120}?让我们/u.test(folded.slice(span.start, Math.min(span.end, span.start + 160)));
}

/** What a plan without a statement of targets says of these for the year stands in for one: 今年计划国内生产总值增长百分之九. */
const headline: ReadonlySet<string> = new Set([
  "gdp",
  "gross-national-product",
  "fixed-asset-investment",
  "retail-sales",
  "cpi",
  "retail-price-index",
  "trade",
  "budget-revenue",
  "urban-new-jobs",
  "unemployment-rate",
  "registered-unemployment-rate",
  "industrial-value-added",
  "urban-income",
  "rural-income",
  "resident-income",
  "grain-output",
]);

function promote(folded: string, facts: Facts, planYear: number): void {
  const stated = new Set<Commitment>();
  let sentence: Commitment[] = [];
  const close = (): void => {
    // …增长6%，茶叶产值增长9%: growth in one sentence with theirs is meant alike, and so is the value that goes with it.
    const grows = sentence.some(isHeadline) ? sentence.filter(({ aspect, action }) => aspect === "growth" && action === null) : [];
    const names = new Set(grows.map(({ indicator }) => indicator.name));
    for (const one of sentence) if (isHeadline(one) || names.has(one.indicator.name)) stated.add(one);
    sentence = [];
  };
  for (const commitment of facts.commitments) {
    const { basis, period, span } = commitment;
    if (!inOneSentence(folded, sentence.at(-1)?.span ?? span, span)) close();
    if (period[0] === planYear && period[1] === planYear && basis !== "annual-average") sentence.push(commitment);
  }
  close();
  for (const one of stated) facts.targets.push(as<"target">({ ...one }, "target"));
  facts.commitments = facts.commitments.filter((one) => !stated.has(one));
}

const isHeadline = ({ indicator }: Commitment): boolean => indicator.id !== null && headline.has(indicator.id);

/** They follow each other, and no full stop or line end parts them. */
function inOneSentence(folded: string, one: Span, other: Span): boolean {
  return other.start - one.end < 60 && !/[。\n]/u.test(folded.slice(one.end, other.start));
}

/** What is left of a span when others, from the `first` on, are taken out of it. */
function gaps(span: Span, taken: readonly Span[], first: number): Span[] {
  const free: Span[] = [];
  let start = span.start;
  for (let index = first; index < taken.length; index++) {
    const other = taken[index];
    if (other === undefined || other.start >= span.end) break;
    if (other.end <= start) continue;
    if (other.start > start) free.push({ start, end: other.start });
    start = Math.max(start, other.end);
  }
  if (start < span.end) free.push({ start, end: span.end });
  return free;
}

/** A fact told twice is one fact; the first telling stays. */
function withoutRepeats<T extends Measure>(measures: T[]): T[] {
  const byName = new Map<string, T[]>();
  return measures.filter((measure) => {
    const name = measure.indicator.id ?? measure.indicator.name;
    const told = byName.get(name);
    if (told === undefined) byName.set(name, [measure]);
    else if (told.some((other) => isSame(measure, other))) return false;
    else if (told.length < mostTellings) told.push(measure);
    return true;
  });
}

/** A name that has so many different values is none that a reader would look for repeats of. */
const mostTellings = 200;

function isSame(one: Measure, other: Measure): boolean {
  return (
    one.aspect === other.aspect &&
    one.direction === other.direction &&
    one.period[0] === other.period[0] &&
    one.period[1] === other.period[1] &&
    (one.quantity === null || other.quantity === null
      ? one.quantity === other.quantity &&
        one.relation?.kind === other.relation?.kind &&
        one.relation?.reference === other.relation?.reference
      : one.quantity.decimal === other.quantity.decimal &&
        one.quantity.unit === other.quantity.unit &&
        one.quantity.upper === other.quantity.upper &&
        one.quantity.comparator === other.quantity.comparator)
  );
}
