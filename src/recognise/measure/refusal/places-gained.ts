/*
 * Places won or lost in a ranking: 总量前移⟦2位⟧, 营商环境排名前进⟦5位⟧, 综合排名上升⟦3名⟧.
 * but 新增养老床位⟦300位⟧ and 提升⟦80名⟧教师 count things.
 */
import type { MeasureRefusal } from "../situation";

const moved = /(?:前移|前进|前升|上升|跃升|提升|晋升|晋位|进位|赶超|后移|后退|下降|下滑|退后|升|降)了?$/u;

export const placesGained: MeasureRefusal = {
  name: "places-gained",
  says: "places won or lost in a ranking, no value",
  refuses: ({ folded, group, noun }) => {
    const unit = group.quantities[0]?.unit;
    if (noun !== "" || (unit !== "位" && unit !== "名")) return false;
    const { end } = group.left;
    return moved.test(folded.slice(Math.max(group.left.start, end - 3), end));
  },
};
