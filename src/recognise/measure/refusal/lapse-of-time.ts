/*
 * How long, not how much: ⟦60个工作日⟧内办结, 开展⟦3年⟧行动, 连续⟦10个⟧季度.
 * but 审批时限压缩至⟦60个工作日⟧ and 人均受教育年限达到⟦11.2年⟧ are facts.
 */
import { lastOf } from "../../../vocabulary/word-index";
import type { MeasureRefusal } from "../situation";

const units = new Set<string | null>(["a", "mo", "wk", "d", "h", "min", "工作日"]);

// What is itself a time: 空气质量优良天数⟦322天⟧, 户均停电时间低于⟦30分钟⟧.
const timed = /(?:天数|时间|时长|时数|年限|寿命|年龄|工期|周期|时限)$/u;

export const lapseOfTime: MeasureRefusal = {
  name: "lapse-of-time",
  says: "says how long, not how much",
  refuses: ({ folded, group, phrase, foldedName }) => {
    const [first] = group.quantities;
    // 连续⟦10个⟧季度, 连续⟦四次⟧获评
    if (first.dimension === "count" && folded.startsWith("连续", first.span.start - 2)) return true;
    if (!units.has(first.unit) || timed.test(foldedName)) return false;
    return phrase.predicate === null || /(?:连续|[用近前后]|经过|历时|过去)$/u.test(lastOf(folded, 0, group.left.end, 2));
  },
};
