/*
 * The thing counted stands behind its number.
 *
 *   建成⟦340个⟧示范村; 完成⟦30个⟧卫生院提质建设; 实现⟦14类⟧⟦230项⟧事项全城办
 *   新建⟦5所⟧、改扩建⟦10所⟧学校                  of both
 * but 突破⟦5000亿元⟧台阶 has a form behind, and no thing.
 */
import { oneOf } from "../../../vocabulary/char-class";
import { lastOf } from "../../../vocabulary/word-index";
import { nounBehind, withoutOutcome } from "../noun-behind";
import { readPhrase } from "../phrase";
import type { NamingRule, Situation } from "../situation";
import { each, remember } from "../situation";

export const behind: NamingRule = {
  name: "noun-behind",
  read: (situation) => {
    const { group, phrase, written, memory } = situation;
    const own = situation.noun === "" ? nounOfNext(situation) : situation.noun;
    // 安排⟦2000万元⟧用于环境整治
    const noun = written === "" && opensUse(own, 0) ? own.replace(/^(?:专项)?用于(?=.{2})/u, "") : own;
    if (written !== "" || noun === "") return null;
    if (phrase.predicate !== null && phrase.action === null && !isLightVerb(situation)) return null;
    remember(memory, withoutOutcome(noun));
    const { predicateWord } = phrase;
    // 完成⟦30个⟧卫生院提质建设, 推动⟦60家⟧企业上市: the light verb is the act.
    const action =
      phrase.action === null && endsLightVerb(situation.folded, group.left.end - 1)
        ? lastWord.exec(lastOf(situation.folded, group.left.start, group.left.end, 4))?.[1]
        : undefined;
    const named = each(situation, noun);
    return action === undefined || (predicateWord !== "" && predicateWord !== action) ? named : named.map((one) => ({ ...one, action }));
  },
};

/** 新建⟦5所⟧、|改扩建⟦10所⟧学校: another act alone goes on, and what both are done to stands behind it. */
function nounOfNext({ text, folded, group, following, phrase, written, scope }: Situation): string {
  if (written !== "" || phrase.action === null || phrase.predicate !== null || following === null || !following.continues) return "";
  if (following.quantities[0].unit !== group.quantities[0].unit) return "";
  const { action, predicate, subject } = readPhrase(folded, following.left.start, following.left.end, scope);
  return action === null || predicate !== null || subject.end > subject.start ? "" : nounBehind(text, folded, following);
}

const opensUse = oneOf("专用");
/** The last characters of these, and what may stand behind them. */
const endsLightVerb = oneOf("成动进排了 \t\n");
const lastWord = /(完成|安排|推动|促进|促成|带动)了?\s*$/u;

// 完成30个…建设, 实现14类…: the predicate is the act.
function isLightVerb({ folded, group, phrase }: Situation): boolean {
  if (phrase.predicate?.kind !== "level" || phrase.spread !== null) return false;
  // 保持⟦20万⟧农村劳动力稳定就业: a number without a unit has its noun behind.
  if (phrase.predicateWord === "保持" && group.quantities[0].unit === null) return true;
  return /(?:完成|实现|安排|突破|达成|按)了?\s*$/u.test(folded.slice(group.left.start, group.left.end));
}
