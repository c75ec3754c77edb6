/*
 * Who pays stands before the sum, and what it pays for behind it or in the clause before.
 *
 *   县财政安排⟦2000万元⟧技改专项资金              技改专项资金
 *   设立绿色产业专项资金，首期安排⟦5亿元⟧         绿色产业专项资金
 * but 县财政安排⟦2000万元⟧支持企业更新 says only what it is spent on, and the payer keeps its name.
 */
import { nameOf } from "../name";
import { readPhrase } from "../phrase";
import type { NamingRule, Situation } from "../situation";
import { each, remember } from "../situation";

const payer = /^(?:中央|[省市区县州旗镇乡本各级]{1,4})?财政(?:预算|资金)?(?:新增|统筹|专项|累计)?$|^(?:中央|国家|[省市区县])里?$/u;
const money = /^[^,、]{2,20}?(?:资金|经费|基金|补贴|补助|奖金|贷款|债券|专项)(?=$|支持|用于|重点|专项用于|予以|给予)/u;
const instalments: ReadonlySet<string> = new Set(["首期", "首批", "一期", "第一期", "第一批", "首期规模", "首期资金"]);
/** A fund's name is no longer than this. */
const longestFund = 24;

export const allotted: NamingRule = {
  name: "allotted",
  read: (situation) => {
    const { group, foldedName, noun } = situation;
    if (group.quantities[0].dimension !== "currency") return null;
    if (noun !== "" && payer.test(foldedName)) return paidFor(situation, money.exec(noun)?.[0] ?? "");
    return noun === "" && instalments.has(foldedName) ? paidFor(situation, fundBefore(situation)) : null;
  },
};

function paidFor(situation: Situation, name: string) {
  if (name === "") return null;
  const { folded, group, phrase, memory } = situation;
  const { end } = group.left;
  remember(memory, name);
  // 县财政|安排⟦2000万元⟧: the verb next to the sum is the act.
  const action = nameOf(folded, phrase.action ?? { start: end - phrase.predicateWord.length, end });
  return each(situation, name).map((one) => (action === "" ? one : { ...one, action }));
}

function fundBefore({ folded, group, scope }: Situation): string {
  const { before } = group;
  if (before === null || group.continues) return "";
  const name = nameOf(folded, readPhrase(folded, before.start, before.end, scope).subject);
  return name.length <= longestFund ? (money.exec(name)?.[0] ?? "") : "";
}
