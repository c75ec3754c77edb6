/*
 * Who does something, each in a way of its own: ⟦两个⟧项目分别落户高新区和开发区, ⟦三位⟧代表分别发言.
 * but 新建⟦两个⟧园区 counts, and so does what a predicate is about.
 */
import type { MeasureRefusal } from "../situation";

const eachItsOwn = /^[^,;、。]{1,12}?分别/u;

export const doers: MeasureRefusal = {
  name: "doers",
  says: "says how many do it, not how much is done",
  refuses: ({ folded, group, phrase, written }) => {
    if (written !== "" || phrase.action !== null || phrase.predicate !== null || group.quantities.length > 1) return false;
    const { start } = group.right;
    return eachItsOwn.test(folded.slice(start, Math.min(group.clause.end, start + 16)));
  },
};
