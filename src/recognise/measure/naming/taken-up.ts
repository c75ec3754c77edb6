/*
 * Nothing but an act stands at the number; what it is done to is the object of the clause before.
 *
 *   推进棚户区改造，新开工⟦2000套⟧、基本建成⟦1500套⟧      棚户区改造
 *   加大保障性住房建设力度，年内完成⟦300套⟧              保障性住房建设
 *   建立困难家庭补贴制度，惠及⟦2.6万人⟧                  困难家庭补贴制度
 * but 抢抓机遇，新增⟦5家⟧ has no object before that could be counted, and 推进改造，新建⟦5座⟧泵站 has its own.
 */
import { benefiting, undertakings } from "../../../vocabulary/actions";
import { lastOf, longestPrefix, prefixesOf } from "../../../vocabulary/word-index";
import { nameOf } from "../name";
import { readPhrase } from "../phrase";
import type { NamingRule } from "../situation";
import { each, hasMeasured, remember } from "../situation";

const undertakingsAtStart = /* @__PURE__ */ prefixesOf(undertakings);

/** What is undertaken has a name no longer than this. */
const longestObject = 24;

export const takenUp: NamingRule = {
  name: "taken-up",
  read: (situation) => {
    const { text, folded, group, phrase, written, noun, memory, scope } = situation;
    const { before, continues } = group;
    if (written !== "" || noun !== "" || before === null || continues) return null;
    const { end } = group.left;
    if (phrase.action === null && !acts.test(lastOf(folded, group.left.start, end, 2))) return null;
    const { dimension } = group.quantities[0];
    if (dimension === "ratio" || dimension === "currency" || hasMeasured(memory, before)) return null;
    const { action, subject, whole, predicate } = readPhrase(folded, before.start, before.end, scope);
    if (predicate !== null) return null;
    // 加强|职业培训 ends in an act, and is none.
    const { length } = longestPrefix(folded, whole.start, whole.end, undertakingsAtStart);
    const isTaken =
      action !== null && (undertakings.has(folded.slice(action.end - 2, action.end)) || folded.startsWith(benefiting, end - 2));
    if (length === 0 && !isTaken) return null;
    const object = length === 0 ? subject : { start: whole.start + length, end: whole.end };
    const name = nameOf(text, object).replace(/(?:力度|步伐|进度|进程|工作)$/u, "");
    if (name.length < 3 || name.length > longestObject || /[、，；]/u.test(name)) return null;
    remember(memory, name);
    return phrase.action === null
      ? each(situation, name).map((one) => ({ ...one, action: folded.slice(end - 2, end) }))
      : each(situation, name);
  },
};

const acts = /完成|安排|实施/u;
