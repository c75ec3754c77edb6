import type { Measure, Quantity } from "../../model/report";
import { actionAdverbs, actionVerbs, changingActs } from "../../vocabulary/actions";
import { type PredicateKind, predicates } from "../../vocabulary/predicates";
import { longestSuffix, suffixesOf } from "../../vocabulary/word-index";
import type { Phrase } from "./phrase";
import type { Memory } from "./situation";

const changingActsAtEnd = /* @__PURE__ */ suffixesOf(changingActs);

export type Kind = Pick<Measure, "aspect" | "direction">;

/** What a rise in makes growth; a rise in anything else is an absolute change. */
export const relativeUnits: ReadonlySet<string | null> = new Set<string | null>(["%", "‰", "倍", "ratio", "番"]);

/** Whether the words speak of the value itself, of relative growth or of an absolute change, and which way. */
export function aspectOf(folded: string, phrase: Phrase, name: string, quantity: Quantity, memory: Memory, continues: boolean): Kind {
  const relative = relativeUnits.has(quantity.unit);
  // 新增财力的⟦70%⟧用于民生: a share of it.
  if (relative && isUse(folded, quantity.span.end)) return { aspect: "level", direction: null };
  const kind = phrase.predicate?.kind ?? (relative && !name.includes("占") ? kindOfAct(folded, phrase) : undefined);
  const changed = phrase.predicate === null ? changeByAct(folded, phrase, quantity) : null;
  if (changed !== null) return { aspect: relative ? "growth" : "change", direction: changed };
  if (kind === "rise" || kind === "fall") {
    return { aspect: relative ? "growth" : "change", direction: kind === "rise" ? "up" : "down" };
  }
  // 连续三年保持⟦20%以上⟧的增长
  if (relative && /^的?增[长速幅]/u.test(folded.slice(quantity.span.end, quantity.span.end + 3))) {
    return { aspect: "growth", direction: "up" };
  }
  // 工业增加值增速由3.2%|提高到⟦5.6%⟧: the noun may stand where the change starts.
  const noun = phrase.growthNoun ?? (/增[速幅]$/u.test(name) ? "up" : null);
  if (noun !== null && relative) return { aspect: "growth", direction: noun };
  return (
    stillGrowing(phrase, name, quantity, memory) ??
    stillChanging(phrase, continues, quantity, memory) ?? { aspect: "level", direction: null }
  );
}

const isUse = (folded: string, at: number): boolean => folded.startsWith("用于", at) || folded.startsWith("投向", at);

/** 精简议事协调机构⟦三分之一⟧, 压减一般性支出⟦8%⟧: the act says which way. */
function kindOfAct(folded: string, { action }: Phrase): PredicateKind | undefined {
  // 扩大|到全省⟦40%⟧的县: how far.
  return action === null || folded[action.end] === "到" ? undefined : predicates.get(folded.slice(action.start, action.end))?.kind;
}

/** Things in numbers. */
const countedIn: ReadonlySet<string> = new Set(["count", "other"]);
const land: ReadonlySet<string> = new Set(["area", "length"]);

/** 降低企业用能成本⟦8亿元⟧: the rise or fall stands in front of what it is said of. 减少公交线路⟦3条⟧ stays an act. */
function changeByAct(folded: string, { action }: Phrase, { dimension }: Quantity): Kind["direction"] {
  if (action === null || countedIn.has(dimension)) return null;
  const word = longestSuffix(folded, action.start, action.end, changingActsAtEnd);
  const change = changingActs.get(word);
  if (change === undefined || (change.land !== true && land.has(dimension))) return null;
  const lead = folded.slice(action.start, action.end - word.length);
  // 改造提升⟦6万亩⟧ is one act, 累计减少 a fall.
  return lead === "" || (actionAdverbs.has(lead) && !actionVerbs.has(lead)) ? change.direction : null;
}

/** 压减煤炭产能⟦100万吨⟧、粗钢产能|⟦30万吨⟧: by the same act. */
function stillChanging(phrase: Phrase, continues: boolean, { dimension }: Quantity, memory: Memory): Kind | null {
  const before = memory.measures.at(-1);
  const same =
    continues && phrase.action === null && phrase.predicate === null && before?.action && before.quantity?.dimension === dimension;
  return same && before.aspect === "change" ? { aspect: "change", direction: before.direction } : null;
}

/** 增长7%以上、力争达到8%: to reach a per cent of what was said to grow is to grow by it. */
function stillGrowing(phrase: Phrase, name: string, quantity: Quantity, memory: Memory): Kind | null {
  const before = memory.measures.at(-1);
  if (before === undefined || before.aspect === "level" || before.indicator.name !== name) return null;
  const carried = phrase.subject.start === phrase.subject.end && relativeUnits.has(quantity.unit);
  return carried && before.quantity?.unit === quantity.unit ? { aspect: before.aspect, direction: before.direction } : null;
}
