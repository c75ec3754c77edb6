/*
 * How many steps were climbed: 连跨⟦4个⟧千亿台阶.
 * but 迈上⟦5000亿元⟧台阶 is a value.
 */
import type { MeasureRefusal } from "../situation";

const climbed = /[^,、。]{0,5}台阶/uy;

export const steps: MeasureRefusal = {
  name: "steps",
  says: "counts the steps climbed, not what was reached",
  refuses: ({ folded, group, phrase }) => {
    const { unit, span, comparator } = group.quantities[0];
    // 打造⟦万吨⟧级“一村一品”基地: how large it is.
    if (folded[span.end] === "级" && phrase.predicate === null && comparator === "eq") return true;
    if (unit !== "个" && unit !== "次") return false;
    climbed.lastIndex = span.end;
    return climbed.test(folded);
  },
  keepsTopic: true,
};
