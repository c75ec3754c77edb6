/*
 * A subject that names several things.
 *
 *   城乡居民人均可支配收入分别增长⟦4.4%⟧、⟦5.4%⟧       one value each
 *   基本养老保险、基本医疗保险参保率不低于⟦93%⟧、⟦98%⟧   the same without 分别
 *   资产总额、利润总额均增长⟦7%以上⟧                    the value for each
 *   化学需氧量、氨氮排放量分别下降⟦2%⟧                 the same, said with 分别
 *   甲产业、乙产业增加值分别占规上工业的⟦58%⟧、⟦36%⟧   of each its share
 *   新建、改造停车场分别达到⟦12个⟧、⟦30个⟧              one value for each act
 * but 分别 with three names and two values fits nothing, and that is said.
 */
import { listedKinds, ranksOfKinds } from "../../../vocabulary/heads";
import { itemsOf, splitSubject } from "../coordination";
import type { Named, NamingRule, Situation } from "../situation";
import { paired, remember } from "../situation";
import { lastNames } from "./carried";
import { halfOf } from "./halves";
import { shareNamed } from "./words";

export const coordinated: NamingRule = {
  name: "coordinated",
  read: (situation) => {
    const { folded, group, phrase, foldedName, noun, memory } = situation;
    const count = group.quantities.length;
    const [, whose = foldedName, spread, share = ""] = (shares.exec(foldedName) ?? []) as [string?, string?, string?, string?];
    const respectively = phrase.spread === "respectively" || spread !== undefined;
    if (count < 2 && !respectively) return null;
    if (respectively && phrase.action !== null) {
      const acts = itemsOf(folded.slice(phrase.action.start, phrase.action.end));
      if (acts.length === count && count > 1) {
        return paired(
          situation,
          acts.map(() => foldedName),
        ).map((one, at) => ({ ...one, action: acts[at] as string }));
      }
    }
    // 进出口总额连续跨上⟦300亿元⟧、⟦400亿元⟧台阶: one thing, several steps.
    if (!respectively && phrase.predicateWord.startsWith("连")) return null;
    const names =
      splitSubject(whose, count)?.map((name) => (halfOf(name, memory.topic) ?? name.replace(together, "")) + shareNamed(share)) ?? null;
    if (names !== null && (respectively || noun === "")) {
      remember(memory, names.at(-1) as string);
      return paired(situation, names);
    }
    return respectively && count > 1 ? "mismatch" : null;
  },
};

const shares = /^([^“”"(),占]{2,32}?)(分别)?(占(?!比)[^占“”"(),、]{2,16})$/u;

/** 甲、乙|两大产业|产值, 甲、乙|两个百亿园区|产值: what they are together. */
const together = new RegExp(
  `(?<=[^第])[2-9两二三四五六七八九十][大个](?:${ranksOfKinds.join("|")}|[百千]亿级?)?(?:${listedKinds.join("|")})(?=.{2})`,
  "u",
);

/** More things than these under one 均 are no list of indicators. */
const mostOfEach = 5;

export const forEach: NamingRule = {
  name: "for-each",
  read: (situation) => {
    const { group, following, phrase, foldedName, memory } = situation;
    if (foldedName === "") return forBoth(situation);
    if (phrase.spread === null) return null;
    if (phrase.spread === "respectively" && (group.quantities.length > 1 || phrase.action !== null || following?.continues)) return null;
    // 甲、乙各增长⟦20%⟧、⟦15%⟧: one each.
    if (group.quantities.length > 1 && splitSubject(foldedName, group.quantities.length) !== null) return null;
    for (let count = mostOfEach; count > 1; count--) {
      const names = splitSubject(foldedName, count);
      if (names === null) continue;
      remember(memory, names.at(-1) as string);
      return names.flatMap((name) => group.quantities.map((quantity) => ({ name, quantity })));
    }
    return null;
  },
};

/** 旅游人数突破500万人次，旅游收入达到40亿元，均增长⟦15%以上⟧: one growth of the two things that were measured. */
function forBoth(situation: Situation): Named[] | null {
  const { group, phrase, memory } = situation;
  if (phrase.spread === null || phrase.predicate === null || phrase.predicate.kind === "level") return null;
  if (group.quantities.length > 1 || memory.measures.at(-1)?.aspect !== "level") return null;
  return lastNames(situation, 2)?.map((name) => ({ name, quantity: group.quantities[0] })) ?? null;
}
