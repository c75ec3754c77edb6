import { besidePlan } from "../vocabulary/headings";
import type { Chosen } from "./levels";
import type { Line } from "./lines";

/**
 * Settles which parts are the review and which the plan.
 *
 * Five-year parts are the year's only where no yearly part stands beside them. Where no title names the review or the plan
 * (一、牢记嘱托…取得新成效), the first words below it do: a review opens on 过去一年. Where none names the plan, the chapters behind
 * the review are it, save foreign affairs and the like.
 */
export function settleParts(folded: string, lines: Line[], chosen: (Chosen | null)[]): void {
  const parts: { heading: Chosen; from: number; to: number }[] = [];
  for (let i = 0; i < chosen.length; i++) {
    const heading = chosen[i];
    if (heading?.level !== 1 || heading.part === "tasks" || heading.part === "glossary") continue;
    const last = parts.at(-1);
    const start = lines[i]?.end ?? 0;
    if (last !== undefined) last.to = lines[i]?.start ?? start;
    parts.push({ heading, from: start, to: lines.at(-1)?.end ?? start });
  }
  firstOfTwoYears(folded, parts);
  yearly(parts, "review", "behind");
  yearly(parts, "plan", "ahead");
  if (!parts.some(({ heading }) => heading.part === "review")) {
    const found = parts.find(
      ({ heading, from, to }) => heading.part === "other" && looksBack(folded.slice(from, Math.min(to, from + 600))),
    );
    const back = found ?? parts.find((part, i) => part.heading.part === "other" && turnsBehind(folded, part, parts.slice(i + 1)));
    if (back !== undefined) back.heading.part = "review";
  }
  if (!parts.some(({ heading }) => heading.part === "plan")) {
    const after = parts.findIndex(({ heading }) => heading.part === "review") + 1;
    for (const { heading } of after > 0 ? parts.slice(after) : []) {
      const title = folded.slice(heading.candidate.start, heading.candidate.end);
      if (heading.part === "other" && !besidePlan.some((word) => title.includes(word))) heading.part = "plan";
    }
  }
}

/** 一、关于2021年工作 and 二、关于2022年工作, 一、2021年主要工作 and 二、2022年工作安排: the one of the earlier year looks back. */
function firstOfTwoYears(folded: string, parts: { heading: Chosen }[]): void {
  if (parts.some(({ heading }) => heading.part === "review")) return;
  const dated = parts.flatMap(({ heading }) => {
    const year = /^(?:关于)?(\d{4})年/.exec(folded.slice(heading.candidate.start, heading.candidate.end))?.[1];
    return year === undefined || heading.part !== "plan" ? [] : [{ heading, year: Number(year) }];
  });
  const last = Math.max(...dated.map(({ year }) => year));
  for (const { heading, year } of dated) if (year < last) heading.part = "review";
}

function yearly(parts: { heading: Chosen }[], part: "review" | "plan", span: "ahead" | "behind"): void {
  const same = parts.filter(({ heading }) => heading.part === part);
  if (!same.some(({ heading }) => heading.candidate.span !== span)) return;
  for (const { heading } of same) if (heading.candidate.span === span) heading.part = "other";
}

/** 一、… opens on 2030年，and a later part on 2031年. */
function turnsBehind(folded: string, part: { from: number }, later: { from: number }[]): boolean {
  const year = openingYear(folded, part.from);
  return year !== null && later.some(({ from }) => openingYear(folded, from) === year + 1);
}

function openingYear(folded: string, from: number): number | null {
  const written = /^\s*([12]\d{3})年/.exec(folded.slice(from, from + 20))?.[1];
  return written === undefined ? null : Number(written);
}

function looksBack(opening: string): boolean {
  return /过去的?一年|一年来|去年|过去的?[五5]年|[五5]年来|全年|初步统计/.test(opening);
}
