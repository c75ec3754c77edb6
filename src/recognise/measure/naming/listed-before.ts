/*
 * 分别 in a clause of its own: whom it shares the values among stands in the clause before.
 *
 *   固定资产投资和进出口总额，分别增长⟦7%⟧、⟦4%⟧
 *   安全事故起数和死亡人数实现“双下降”，分别下降⟦12%⟧和⟦9%⟧
 * but …8000元，…5000元，分别增长⟦7%⟧、⟦4%⟧ carries on what was measured.
 */
import { splitSubject } from "../coordination";
import { resolveIndicator } from "../indicator";
import { nameOf } from "../name";
import { readPhrase } from "../phrase";
import type { NamingRule, Situation } from "../situation";
import { hasMeasured, paired, remember } from "../situation";

/** A list of indicators at the start of a clause is no longer than this. */
const longestList = 32;

export const listedBefore: NamingRule = {
  name: "listed-before",
  read: (situation) => {
    const { group, phrase, written, memory } = situation;
    if (written !== "" || phrase.spread !== "respectively" || group.quantities.length < 2) return null;
    const names = listBefore(situation);
    if (names === null) return null;
    remember(memory, names.at(-1) as string);
    return paired(situation, names);
  },
};

function listBefore({ folded, group, scope, memory }: Situation): string[] | null {
  const clause = group.before;
  if (clause === null || hasMeasured(memory, clause)) return null;
  const { start } = readPhrase(folded, clause.start, clause.end, scope).whole;
  for (let end = Math.min(start + longestList, clause.end); end > start + 3; end--) {
    const names = splitSubject(nameOf(folded, { start, end }), group.quantities.length);
    if (names?.every((name) => resolveIndicator(name) !== null)) return names;
  }
  return null;
}
