/*
 * What there is already, in a plan: 我区有⟦20个⟧对外开放口岸，要用好…; 我国已经加入⟦12个⟧公约; 改革取消了⟦5亿元⟧收费; and what is
 * argued with: 有⟦5%⟧的增速就能….
 * but 每个乡镇有⟦1所⟧公办幼儿园 shall be so, and a review says it as a result.
 */
import { lastOf } from "../../../vocabulary/word-index";
import type { MeasureRefusal } from "../situation";

const has = /^(?:[我全本][省市区县州盟旗国]|[省市区县州盟旗])(?:目前)?[现共已]?有$|^(?:目前)?[现已还]有$/u;

export const existing: MeasureRefusal = {
  name: "existing",
  says: "says what there is already, no goal",
  refuses: ({ folded, group, scope, phrase, written, noun }) => {
    if (!scope.isAhead) return false;
    const { start, end } = group.left;
    if (written === "" && argued.test(noun)) return true;
    if (phrase.predicate === null && (done.test(lastOf(folded, start, end, 3)) || folded.slice(start, end).includes("已经"))) return true;
    return folded[end - 1] === "有" && has.test(lastOf(folded, start, end, longest));
  },
};

/** 取消了; but 今年安排了⟦30个⟧项目 is a plan. */
const done = /(?<!安排|确定|谋划)了$/u;
const argued = /^(?:增速|增长率|增长速度|速度)/u;
const longest = 6;
