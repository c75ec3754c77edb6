/*
 * How much of a plan was done: 投资860亿元，为年度计划的⟦106%⟧, 完成预算的⟦101.2%⟧, 占全年任务的⟦85%⟧.
 * but 占财政支出的⟦75%⟧ is a share.
 */
import type { MeasureRefusal } from "../situation";

const words =
  /^[,、]?(?:分别)?(?:[为是占]|完成|达到|达|相当于)?了?(?:调整后|变更后)?(?:年度|全年|年初|当年|本年|年)?(?:预算|计划|任务|目标)(?:任务|目标|数)?的$/u;

export const ofPlan: MeasureRefusal = {
  name: "of-plan",
  says: "says how much of a plan was done, no value of the indicator itself",
  refuses: ({ folded, group }) => {
    const { start, end } = group.left;
    return (
      folded[end - 1] === "的" && group.quantities[0]?.dimension === "ratio" && end - start < 20 && words.test(folded.slice(start, end))
    );
  },
};
