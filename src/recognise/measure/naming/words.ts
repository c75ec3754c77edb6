/*
 * The words before the number are the name, completed where they are only part of one.
 *
 *   总投资⟦1.78万亿元⟧的289个省重点项目        of the next one's noun: 省重点项目总投资
 *   …达400家以上、营业收入突破⟦165亿元⟧        of the last one's owner: 高新技术企业营业收入
 *   …增长6%，总量突破⟦2.6万亿元⟧               the last one again
 *   经济增长⟦5.5%⟧, 粮食增产⟦12亿斤⟧           with what the predicate says
 *   东山湖⟦1万亩⟧节水灌溉                      with the noun behind
 */
import { isDependent } from "../coordination";
import { resolveIndicator } from "../indicator";
import { nounBehind } from "../noun-behind";
import type { NamingRule } from "../situation";
import { each, remember } from "../situation";

/** 总量 after 地区生产总值 is the same indicator again. */
const sizes = new Set(["总量", "总额", "总值", "经济总量", "总规模"]);

export const sizeOfTopic: NamingRule = {
  name: "size-of-topic",
  read: (situation) => {
    const { foldedName, memory } = situation;
    return sizes.has(foldedName) && memory.topic !== "" && resolveIndicator(memory.topic) !== null ? each(situation, memory.topic) : null;
  },
};

export const lent: NamingRule = {
  name: "lent-noun",
  read: (situation) => {
    const { text, folded, group, following, written } = situation;
    if (written === "" || following === null || folded[group.right.start] !== "的") return null;
    const noun = nounBehind(text, folded, following);
    return noun === "" ? null : each(situation, noun + written);
  },
};

export const owned: NamingRule = {
  name: "owned",
  read: (situation) => {
    const { group, written, foldedName, memory } = situation;
    if (memory.owner === "" || !isDependent(foldedName) || isDependent(memory.owner)) return null;
    // 出口 after 进出口 is an indicator of its own; only 、 makes it part of the owner's.
    if (!group.continues && resolveIndicator(foldedName) !== null) return null;
    const name = memory.owner + written;
    remember(memory, name, true);
    return each(situation, name);
  },
};

/** 机电产品占出口总值⟦近三成⟧; 工业机器人产量增长31%、占全国⟦44%⟧: the share of what was spoken of. */
export const share: NamingRule = {
  name: "share",
  read: (situation) => {
    const { group, written, memory } = situation;
    const unit = group.quantities[0]?.unit;
    if ((unit !== "%" && unit !== "ratio") || !/占[^占]{1,14}$/u.test(written) || /(?:比重|比例|占比|比率|份额)$/u.test(written)) {
      return null;
    }
    const name = written.startsWith("占") ? memory.topic + written : written;
    return each(situation, `${name}比重`);
  },
};

export const withPredicate: NamingRule = {
  name: "with-predicate",
  read: (situation) => {
    const { phrase, written, foldedName, memory } = situation;
    if (written === "" || phrase.predicate === null || (resolveIndicator(foldedName) !== null && foldedName !== "经济")) return null;
    const added = [phrase.predicateWord, phrase.predicate.implies ?? ""].find(
      (word) => word !== "" && resolveIndicator(foldedName + word) !== null,
    );
    if (added === undefined) return null;
    remember(memory, written + added);
    return each(situation, written + added);
  },
};

export const words: NamingRule = {
  name: "words-before",
  read: (situation) => {
    const { phrase, written, noun, memory } = situation;
    if (written === "") return null;
    const name = noun !== "" && phrase.predicate === null ? written + noun : written;
    remember(memory, name);
    return each(situation, name);
  },
};
