/*
 * Places won or lost in a ranking: 总量前移⟦2位⟧, 营商环境排名前进⟦5位⟧, 综合排名上升⟦3名⟧.
 * but 新增养老床位⟦300位⟧ and 提升⟦80名⟧教师 count things.
 */
import { lastOf } from "../../../vocabulary/word-index";
import { isChange } from "../phrase";
import type { MeasureRefusal } from "../situation";

const moved = /(?:前移|前进|前升|晋升|晋位|进位|赶超|后移|后退|退后)了?$/u;
/** These move other things too: 养老床位增加⟦300位⟧. */
const movedInRanking = /(?:排名|位次|名次|排位|位列|总量|增速|指数|考核)[^,;]{0,8}(?:上升|跃升|提升|提高|下降|下滑|升|降)了?$/u;

export const placesGained: MeasureRefusal = {
  name: "places-gained",
  says: "places won or lost in a ranking, no value",
  refuses: ({ folded, group, noun, written, phrase, memory }) => {
    const unit = group.quantities[0].unit;
    if (noun !== "" || (unit !== "位" && unit !== "名")) return false;
    // 全国排名第53位、提升⟦3位⟧
    if (written === "" && isChange(phrase.predicate) && /排名|位次|名次|排位/u.test(memory.topic)) return true;
    const { start, end } = group.left;
    return moved.test(lastOf(folded, start, end, 3)) || movedInRanking.test(lastOf(folded, start, end, 15));
  },
};
