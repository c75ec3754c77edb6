/*
 * How many things follow: 重点做好以下⟦9项⟧工作, 采取如下⟦5项⟧措施.
 * but 以下 behind a number bounds it: ⟦30元以下⟧.
 */
import { longestSuffix, suffixesOf } from "../../../vocabulary/word-index";
import type { MeasureRefusal } from "../situation";

const announcesAtEnd = /* @__PURE__ */ suffixesOf(["以下", "下列", "如下", "下述", "下面"]);

export const announcement: MeasureRefusal = {
  name: "announcement",
  says: "says how many things the text is going to name",
  refuses: ({ folded, group }) => longestSuffix(folded, group.left.start, group.left.end, announcesAtEnd) !== "",
};
