/*
 * How many things follow: 重点做好以下⟦9项⟧工作, 采取如下⟦5项⟧措施, 抓好⟦9个⟧方面的工作.
 * but 以下 behind a number bounds it: ⟦30元以下⟧.
 */
import { announcedFields, announcingWords } from "../../../vocabulary/heads";
import { longestPrefix, longestSuffix, prefixesOf, suffixesOf } from "../../../vocabulary/word-index";
import type { MeasureRefusal } from "../situation";

const announcesAtEnd = /* @__PURE__ */ suffixesOf(announcingWords);
const fieldsAtStart = /* @__PURE__ */ prefixesOf(announcedFields);

export const announcement: MeasureRefusal = {
  name: "announcement",
  says: "says how many things the text is going to name",
  refuses: ({ folded, group: { left, right } }) =>
    longestSuffix(folded, left.start, left.end, announcesAtEnd) !== "" ||
    longestPrefix(folded, right.start, right.end, fieldsAtStart) !== "",
};
