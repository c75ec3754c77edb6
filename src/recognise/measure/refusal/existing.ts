/*
 * What there is already, in a plan: 我区有⟦20个⟧对外开放口岸，要用好….
 * but 每个乡镇有⟦1所⟧公办幼儿园 shall be so, and a review says it as a result.
 */
import { lastOf } from "../../../vocabulary/word-index";
import type { MeasureRefusal } from "../situation";

const has = /^(?:[我全本][省市区县州盟旗国]|[省市区县州盟旗])(?:目前)?[现共已]?有$|^(?:目前)?[现已]有$/u;

export const existing: MeasureRefusal = {
  name: "existing",
  says: "says what there is already, no goal",
  refuses: ({ folded, group, scope }) => {
    const { start, end } = group.left;
    return scope.isAhead && folded[end - 1] === "有" && has.test(lastOf(folded, start, end, longest));
  },
};

const longest = 6;
