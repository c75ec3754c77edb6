/*
 * Nothing but an act stands before the number, and no noun behind it: the act with whom it is for is what is counted.
 *
 *   为老年人免费体检⟦2.6万人次⟧
 * but 新建⟦5座⟧充电站 counts what stands behind.
 */
import { nameOf } from "../name";
import type { NamingRule } from "../situation";
import { each, remember } from "../situation";

export const act: NamingRule = {
  name: "act",
  read: (situation) => {
    const { text, group, phrase, written, noun, memory } = situation;
    if (written !== "" || noun !== "" || phrase.action === null || phrase.action.start === phrase.whole.start || group.continues) return null;
    const name = nameOf(text, phrase.whole).replace(/^[为对向给在使让]/u, "");
    remember(memory, name);
    return each(situation, name);
  },
};
