/*
 * Only the grade is said, and whose it is stands with the one before or behind.
 *
 *   新增国家级绿色工厂3家、省级⟦12家⟧          省级绿色工厂
 *   打造⟦3个⟧省级、5个市级示范园区             省级示范园区
 *   新增国家级⟦3家⟧、省级10家技术中心          国家级技术中心
 *   亿元以上工业项目35个，其中10亿元以上⟦5个⟧      10亿元以上工业项目
 *   年销售超亿元企业90家，其中超10亿元的⟦3家⟧      年销售超10亿元企业
 *   省级下达的⟦12件⟧、市级下达的8件民生实事    省级下达的民生实事
 * but 省级绿色工厂⟦12家⟧ says all, and without another there is nothing to take from.
 */
import { grades } from "../../../vocabulary/heads";
import { isWord, longestPrefix, prefixesOf } from "../../../vocabulary/word-index";
import { nounBehind } from "../noun-behind";
import type { NamingRule, Situation } from "../situation";
import { each, remember } from "../situation";

const gradesAtStart = /* @__PURE__ */ prefixesOf(grades);

export const grade: NamingRule = {
  name: "grade",
  read: (situation) => {
    const { written, noun, memory } = situation;
    if (noun === "" && assigned.test(written)) return ahead(situation, (name) => written + name);
    if (noun === "" && size.exec(written)?.[0] === written) return sized(situation);
    if (noun !== "" || !isGrade(written)) return written === "" && isGrade(noun) ? ahead(situation) : null;
    const rest = withoutGrade(memory.topic);
    if (rest === "") return ahead(situation, (name) => written + (withoutGrade(name) || name));
    const name = written + rest;
    remember(memory, name);
    return each(situation, name);
  },
};

const isGrade = (name: string): boolean => isWord(name, 0, name.length, gradesAtStart);

/** From which size on things count, and of what: 10亿元以上, 年销售|超亿元. */
const size = /^(.{0,6}?)超?[\d.十百千万亿]{1,8}(?:美?元(?:以上)?|以上)的?/u;

function sized(situation: Situation) {
  const { memory } = situation;
  const written = situation.written.replace(/的$/u, "");
  const [before = "", whose = ""] = size.exec(memory.topic) ?? [];
  const rest = memory.topic.slice(before.length);
  return rest === "" ? null : each(situation, (size.exec(written)?.[1] ? "" : whose) + written + rest);
}

/** By whom they were set: 省级下达的, 市里交办的. */
const assigned = /^[省市区县州国家上级里委府政]{1,5}(?:下达|交办|确定|安排)的$/u;

function ahead(situation: Situation, nameWith = (name: string): string => situation.noun + withoutGrade(name)) {
  const { text, folded, following } = situation;
  const behind = following?.continues ? nounBehind(text, folded, following) : "";
  const name = behind === "" ? "" : nameWith(behind);
  return name === "" || name === situation.noun ? null : each(situation, name);
}

/** What a name says behind its grade, "" where it has none: 省级以上|荣誉. */
function withoutGrade(name: string): string {
  const { length } = longestPrefix(name, 0, name.length - 1, gradesAtStart);
  return length === 0 ? "" : name.slice(length).replace(/^及?以上/u, "");
}
