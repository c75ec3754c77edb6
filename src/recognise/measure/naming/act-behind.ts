/*
 * For whom or on what stands before the number, and what is done behind it.
 *
 *   为⟦800户⟧困难家庭|实施|适老化改造        what is done is counted
 *   面向⟦300户⟧困难家庭|安装|燃气报警器
 *   为⟦300户⟧困难家庭|发放|补贴⟦90万元⟧       though a sum follows
 *   对⟦26条⟧背街小巷|进行|整治提升           进行 only lends its place to the act
 *   为⟦8万人次⟧|提供|免费心理咨询             the unit says for whom
 * but 为⟦60名⟧老人 does nothing yet.
 */
import { servingVerbs } from "../../../vocabulary/actions";
import { actionRun } from "../acts";
import { nameOf } from "../name";
import type { NamingRule } from "../situation";
import { remember } from "../situation";

const done = new RegExp(`^([^,;]{0,20}?)(${servingVerbs.join("|")})了?([^,;]{2,24})$`, "u");

export const actBehind: NamingRule = {
  name: "act-behind",
  read: ({ text, group, following, phrase, noun, memory }) => {
    if (!phrase.locative) return null;
    // 为⟦800户⟧困难家庭|发放补贴260万元
    const goesOn = following?.clause === group.clause && following.left.start === group.right.end;
    const match = done.exec(goesOn ? noun + nameOf(text, following.left) : noun);
    if (match === null) return null;
    const [, whom, verb, what] = match as unknown as [string, string, string, string];
    const lent = verb === "进行" && actionRun(what, 0, what.length) === what.length;
    const name = lent ? whom : whom.replace(/(?:[中内里]|免费)$/u, "") + what;
    remember(memory, name);
    return group.quantities.map((quantity) => ({ name, quantity, action: lent ? what : verb }));
  },
};
