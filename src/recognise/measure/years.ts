import type { Measure, Quantity } from "../../model/report";
import type { PeriodOf } from "./period-scope";
import type { Situation } from "./situation";

/** Of a quantity that holds its own verb: 突破2000亿元. */
const reaching = /^(?:突破|[超达逾跨迈])/u;

// 保持在, 控制在 hold for all the years; 达到, 突破 for the last.
const holding = /^(?:保持|稳定|维持|控制)/u;

/** Of several years past a sum, an average or a change is of all of them, what was reached of the last: 五年来…达到1.43万亿元. */
export function yearsOf(
  situation: Situation,
  quantity: Quantity,
  aspect: Measure["aspect"],
  basis: PeriodOf["basis"],
  when: PeriodOf,
): [number, number] {
  const { phrase, memory, scope, written } = situation;
  const { text } = quantity;
  const { years, range, dated, compared } = when;
  const [, last] = years;
  // 与2016年相比，…达到500亿元: only the change is over the years since.
  if (compared && aspect === "level") return [last, last];
  if (phrase.running !== null) return [last - phrase.running + 1, last];
  // 五年新增 looks ahead in a plan.
  if (phrase.over !== null) return scope.isAhead ? [scope.own[0], scope.own[0] + phrase.over - 1] : [last - phrase.over + 1, last];
  const single = years[0] === last;
  const before = memory.measures.at(-1);
  // 铁路里程达到4100公里，其中高铁⟦690公里⟧: of the same day.
  if (
    phrase.subset &&
    !dated &&
    phrase.predicate === null &&
    phrase.action === null &&
    before?.aspect === "level" &&
    before.quantity?.unit === quantity.unit
  ) {
    return before.period;
  }
  const reached =
    aspect === "level" && phrase.predicate?.kind === "level" && !holding.test(phrase.predicateWord) && (single || !isSpent(written));
  // 三年内培育, 三年内突破: the years to come, or the last of them.
  if (phrase.within !== null && scope.isAhead && !dated) {
    const until = years[0] + phrase.within - 1;
    return reached || reaching.test(text) ? [until, until] : [years[0], until];
  }
  // 五年来：…始终保持在75%以上
  if (phrase.lasting && single && range !== null && !dated && range[1] === last) return range;
  // 由2020年的760亿元增加到1020亿元，年均增长6.2%: the average counts from where the change starts.
  if (basis === "annual-average" && single && memory.since !== null && memory.since < last) return [memory.since + 1, last];
  // 2030年…比2025年增长40%，年均增长7%; 棉花6万吨，增长30%: from the same year on.
  const since = before?.basis ? before : memory.measures.at(-2);
  const goesOn = basis === "annual-average" || (basis === null && aspect === "growth" && scope.isAhead && last > scope.own[0]);
  if (goesOn && single && since?.basis && since.period[1] === last) return since.period;
  if (basis === "annual-average" || basis === "cumulative") return single && range !== null ? range : years;
  // What was done in years that the paragraph before announced: 五年来：…新增高速公路1260公里.
  if (single && range !== null && !dated && range[1] === last && phrase.action !== null && phrase.predicate === null) return range;
  // A goal for several years is theirs, and met in the last of them.
  if (single || scope.isAhead) return years;
  return reached || (aspect === "level" && isOfLast(situation, quantity)) ? [last, last] : years;
}

/** 产值突破9亿元, 城镇化率52%, 人均收入15800元, 产值24亿元，年均增长9%: no sum over the years, though no verb says that it was reached. */
function isOfLast({ folded, group, phrase, written }: Situation, { unit, span }: Quantity): boolean {
  const { predicate, action, basis } = phrase;
  if (predicate !== null || basis === "cumulative" || isFlow.test(written)) return false;
  if (action !== null && !folded.startsWith("实现", action.start)) return false;
  // 跨越⟦5000亿元⟧、⟦6000亿元⟧
  if (mark.test(group.quantities[0].text) || isPerHead.test(written) || isStock.test(written)) return true;
  return (unit === "%" && !isControlled.test(written)) || growsFrom.test(folded.slice(span.end, span.end + 8));
}

/** “十五五”期间，用于教育的经费为⟦96亿元⟧: of all the years. */
const isSpent = (name: string): boolean => name.includes("用于") || spent.test(name);
const spent = /(?:经费|资金|投资总(?:额|规模))$/u;
const mark = /^(?:突破|接近|跨|迈)/u;
const isFlow = /新增|净增|累计/u;
/** What there is, or comes anew every year. */
const isStock = /(?:覆盖|标准|余额|人数|[总有产吐]量|寿命|企业|主体)$/u;
const isPerHead = /^(?:农民|(?:城乡|城镇|农村)(?:常住)?居民)?人均|每[百千万]|^年(?!均)/u;
/** Held in all the years alike. */
const isControlled = /涨幅|失业率|赤字|增[速幅]|增长率|稳定|保持/u;
const growsFrom = /^[,、](?:五年)?年(?:均|平均|递增)/u;
