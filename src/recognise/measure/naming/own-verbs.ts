/*
 * 分别 where every value has a verb of its own.
 *
 *   进口、出口分别下降⟦2%⟧和增长⟦5%⟧
 * but 进口、出口分别下降⟦2%⟧、⟦5%⟧ shares one verb.
 */
import { splitSubject } from "../coordination";
import type { NamingRule } from "../situation";
import { each, paired, remember } from "../situation";

const verbOnly = /^(?:[、,和与及]|以及)?(?:同比)?(?:增长|下降|提高|降低|增加|减少|上升|回落)$/u;
/** More things than these are no such list. */
const most = 4;

export const ownVerbs: NamingRule = {
  name: "own-verbs",
  read: (situation) => {
    const { folded, group, following, phrase, foldedName, written, memory } = situation;
    const waiting = memory.waiting.splice(0, group.quantities.length);
    if (waiting.length === group.quantities.length && written === "") {
      remember(memory, waiting.at(-1) as string);
      return paired(situation, waiting);
    }
    if (memory.waiting.length > 0) memory.waiting = [];
    if (phrase.spread !== "respectively" || foldedName === "" || group.quantities.length > 1 || following === null) return null;
    if (following.clause !== group.clause || !verbOnly.test(folded.slice(following.left.start, following.left.end))) return null;
    for (let count = 2; count <= most; count++) {
      const [first, ...others] = splitSubject(foldedName, count) ?? [];
      if (first === undefined) continue;
      memory.waiting.push(...others);
      remember(memory, first);
      return each(situation, first);
    }
    return null;
  },
};
