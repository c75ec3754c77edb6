/*
 * How much of a plan was done: 投资860亿元，为年度计划的⟦106%⟧, 完成预算的⟦101.2%⟧, 占全年任务的⟦85%⟧.
 * but 占财政支出的⟦75%⟧ is a share.
 */
import { lastOf } from "../../../vocabulary/word-index";
import type { MeasureRefusal } from "../situation";

const words =
  /(?:^|[^,、;]{2})[,、]?(?:分别)?(?:[为是占]|(?:超额)?完成|超|达到|达|相当于)?了?(?:调整后|变更后)?(?:年度|全年|年初|当年|本年|年)?(?:预算|计划|任务|目标)(?:任务|目标|数)?的$/u;

const aim = /^的(?:预期|控制|计划|年度)?目标([以之]?内)?/u;
const missed = /(?:没有|未能?)(?:实现|完成|达到)/u;

export const ofPlan: MeasureRefusal = {
  name: "of-plan",
  says: "says how much of a plan was done, no value of the indicator itself",
  refuses: ({ folded, group, phrase, scope, written }) => {
    const { start, end } = group.left;
    // 控制在⟦4.5%⟧的目标以内, 增长11%，低于⟦13%⟧的预期目标: the mark, not what was reached.
    const mark = folded[group.right.start] === "的" ? aim.exec(folded.slice(group.right.start, group.right.start + 8)) : null;
    if (mark !== null && (mark[1] !== undefined || (!scope.isAhead && written === "" && phrase.predicate === null))) return true;
    // 没有实现能耗降低⟦4%⟧、排放量减少⟦2%⟧的目标
    if (!scope.isAhead && missed.test(folded.slice(group.clause.start, Math.min(end, group.clause.start + 20)))) return true;
    return folded[end - 1] === "的" && group.quantities[0].dimension === "ratio" && words.test(lastOf(folded, start, end, 20));
  },
};
