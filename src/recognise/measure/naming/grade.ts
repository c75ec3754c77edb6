/*
 * Only the grade is said, and whose it is stands with the one before or behind.
 *
 *   新增国家级绿色工厂3家、省级⟦12家⟧          省级绿色工厂
 *   打造⟦3个⟧省级、5个市级示范园区             省级示范园区
 * but 省级绿色工厂⟦12家⟧ says all, and without another there is nothing to take from.
 */
import { grades } from "../../../vocabulary/heads";
import { longestPrefix, prefixesOf } from "../../../vocabulary/word-index";
import { nounBehind } from "../noun-behind";
import type { NamingRule, Situation } from "../situation";
import { each, remember } from "../situation";

const gradesAtStart = /* @__PURE__ */ prefixesOf(grades);

export const grade: NamingRule = {
  name: "grade",
  read: (situation) => {
    const { written, noun, memory } = situation;
    if (noun !== "" || !grades.has(written)) return written === "" && grades.has(noun) ? ahead(situation) : null;
    const rest = withoutGrade(memory.topic);
    if (rest === "") return null;
    const name = written + rest;
    remember(memory, name);
    return each(situation, name);
  },
};

function ahead(situation: Situation) {
  const { text, folded, following, noun } = situation;
  const rest = following === null ? "" : withoutGrade(nounBehind(text, folded, following));
  return rest === "" ? null : each(situation, noun + rest);
}

/** What a name says behind its grade, "" where it has none. */
function withoutGrade(name: string): string {
  const { length } = longestPrefix(name, 0, name.length - 1, gradesAtStart);
  return length === 0 ? "" : name.slice(length);
}
