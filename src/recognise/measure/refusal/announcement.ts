/*
 * How many things follow: 重点做好以下⟦9项⟧工作, 采取如下⟦5项⟧措施.
 * but 以下 behind a number bounds it: ⟦30元以下⟧.
 */
import { oneOf } from "../../../vocabulary/char-class";
import type { MeasureRefusal } from "../situation";

const announces = /(?:以下|下列|如下|下述|下面)$/u;

const endsAnnouncement = oneOf("下列述面");

export const announcement: MeasureRefusal = {
  name: "announcement",
  says: "says how many things the text is going to name",
  refuses: ({ folded, group }) => {
    const { start, end } = group.left;
    return endsAnnouncement(folded, end - 1) && announces.test(folded.slice(Math.max(start, end - 2), end));
  },
};
