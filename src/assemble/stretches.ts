/*
 * How each stretch of a report looks.
 *
 *   一、2030年工作回顾                                   back
 *   二、“十五五”时期发展成就和“十六五”时期主要目标任务   back, and from where “十六五” is spoken of on goals
 *   三、2031年重点工作                                   ahead on the year
 */
import type { Part, Plan, Review } from "../model/report";
import { planOfYear } from "../vocabulary/five-year-plans";
import { furtherReviewWords, goalWords } from "../vocabulary/headings";
import { type Place, placesOf } from "./targets";
import { longestOpening, severalAhead } from "./title-years";

export interface Stretch {
  /** Back on what was done, ahead on goals for several years, or ahead on the year. */
  look: "back" | "goals" | "year";
  /** Of the part, which is the section of its own paragraphs: review, plan, parts.1. */
  id: string;
  /** Of the part, which may name the years looked back on. */
  title: string;
  /** The several years ahead that its title or a paragraph names. */
  several: [number, number] | null;
  places: Place[];
}

interface Body {
  review: Review | null;
  plan: Plan | null;
  parts: readonly Part[];
}

/** In document order. Annexes have none, nor have parts in front of the review that name no goals. */
export function stretchesOf(
  folded: string,
  { review, plan, parts }: Body,
  isAnnexed: (part: Part) => boolean,
  planYear: number,
): Stretch[] {
  const stretches: Stretch[] = [];
  const add = ({ title }: Part, id: string, look: Stretch["look"], places: Place[], several: Stretch["several"] = null): void => {
    if (places.length > 0) stretches.push({ look, id, title, several, places });
  };
  const addBack = (part: Part, id: string): void => {
    const places = placesOf(part, id);
    const turn = aheadTitle.test(part.title) ? turnOf(folded, part, places, namesYearsAhead(planYear)) : null;
    add(part, id, "back", places.slice(0, turn ?? places.length));
    if (turn !== null) add(part, id, "goals", places.slice(turn), severalAhead(part.title, planYear));
  };
  const addPlan = (part: Part): void => {
    const places = placesOf(part, "plan");
    const turn = turnOf(folded, part, places, (words) => words.includes(`${planYear}年`) || words.includes("今年"));
    const several = severalAhead(part.title, planYear);
    if (turn === null) {
      add(part, "plan", "year", places, part.title.includes(`${planYear}年`) ? null : several);
      return;
    }
    const goals = several === null ? goalsIn(folded, places.slice(0, turn), planYear) : { first: 0, several };
    add(part, "plan", "year", places.slice(0, goals?.first ?? turn));
    if (goals !== null) add(part, "plan", "goals", places.slice(goals.first, turn), goals.several);
    add(part, "plan", "year", places.slice(turn));
  };
  if (review !== null) addBack(review, "review");
  if (plan !== null) addPlan(plan);
  for (const [index, part] of parts.entries()) {
    const id = `parts.${index + 1}`;
    const several = severalAhead(part.title, planYear);
    const isBefore = plan === null || part.span.start < plan.span.start;
    const looksBack = backTitle.test(part.title);
    if (isAnnexed(part) || (looksBack && !isBefore)) continue;
    if (looksBack) addBack(part, id);
    else if (isBefore ? isAhead(part, review, plan) : several !== null) add(part, id, "goals", placesOf(part, id), several);
    else if (!isBefore) add(part, id, "year", placesOf(part, id));
  }
  return stretches.sort((a, b) => (a.places[0]?.span.start ?? 0) - (b.places[0]?.span.start ?? 0));
}

/** Before the plan a part sets goals if its title says so, or if it stands between review and plan. */
function isAhead({ title, span }: Part, review: Review | null, plan: Plan | null): boolean {
  return aheadTitle.test(title) || (plan !== null && review !== null && span.start > review.span.start);
}

const aheadTitle = new RegExp(`${goalWords.join("|")}|十[一二三四五六]五`, "u");
const backTitle = new RegExp(furtherReviewWords.join("|"), "u");

/** Told by the opening words of paragraphs and by titles of sections: the place where a part turns from one thing to the other, or null. */
function turnOf(folded: string, part: Part, places: readonly Place[], begins: (words: string) => boolean): number | null {
  const titled = part.sections.find(({ title }) => begins(title))?.span.start ?? Number.POSITIVE_INFINITY;
  const turn = places.findIndex(
    ({ span: { start, end } }) => start >= titled || begins(folded.slice(start, Math.min(end, start + opening))),
  );
  return turn < 0 ? null : turn;
}

/** 2031年是“十六五”规划的开局之年 opens with its year. */
const opening = 12;

/** “十六五”, 今后五年: the years to come, whatever the title calls them. */
function namesYearsAhead(planYear: number): (words: string) => boolean {
  const plan = planOfYear(planYear);
  return (words) => /今后|未来|下一个/u.test(words) || (plan !== null && words.includes(`${plan}五`));
}

/** In a plan whose title names no years, the first paragraph that opens on several to come: 今后五年，…. */
function goalsIn(folded: string, places: readonly Place[], planYear: number): { first: number; several: [number, number] } | null {
  for (const [first, { span }] of places.entries()) {
    const words = folded.slice(span.start, Math.min(span.end, span.start + longestOpening));
    const several = opensAhead.test(words) ? severalAhead(words, planYear) : null;
    if (several !== null && several[1] > planYear) return { first, several };
  }
  return null;
}

const opensAhead = /^(?:(?:今后|未来)的?五年|[“"]?十[一二三四五六]五[”"]?(?:时期|期间))/u;
