/*
 * Gives every measure its role by where it stands: results in the review, headline targets in the plan's statement of targets,
 * commitments in the rest of the plan and in the livelihood tasks.
 */
import type { Part, Report } from "../model/report";
import { contains } from "../model/span";
import { readGoals, readYear } from "./facts-ahead";
import { readBack } from "./facts-back";
import { promoteHeadlines } from "./facts-headline";
import { as, contextOf, type Facts, measuresIn, type Reader, type Reading } from "./facts-reading";
import { withoutRepeats } from "./facts-repeats";
import { stretchesOf } from "./stretches";

/** What of a report its facts are read from. */
type Stated = Pick<Report, "meta" | "review" | "plan" | "parts" | "livelihoodTasks" | "glossary">;

const readers = { back: readBack, goals: readGoals, year: readYear };

export function assembleFacts(folded: string, report: Stated, read: Reader): Facts {
  const { meta, livelihoodTasks: tasks, glossary } = report;
  const facts: Facts = { targets: [], results: [], commitments: [], messages: [] };
  const planYear = meta.year ?? (meta.reviewYear === null ? 0 : meta.reviewYear + 1);
  const reviewYear = meta.reviewYear ?? planYear - 1;
  const known = { planYear: meta.year, reviewYear: meta.reviewYear };
  const reading: Reading = { folded, read, known, planYear, reviewYear, facts };
  const isAnnexed = (part: Part): boolean =>
    tasks.some((task) => contains(part.span, task.span)) || glossary.some((entry) => contains(part.span, entry.span));
  for (const stretch of stretchesOf(folded, report, isAnnexed, planYear)) readers[stretch.look](reading, stretch);
  const planned = contextOf(reading, [planYear, planYear], null, false);
  for (const task of tasks) {
    for (const measure of measuresIn(reading, task.span, planned, null)) task.measures.push(as(measure, "commitment"));
  }
  if (!facts.targets.some(({ period }) => period[0] === planYear && period[1] === planYear)) promoteHeadlines(folded, facts, planYear);
  facts.results = withoutRepeats(facts.results);
  facts.targets = withoutRepeats(facts.targets.sort((a, b) => a.span.start - b.span.start));
  return facts;
}
