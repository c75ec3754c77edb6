/*
 * Only the grade changes: 新增国家级绿色工厂3家、省级⟦12家⟧ counts 省级绿色工厂.
 * but 省级绿色工厂⟦12家⟧ says all, and without a grade before there is nothing to change.
 */
import { grades } from "../../../vocabulary/heads";
import { longestPrefix, prefixesOf } from "../../../vocabulary/word-index";
import type { NamingRule } from "../situation";
import { each, remember } from "../situation";

const gradesAtStart = /* @__PURE__ */ prefixesOf(grades);

export const grade: NamingRule = {
  name: "grade",
  read: (situation) => {
    const { written, noun, memory } = situation;
    if (noun !== "" || !grades.has(written)) return null;
    const before = longestPrefix(memory.topic, 0, memory.topic.length - 1, gradesAtStart);
    if (before === "") return null;
    const name = written + memory.topic.slice(before.length);
    remember(memory, name);
    return each(situation, name);
  },
};
