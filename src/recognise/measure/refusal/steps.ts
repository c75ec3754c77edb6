/*
 * How many steps were climbed: 连跨⟦4个⟧千亿台阶.
 * but 迈上⟦5000亿元⟧台阶 is a value.
 */
import type { MeasureRefusal } from "../situation";

const climbed = /[^,、。]{0,5}台阶/uy;

export const steps: MeasureRefusal = {
  name: "steps",
  says: "counts the steps climbed, not what was reached",
  refuses: ({ folded, group }) => {
    const { unit } = group.quantities[0];
    if (unit !== "个" && unit !== "次") return false;
    climbed.lastIndex = group.quantities[0].span.end;
    return climbed.test(folded);
  },
  keepsTopic: true,
};
