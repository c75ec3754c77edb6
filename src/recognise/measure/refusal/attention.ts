/*
 * On how many things the work turns: 围绕⟦8条⟧重点产业链，开展招商; 聚焦新材料、装备制造等⟦4大⟧产业; 以⟦3个⟧平台为依托; 据⟦120家⟧企业统计，….
 * but 围绕主导产业引进项目⟦20个⟧ has its verb, and counts.
 */
import { attentions } from "../../../vocabulary/actions";
import { longestPrefix, prefixesOf } from "../../../vocabulary/word-index";
import type { MeasureRefusal } from "../situation";

const attentionsAtStart = /* @__PURE__ */ prefixesOf(attentions);

const asWhat = /为(?:依托|抓手|重点|契机|载体|牵引|核心|支撑|示范|引领|目标|突破口|主)/u;

export const attention: MeasureRefusal = {
  name: "attention",
  says: "says on how many things the work turns, not how much is done",
  refuses: ({ folded, group, phrase, written, noun }) => {
    if (phrase.action !== null || phrase.predicate !== null || (group.continues && written !== "")) return false;
    // 以|⟦3个⟧平台为依托
    if (folded[group.left.end - 1] === "以" && asWhat.test(noun)) return true;
    const { start, end } = group.clause;
    const word = longestPrefix(folded, start, end, attentionsAtStart);
    // 依托|⟦3个⟧园区引进企业20家: the noun went to the next number.
    return word !== "" && (noun !== "" || start + word.length === group.left.end);
  },
};
