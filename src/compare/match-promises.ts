import type Big from "big.js";
import type { PromiseCandidate, PromiseMatch, PromiseOptions, ReportWithText } from "../model/comparison";
import type { Quantity } from "../model/report";
import { said } from "./aspect";
import { exactly } from "./exactly";
import { checkReport, yearsOf } from "./order";
import { type Done, doneIn } from "./promises/done";
import { promisesOf } from "./promises/made";
import type { Phrase } from "./promises/phrase";
import { overlap, rarity, share, sharedWeight, sharedWords, type Weight } from "./promises/words";
import { inUnit } from "./unit";

const MIN_SCORE = 0.55;
const LIMIT = 3;
/** An indicator in common alone makes a candidate. */
const INDICATOR = 0.6;
/** Without one, this much in rare pairs must be shared: 投资 alone says nothing of what was invested in. */
const RARE_PAIRS = 1;
/** 充电站8座 and 充电桩640个 share words and could share a unit; other words for the unit speak against it. */
const OTHER_UNIT = 0.85;
/** A promise without a figure needs more words in common: a name of its own, such as that of a hospital. */
const RARE_WORD = 4;

/**
 * Last year's promises beside the sentences of this year's review that may tell what became of them.
 *
 * Promises are the livelihood tasks and the commitments with a figure. A sentence is a candidate when it is about the same
 * indicator or shares rare words, and has a figure of a unit that converts; how rare a word is follows from the two reports. It is a
 * candidate and no verdict: both quotes are given, and the figures' difference.
 *
 * @param earlier The report that promised, with the string it was parsed from.
 * @param later The next report of the same region, with its string.
 * @param options How much must be shared, how many candidates to keep.
 * @returns All promises in order, tasks first, with their candidates or none.
 * @throws `TypeError` when given anything but `{ report, text }` twice.
 * @throws `RangeError` as `compareReports`.
 * @example
 * import { readFile } from "node:fs/promises";
 * import { parseReport } from "gov-work-report";
 * import { matchPromises } from "gov-work-report/compare";
 *
 * const texts = await Promise.all(["2024.txt", "2025.txt"].map((path) => readFile(path, "utf8")));
 * const [a, b] = texts.map((text) => ({ report: parseReport(text), text }));
 * const [first] = matchPromises(a, b);
 * first.promise.text; // → "城镇新增就业5500人"
 * first.candidates[0]; // → { gap: 232, unit: "人", sameIndicator: true }
 */
export function matchPromises(earlier: ReportWithText, later: ReportWithText, options: PromiseOptions = {}): PromiseMatch[] {
  for (const given of [earlier, later]) checkGiven(given);
  const [year] = yearsOf("matchPromises", earlier.report, later.report, options);
  const made = promisesOf(earlier.report, year);
  const done = doneIn(later, year);
  const weight = rarity([...made, ...done].map(({ phrase }) => phrase.pairs));
  const near = neighbours(done);
  return made.map(({ phrase, ...promise }) => ({ ...promise, candidates: candidatesFor(phrase, near(phrase), weight, options) }));
}

function checkGiven(given: unknown): void {
  const { report, text } = (given ?? {}) as Partial<ReportWithText>;
  if (typeof text !== "string") {
    throw new TypeError("matchPromises needs each report with its text: matchPromises({ report, text }, { report, text })");
  }
  checkReport("matchPromises", report);
}

/** What shares a pair or an indicator with a phrase; the rest cannot be similar. */
function neighbours(done: readonly Done[]): (phrase: Phrase) => Done[] {
  const byKey = new Map<string, Done[]>();
  for (const one of done) {
    for (const key of keysOf(one.phrase)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [one]);
      else known.push(one);
    }
  }
  return (phrase) => [...new Set(keysOf(phrase).flatMap((key) => byKey.get(key) ?? []))];
}

function keysOf({ pairs, measure }: Phrase): string[] {
  return measure?.indicator.id == null ? [...pairs] : [...pairs, `id ${measure.indicator.id}`];
}

function candidatesFor(promised: Phrase, near: readonly Done[], weight: Weight, options: PromiseOptions): PromiseCandidate[] {
  const best = new Map<string, PromiseCandidate>();
  for (const done of near) {
    const candidate = candidateOf(promised, done, weight);
    if (candidate === null || candidate.score < (options.minScore ?? MIN_SCORE)) continue;
    const key = `${candidate.quote.span.start} ${candidate.quantity?.span.start ?? ""}`;
    if ((best.get(key)?.score ?? 0) < candidate.score) best.set(key, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.quote.span.start - b.quote.span.start).slice(0, options.limit ?? LIMIT);
}

function candidateOf(promised: Phrase, { phrase, quote }: Done, weight: Weight): PromiseCandidate | null {
  const gap = gapOf(promised, phrase);
  if (gap === undefined) return null;
  const words = sharedWords(promised.words, phrase.pairs, weight);
  if (promised.quantity === null && !words.some((word) => word.length >= RARE_WORD)) return null;
  const [ours, theirs] = [promised.measure?.indicator.id ?? null, phrase.measure?.indicator.id ?? null];
  const sameIndicator = ours !== null && ours === theirs;
  // Two indicators that the catalogue tells apart are not the same for all the words they share: 新增… and …总数.
  if (ours !== null && theirs !== null && !sameIndicator) return null;
  if (promised.quantity !== null && promised.thresholds !== phrase.thresholds) return null;
  if (!sameIndicator && sharedWeight(promised.pairs, phrase.pairs, weight) < RARE_PAIRS) return null;
  const alike = promised.quantity === null ? share(promised.pairs, phrase.pairs, weight) : overlap(promised.pairs, phrase.pairs, weight);
  const likely = sameIndicator ? INDICATOR + (1 - INDICATOR) * alike : alike * (sameUnit(promised, phrase) ? 1 : OTHER_UNIT);
  const score = Math.round(likely * 1000) / 1000;
  return {
    quote,
    score,
    sameIndicator,
    words,
    quantity: phrase.quantity,
    ...exactly(gap),
    unit: gap === null ? null : (promised.quantity?.unit ?? null),
  };
}

/** The difference of the figures; null where nothing was promised in figures, undefined where the figures do not answer each other. */
function gapOf(promised: Phrase, done: Phrase): Big | null | undefined {
  if (promised.quantity === null) return done.quantity === null ? null : undefined;
  if (done.quantity === null || promised.measure === null) return undefined;
  const wanted = said(promised.measure);
  if (done.measure === null ? wanted.aspect !== "level" : said(done.measure).aspect !== wanted.aspect) return undefined;
  if (done.measure !== null && said(done.measure).direction !== wanted.direction) return undefined;
  return difference(done.quantity, promised.quantity);
}

function sameUnit(promised: Phrase, done: Phrase): boolean {
  return promised.quantity?.unit === done.quantity?.unit;
}

function difference(done: Quantity, promised: Quantity): Big | undefined {
  return inUnit(done.decimal, done.unit, promised.unit)?.minus(promised.decimal);
}
