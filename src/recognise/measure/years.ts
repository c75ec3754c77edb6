import type { Measure } from "../../model/report";
import type { PeriodOf } from "./period-scope";
import type { Phrase } from "./phrase";

// 保持在, 控制在 hold for all the years; 达到, 突破 for the last.
const holding = /^(?:保持|稳定|维持|控制)/u;

/** Of several years a sum, an average or a change is for all of them, what was reached for the last: 五年来…达到1.43万亿元. */
export function yearsOf(phrase: Phrase, aspect: Measure["aspect"], basis: PeriodOf["basis"], when: PeriodOf): [number, number] {
  const { years, range, dated } = when;
  const [, last] = years;
  if (phrase.running !== null) return [last - phrase.running + 1, last];
  const single = years[0] === last;
  if (basis === "annual-average" || basis === "cumulative") return single && range !== null ? range : years;
  // What was done in years that the paragraph before announced: 五年来：…新增高速公路1260公里.
  if (single && range !== null && !dated && range[1] === last && phrase.action !== null && phrase.predicate === null) return range;
  const reached = aspect === "level" && phrase.predicate?.kind === "level" && !holding.test(phrase.predicateWord);
  return reached ? [last, last] : years;
}
