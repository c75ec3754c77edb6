import fc from "fast-check";
import type { Report } from "../../../src/index";
import { type Front, fronts } from "./front";
import { type EntryFact, flatGlossaries, type Glossary, glossaries } from "./glossary";
import { type Layout, layouts } from "./layouts";
import { type Clause, type Fact, factOf, goals, resultClauses, targetClauses, topics } from "./measures";
import type { Spelling } from "./quantity";
import { flatTaskLists, type TaskFact, type TaskList, taskLists } from "./tasks";
import { canonicalUnits, closing, deeds, filler, places, planSections, reviewSections, shortcomings } from "./words";

/** What a generated report says. */
export interface Facts {
  meta: Front["meta"];
  /** Titles of the two parts and of their sections; null where the layout leaves them open. */
  headings: { review: string[]; plan: string[] } | null;
  targets: DatedFact[];
  results: DatedFact[];
  commitments: Promise[];
  tasks: TaskFact[];
  glossary: EntryFact[];
}

/** A fact with the years it is about. */
export interface DatedFact extends Fact {
  period: [number, number];
}

/** A promise in the body of the plan. */
interface Promise {
  name: string;
  action: string | null;
  value: number;
  unit: string;
}

export interface Generated {
  text: string;
  facts: Facts;
  layout: string;
}

/** How parts and sections are numbered, and whether a section's text follows in its heading's line. */
interface Style {
  part: (number: number) => string;
  section: (number: number) => string;
  runIn: boolean;
}

const numeral = (number: number): string => ["一", "二", "三", "四", "五", "六"][number - 1] ?? "";

const styles: readonly Style[] = [
  { part: (number) => `${numeral(number)}、`, section: (number) => `（${numeral(number)}）`, runIn: false },
  { part: (number) => `${numeral(number)}、`, section: (number) => `（${numeral(number)}）`, runIn: true },
  { part: () => "", section: (number) => `${numeral(number)}、`, runIn: false },
  { part: (number) => `第${numeral(number)}部分 `, section: (number) => `${numeral(number)}、`, runIn: false },
];

interface Draft {
  year: number;
  front: Front;
  style: Style;
  layout: Layout;
  heralds: string;
  mark: string;
  targets: Clause[];
  results: Clause[];
  goal: (Clause & { period: [number, number] }) | null;
  reviewTitles: string[];
  planTitles: string[];
  /** Number of the first sentence of the body. */
  sentence: number;
  promises: { act: string; what: string; unit: string; number: number }[];
  tasks: TaskList | null;
  glossary: Glossary | null;
}

const distinct = (clauses: fc.Arbitrary<Clause>, min: number, max: number): fc.Arbitrary<Clause[]> =>
  fc.array(clauses, { minLength: min, maxLength: max }).map((all) => {
    const seen = new Set<string>();
    return all.filter((clause) => {
      const about = topics(clause);
      if (about.some((topic) => seen.has(topic))) return false;
      for (const topic of about) seen.add(topic);
      return true;
    });
  });

const drafts = (layouts: readonly Layout[]): fc.Arbitrary<Draft> =>
  fc
    .record({
      year: fc.integer({ min: 2027, max: 2034 }),
      place: fc.constantFrom(...places),
      spelling: fc.constantFrom<Spelling>("plain", "plain", "decimals", "full-width", "words"),
      layout: fc.constantFrom(...layouts),
    })
    .chain(({ year, place, spelling, layout }) =>
      fc.record({
        year: fc.constant(year),
        front: fronts(year, place, layout.flat),
        style: fc.constantFrom(...styles),
        layout: fc.constant(layout),
        heralds: fc.constantFrom("今年经济社会发展主要预期目标是：", "今年发展的主要预期目标为：", "做好今年工作，建议主要预期目标是："),
        mark: fc.constantFrom("，", "；"),
        targets: distinct(targetClauses(spelling), 1, 8),
        results: distinct(resultClauses(spelling), 1, 6),
        goal: fc.option(goals(year, spelling)),
        reviewTitles: fc.uniqueArray(fc.constantFrom(...reviewSections), { minLength: 2, maxLength: 4 }),
        planTitles: fc.uniqueArray(fc.constantFrom(...planSections), { minLength: 2, maxLength: 5 }),
        sentence: fc.nat({ max: 692 }),
        promises: fc.uniqueArray(
          fc
            .record({ deed: fc.constantFrom(...deeds), number: fc.integer({ min: 2, max: 900 }) })
            .map(({ deed, number }) => ({ ...deed, number })),
          { maxLength: 3, selector: ({ what }) => what },
        ),
        tasks: fc.option(layout.flat ? flatTaskLists(year) : taskLists(year)),
        glossary: fc.option(layout.flat ? flatGlossaries : glossaries()),
      }),
    );

