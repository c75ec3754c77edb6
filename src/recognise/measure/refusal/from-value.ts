/*
 * The start of a change: 由⟦2476元⟧增加到4140元, 从⟦54万亿元⟧增加到82.7万亿元.
 * but 从事家政服务⟦3万人⟧ is a fact.
 */
import type { MeasureRefusal } from "../situation";

export const fromValue: MeasureRefusal = {
  name: "from-value",
  says: "the value that a change starts from",
  refuses: ({ phrase }) => phrase.predicate?.kind === "from",
  keepsTopic: true,
  startsChange: true,
};
