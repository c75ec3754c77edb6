import type { Measure, Quantity } from "../../model/report";
import { type PredicateKind, predicates } from "../../vocabulary/predicates";
import type { Memory } from "./situation";
import type { Phrase } from "./phrase";

export type Kind = Pick<Measure, "aspect" | "direction">;

/** What a rise in makes growth; a rise in anything else is an absolute change. */
export const relativeUnits: ReadonlySet<string | null> = new Set<string | null>(["%", "‰", "倍", "ratio", "番"]);

/** Whether the words speak of the value itself, of relative growth or of an absolute change, and which way. */
export function aspectOf(folded: string, phrase: Phrase, name: string, quantity: Quantity, memory: Memory): Kind {
  const relative = relativeUnits.has(quantity.unit);
  const kind = phrase.predicate?.kind ?? (relative ? kindOfAct(folded, phrase) : undefined);
  if (kind === "rise" || kind === "fall") {
    return { aspect: relative ? "growth" : "change", direction: kind === "rise" ? "up" : "down" };
  }
  if (phrase.growthNoun !== null && relative) return { aspect: "growth", direction: phrase.growthNoun };
  return stillGrowing(phrase, name, quantity, memory) ?? { aspect: "level", direction: null };
}

/** 精简议事协调机构⟦三分之一⟧, 压减一般性支出⟦8%⟧: the act says which way. */
function kindOfAct(folded: string, { action }: Phrase): PredicateKind | undefined {
  return action === null ? undefined : predicates.get(folded.slice(action.start, action.end))?.kind;
}

/** 增长7%以上、力争达到8%: to reach a per cent of what was said to grow is to grow by it. */
function stillGrowing(phrase: Phrase, name: string, quantity: Quantity, memory: Memory): Kind | null {
  const before = memory.measures.at(-1);
  if (before === undefined || before.aspect === "level" || before.indicator.name !== name) return null;
  const carried = phrase.subject.start === phrase.subject.end && relativeUnits.has(quantity.unit);
  return carried && before.quantity?.unit === quantity.unit ? { aspect: before.aspect, direction: before.direction } : null;
}
