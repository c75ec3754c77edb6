/*
 * How long, not how much: ⟦60个工作日⟧内办结, 开展⟦3年⟧行动.
 * but 审批时限压缩至⟦60个工作日⟧ and 人均受教育年限达到⟦11.2年⟧ are facts.
 */
import type { MeasureRefusal } from "../situation";

const units = new Set<string | null>(["a", "mo", "wk", "d", "h", "min"]);

export const lapseOfTime: MeasureRefusal = {
  name: "lapse-of-time",
  says: "says how long, not how much",
  refuses: ({ folded, group, phrase }) => {
    const first = group.quantities[0];
    if (first === undefined || !units.has(first.unit)) return false;
    const { start } = first.span;
    return phrase.predicate === null || /(?:连续|用|经过|历时|近|前|后|过去)$/u.test(folded.slice(Math.max(0, start - 2), start));
  },
};
