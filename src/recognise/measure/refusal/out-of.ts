/*
 * Out of how many: ⟦35个⟧大类行业中，28个实现增长; of which ones: ⟦40个⟧考核断面水质达标率达95%.
 * but ⟦3所⟧高中 ends in 中 and counts.
 */
import type { MeasureRefusal } from "../situation";

const among = /(?<![高初完集其职年期建当])中$/u;

export const outOf: MeasureRefusal = {
  name: "out-of",
  says: "says out of how many the next number is",
  refuses: ({ folded, group, following, phrase, written, noun }) => {
    if (written !== "" || phrase.action !== null || phrase.predicate !== null) return false;
    if (noun === "") {
      const rest = following?.clause === group.clause ? following.left : group.right;
      return group.quantities[0]?.dimension === "count" && rest.start === group.right.start && rest.end - rest.start > longestChange;
    }
    return folded.charCodeAt(group.right.end - 1) === AMONG && group.right.end === group.clause.end && among.test(noun);
  },
};

/** 同比净增加 says how the number before has changed; a longer run of words has a subject. */
const longestChange = 6;

const AMONG = "中".charCodeAt(0);
