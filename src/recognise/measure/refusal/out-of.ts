/*
 * Out of how many: ⟦35个⟧大类行业中，28个实现增长.
 * but ⟦3所⟧高中 ends in 中 and counts.
 */
import type { MeasureRefusal } from "../situation";

const among = /(?<![高初完集其职年期建当])中$/u;

export const outOf: MeasureRefusal = {
  name: "out-of",
  says: "says out of how many the next number is",
  refuses: ({ folded, group, phrase, written, noun }) => {
    if (noun === "" || written !== "" || phrase.action !== null || phrase.predicate !== null) return false;
    return folded.charCodeAt(group.right.end - 1) === AMONG && group.right.end === group.clause.end && among.test(noun);
  },
};

const AMONG = "中".charCodeAt(0);
