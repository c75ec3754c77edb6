/*
 * The thing counted stands behind its number.
 *
 *   建成⟦340个⟧示范村; 完成⟦30个⟧卫生院提质建设; 实现⟦14类⟧⟦230项⟧事项全城办
 * but 突破⟦5000亿元⟧台阶 has a form behind, and no thing.
 */
import { oneOf } from "../../../vocabulary/char-class";
import { lastOf } from "../../../vocabulary/word-index";
import { withoutOutcome } from "../noun-behind";
import type { NamingRule, Situation } from "../situation";
import { each, remember } from "../situation";

export const behind: NamingRule = {
  name: "noun-behind",
  read: (situation) => {
    const { group, phrase, written, memory } = situation;
    // 安排⟦2000万元⟧用于环境整治
    const noun = written === "" && opensUse(situation.noun, 0) ? situation.noun.replace(/^(?:专项)?用于(?=.{2})/u, "") : situation.noun;
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