function write(draft: Draft): Generated {
  const { year, front, style, layout, mark, tasks, glossary } = draft;
  // Without line breaks a text is known for what it is only when it is as long as a report.
  const times = layout.flat ? Math.ceil(320 / (draft.reviewTitles.length + draft.planTitles.length)) : 1;
  let sentence = draft.sentence;
  const prose = (): string => Array.from({ length: times }, () => filler(sentence++)).join("");
  const section = (number: number, title: string, text: string): string[] =>
    style.runIn ? [`${style.section(number)}${title}。${text}`] : [`${style.section(number)}${title}`, text];
  const reviewTitle = `${year - 1}年工作回顾`;
  const planTitle = `${year}年工作安排`;
  const during = (clauses: readonly Clause[], period: [number, number]): DatedFact[] =>
    clauses.flatMap(({ facts }) => facts.map((fact) => ({ ...fact, period })));
  const promises = draft.promises.map(({ act, what, unit, number }) => `${act}${what}${number}${unit}`).join("，");
  const lines = [
    ...front.lines,
    "各位代表：",
    "现在，我代表人民政府向大会报告工作，请予审议，并请列席人员提出意见。",
    `${style.part(1)}${reviewTitle}`,
    `过去一年，${draft.results.map(({ say }) => say).join(mark)}。`,
    ...draft.reviewTitles.flatMap((title, i) => section(i + 1, title, prose())),
    shortcomings,
    `${style.part(2)}${planTitle}`,
    `${draft.heralds}${draft.targets.map(({ say }) => say).join(mark)}。`,
    ...(draft.goal === null ? [] : [`${draft.goal.say}。`]),
    ...draft.planTitles.flatMap((title, i) => section(i + 1, title, `${prose()}${i === 0 && promises !== "" ? `${promises}。` : ""}`)),
    ...(tasks?.place === "plan" ? tasks.lines : []),
    closing,
    ...(tasks?.place === "annex" ? tasks.lines : []),
    ...(glossary?.lines ?? []),
  ];
  return {
    text: layout.write(lines, front.meta.title ?? ""),
    layout: layout.name,
    facts: {
      meta: front.meta,
      headings: layout.flat ? null : { review: [reviewTitle, ...draft.reviewTitles], plan: [planTitle, ...draft.planTitles] },
      targets: [...during(draft.targets, [year, year]), ...(draft.goal === null ? [] : during([draft.goal], draft.goal.period))],
      results: during(draft.results, [year - 1, year - 1]),
      commitments: draft.promises.map(({ act, what, unit, number }) => ({
        name: what,
        action: act,
        value: number,
        unit: canonicalUnits[unit] ?? unit,
      })),
      tasks: tasks?.facts ?? [],
      glossary: glossary?.facts ?? [],
    },
  };
}

/** Reports of places that do not exist, with all that they say. */
export const reports: fc.Arbitrary<Generated> = drafts(layouts.filter(({ flat }) => !flat)).map(write);

/** The same, a line each and nothing around them. */
export const lineReports: fc.Arbitrary<Generated> = drafts(layouts.filter(({ name }) => name === "lines")).map(write);

/** The same with all line ends gone, and as long as such pages are. */
export const flatReports: fc.Arbitrary<Generated> = drafts(layouts.filter(({ flat }) => flat)).map(write);

/** The same of what was read, laid out as the facts are. */
export function read(report: Report, { headings }: Pick<Facts, "headings">): Facts {
  const { meta, review, plan } = report;
  const titles = (part: typeof review | typeof plan): string[] =>
    part === null ? [] : [part.title, ...part.sections.map(({ title }) => title)];
  return {
    meta: {
      title: meta.title,
      year: meta.year,
      speaker: meta.speaker,
      delivered: meta.delivered,
      congress: meta.congress,
      region: { name: meta.region?.name ?? "", level: meta.region?.level ?? "" },
    },
    headings: headings === null ? null : { review: titles(review), plan: titles(plan) },
    targets: report.targets.map((target) => ({ ...factOf(target), period: target.period })),
    results: report.results.map((result) => ({ ...factOf(result), period: result.period })),
    // Those of the first section; where the tasks stand in the plan they are promises of the last.
    commitments: (plan?.commitments ?? [])
      .filter(({ section }) => section === "plan.1")
      .map(({ indicator, action, quantity }) => ({
        name: indicator.name,
        action,
        value: quantity?.value ?? 0,
        unit: quantity?.unit ?? "",
      })),
    tasks: report.livelihoodTasks.map(({ number, category, text, lead, support }) => ({
      number,
      category: category?.name ?? null,
      text,
      lead,
      support,
    })),
    glossary: report.glossary.map(({ number, term, definition }) => ({ number, term, definition })),
  };
}
