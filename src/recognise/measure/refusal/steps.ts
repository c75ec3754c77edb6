/*
 * How many steps were climbed: 连跨⟦4个⟧千亿台阶.
 * but 迈上⟦5000亿元⟧台阶 is a value.
 */
import { findWord, prefixesOf } from "../../../vocabulary/word-index";
import type { MeasureRefusal } from "../situation";

const stepsAtStart = /* @__PURE__ */ prefixesOf(["台阶"]);
const longest = 8;

export const steps: MeasureRefusal = {
  name: "steps",
  says: "counts the steps climbed, not what was reached",
  refuses: ({ folded, group }) => {
    const first = group.quantities[0];
    return (
      first !== undefined &&
      (first.unit === "个" || first.unit === "次") &&
      findWord(folded, first.span.end, Math.min(folded.length, first.span.end + longest), stepsAtStart) >= 0 &&
      /^[^,、。]{0,5}台阶/u.test(folded.slice(first.span.end, first.span.end + longest))
    );
  },
  keepsTopic: true,
};
