/*
 * Where growth starts: 在2024年完成⟦1182亿元⟧的基础上增长4%, 在上年⟦7200余家⟧的基础上净增400家.
 * but ⟦1182亿元⟧的产业基础 is a fact.
 */
import type { MeasureRefusal } from "../situation";

export const baseline: MeasureRefusal = {
  name: "baseline",
  says: "the base from which growth is counted",
  refuses: ({ folded, group: { right } }) => folded.startsWith("基础上", right.start + (folded[right.start] === "的" ? 1 : 0)),
  keepsTopic: true,
};
