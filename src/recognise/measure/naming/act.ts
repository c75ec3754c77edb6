/*
 * Nothing but an act stands before the number, and no noun behind it: the act with whom it is for is what is counted.
 *
 *   为老年人免费体检⟦2.6万人次⟧
 *   完成培训⟦60场⟧                   and where nothing else is named, what is completed
 * but 新建⟦5座⟧充电站 counts what stands behind.
 */
import { nameOf } from "../name";
import type { NamingRule } from "../situation";
import { each, remember } from "../situation";

const freed = /^(?:累计|共|稳定)*脱贫$/u;
const openers = /^(?:完成|开展|组织开展|组织|举办|实施|启动|实现|发放|拨付|兑现)(?=.{2})/u;

export const act: NamingRule = {
  name: "act",
  read: (situation) => {
    const { text, group, phrase, written, noun, memory } = situation;
    const before = memory.measures.at(-1)?.quantity?.dimension;
    const { dimension } = group.quantities[0];
    if (written !== "" || noun !== "" || phrase.action === null || group.continues) return null;
    if (phrase.action.start === phrase.whole.start) {
      const whole = nameOf(text, phrase.action);
      // 贫困发生率降至0.5%，共脱贫⟦3200户⟧: not of what was spoken of.
      if (freed.test(whole)) return each(situation, "脱贫");
      // 覆盖率达到90%，举办展览⟦6场⟧, 培训2000人，发放补贴⟦60万元⟧: nor are they.
      const isOther = dimension === "currency" || ((before === "ratio" || before === "currency") && dimension === "count");
      const done = memory.topic === "" || isOther ? openers.exec(whole) : null;
      if (done === null) return null;
      const name = whole.slice(done[0].length);
      remember(memory, name);
      return group.quantities.map((quantity) => ({ name, quantity, action: done[0] }));
    }
    const name = nameOf(text, phrase.whole).replace(/^[为向给在使让]/u, "");
    remember(memory, name);
    return each(situation, name);
  },
};
