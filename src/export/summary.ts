import type { GlossaryEntry, LivelihoodTask, Measure, Meta, Relation, Report } from "../model/report";
import { indicators } from "../vocabulary/indicators";
import { cut, table } from "./text-table";

const TASKS_SHOWN = 3;
const TERMS_SHOWN = 8;
const GOALS_SHOWN = 8;
const NAME_COLUMNS = 40;
const TASK_COLUMNS = 72;

export interface SummaryOptions {
  /** Every task, term and goal beyond the year instead of the first few of each group. */
  all?: boolean;
}

/**
 * A report on one screen, for people: who and when, the headline targets as a table, the livelihood tasks by group, the terms
 * explained. Columns are aligned for a terminal that shows Chinese characters two columns wide.
 *
 * @example
 * console.log(summarise(parseReport(text)));
 */
export function summarise(report: Report, { all = false }: SummaryOptions = {}): string {
  return [
    ...about(report.meta),
    "",
    ...targets(report, all ? Infinity : GOALS_SHOWN),
    "",
    ...tasks(report.livelihoodTasks, all ? Infinity : TASKS_SHOWN),
    "",
    ...glossary(report.glossary, all ? Infinity : TERMS_SHOWN),
    "",
    counts(report),
  ].join("\n");
}

function about(meta: Meta): string[] {
  const { region, speaker, congress } = meta;
  const facts = [
    ["plan year", meta.year === null ? null : `${meta.year} (looks back on ${meta.reviewYear ?? "?"})`],
    [
      "region",
      region && [region.province, region.prefecture, region.county].filter(Boolean).join(" ") + (region.code ? ` (${region.code})` : ""),
    ],
    ["government", meta.government],
    ["speaker", speaker && `${speaker.name}, ${speaker.title}`],
    ["delivered", meta.delivered],
    ["congress", congress && `${congress.name}, term ${congress.term}, session ${congress.session}`],
  ];
  return [meta.title ?? "(no title)", ...table(facts.filter(([, value]) => value).map(([name, value]) => [`  ${name}`, value ?? ""]))];
}

function targets({ meta: { year }, targets: list }: Report, shown: number): string[] {
  if (list.length === 0) return ["Headline targets 主要预期目标: none found"];
  const isAnnual = ({ period: [first, last] }: Measure): boolean => year === null || (first === year && last === year);
  const annual = list.filter(isAnnual);
  const goals = list.filter((target) => !isAnnual(target));
  const rest = goals.length - shown;
  return [
    `Headline targets 主要预期目标: ${annual.length === 0 ? "none found" : annual.length}`,
    ...table(annual.map(row)),
    ...(goals.length === 0 ? [] : ["", `Goals beyond the year 中长期目标: ${goals.length}`, ...table(goals.slice(0, shown).map(row))]),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ];
}

function row(target: Measure): string[] {
  return [`  ${cut(target.indicator.name, NAME_COLUMNS)}`, value(target), years(target.period), target.indicator.id ?? "-"];
}

function tasks(list: readonly LivelihoodTask[], shown: number): string[] {
  if (list.length === 0) return ["Livelihood tasks 民生实事: none found"];
  const groups = new Map<string, LivelihoodTask[]>();
  for (const task of list) {
    const name = task.category === null ? "(no group)" : `${task.category.marker}${task.category.name}`;
    groups.set(name, [...(groups.get(name) ?? []), task]);
  }
  const lines = [`Livelihood tasks 民生实事: ${list.length} in ${groups.size} ${groups.size === 1 ? "group" : "groups"}`];
  for (const [name, members] of groups) {
    lines.push(`  ${name} (${members.length})`);
    for (const task of members.slice(0, shown)) {
      const lead = task.lead.length === 0 ? "" : ` [${task.lead.join("、")}]`;
      lines.push(`    ${String(task.number).padStart(2)}. ${cut(task.text, TASK_COLUMNS)}${lead}`);
    }
    if (members.length > shown) lines.push(`        and ${members.length - shown} more`);
  }
  return lines;
}

function glossary(entries: readonly GlossaryEntry[], shown: number): string[] {
  if (entries.length === 0) return ["Glossary 名词解释: none found"];
  const terms = entries.slice(0, shown).map((entry) => entry.term);
  const rest = entries.length - terms.length;
  return [`Glossary 名词解释: ${entries.length} terms`, `  ${terms.join("、")}${rest > 0 ? ` and ${rest} more` : ""}`];
}

function counts(report: Report): string {
  const { results, plan, quantities } = report;
  return `${results.length} results of the year reviewed, ${plan?.commitments.length ?? 0} commitments, ${quantities.length} quantities in all`;
}

/** 增长6%以上, 5.5%左右, or the words of a target without a number. */
function value(measure: Measure): string {
  if (measure.quantity === null) return measure.relation === null ? "-" : relation(measure.relation);
  return `${CHANGE_WORDS[measure.aspect][measure.direction ?? "none"]}${measure.quantity.text}${measure.stretch ? " (stretch)" : ""}`;
}

const CHANGE_WORDS = {
  level: { up: "", down: "", none: "" },
  growth: { up: "增长", down: "下降", none: "" },
  change: { up: "提高", down: "降低", none: "" },
};

function relation({ kind, reference }: Relation): string {
  const words = indicators.find(({ id }) => id === reference)?.zh ?? reference;
  switch (kind) {
    case "in-step":
      return `与${words ?? "经济增长"}同步`;
    case "faster":
      return `快于${words ?? "?"}`;
    case "positive":
      return "正增长";
    case "stable":
      return "保持稳定";
    case "meet":
      return `达到${words ?? "要求"}`;
    case "above-average":
      return `高于${words ?? "平均水平"}`;
  }
}

function years([first, last]: [number, number]): string {
  return first === last ? String(first) : `${first}—${last}`;
}
