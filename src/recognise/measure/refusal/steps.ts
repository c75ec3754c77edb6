/*
 * How many steps were climbed: 连跨⟦4个⟧千亿台阶.
 * but 迈上⟦5000亿元⟧台阶 is a value.
 */
import type { MeasureRefusal } from "../situation";

export const steps: MeasureRefusal = {
  name: "steps",
  says: "counts the steps climbed, not what was reached",
  refuses: ({ folded, group }) => {
    const first = group.quantities[0];
    return (
      first !== undefined &&
      (first.unit === "个" || first.unit === "次") &&
      /^[^,、。]{0,5}台阶/u.test(folded.slice(first.span.end, first.span.end + 8))
    );
  },
  keepsTopic: true,
};
