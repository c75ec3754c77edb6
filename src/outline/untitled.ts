/*
 * A body whose parts have no headings: where its prose turns to the year ahead.
 *
 *     2022年，我们…，全年地区生产总值增长6.5%。          the review begins with the body
 *     （一）产业发展迈出新步伐。…
 *     2023年是…开局之年。今年政府工作的总体要求是：…     the plan begins here
 *     今年全县经济社会发展的主要预期目标是：…
 *     （一）抓产业。…
 * but where 一、… or a title names a part, the headings decide; and 完成了年初确定的主要预期目标 states none.
 */
import type { Zone } from "../model/outline";
import { expectedTargets } from "../vocabulary/target-words";
import type { Chosen } from "./levels";
import type { Line } from "./lines";

/** The lines with which parts begin that no heading opens. */
export interface Turns {
  /** The first line of the body, null when it does not look back. */
  review: number | null;
  plan: number;
}

const stated = new RegExp(expectedTargets, "u");
const aboutTheYear = /^(?:各位代表[!！,，])?(?:20\d\d年|今年|新的一年|做好今年)/u;
const setsTheTone = /是[^。]{2,60}之年|总[的体]要求|总体思路|指导思想|工作思路|今年/u;
const back = /过去的?一年|一年来|去年|20\d\d年[,，]|全年|初步统计|[五5]年来/u;
/** Targets stand in the first lines of their paragraph. */
const longestHead = 300;
/** Paragraphs in front of the targets that set their tone. */
const mostBefore = 4;

export function findTurns(
  folded: string,
  lines: readonly Line[],
  zones: readonly Zone[],
  chosen: readonly (Chosen | null)[],
): Turns | null {
  if (chosen.some((heading) => heading !== null && namesParts(heading))) return null;
  const first = zones.indexOf("body");
  if (first < 0) return null;
  let plan = -1;
  for (let i = first; i < lines.length && plan < 0; i++) {
    if (zones[i] === "body" && chosen[i] === null && stated.test(head(folded, lines[i]))) plan = i;
  }
  if (plan <= first) return plan < 0 ? null : { review: null, plan };
  for (let i = plan - 1, count = 0; i > first && count < mostBefore; i--, count++) {
    const words = head(folded, lines[i]);
    if (zones[i] !== "body" || chosen[i] !== null || !aboutTheYear.test(words) || !setsTheTone.test(words)) break;
    plan = i;
  }
  const opening = folded.slice(lines[first]?.start ?? 0, Math.min((lines[first]?.start ?? 0) + 600, lines[plan]?.start ?? 0));
  return { review: back.test(opening) ? first : null, plan };
}

/** 一、… and 第一部分, or a title in words that are a part's. */
function namesParts({ candidate, level, part }: Chosen): boolean {
  return level === 1 && (candidate.marker?.kind === "cn" || candidate.marker?.kind === "chapter" || part === "review" || part === "plan");
}

function head(folded: string, line: Line | undefined): string {
  return line === undefined ? "" : folded.slice(line.start, Math.min(line.end, line.start + longestHead));
}
