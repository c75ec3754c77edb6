/*
 * Who gets what the next number says, or where that is done: 对存栏⟦500头以上⟧的养殖场补助10万元, 在⟦12个⟧社区建成食堂18家; and
 * people who are spoken to or of, in the words of a speech: 凝聚⟦8500万⟧江岭儿女的力量, ⟦2600多万⟧各族人民, ⟦13亿人口⟧的大国.
 * but ⟦30万⟧农业转移人口进城落户 is a promise.
 */
import type { MeasureRefusal } from "../situation";

export const audience: MeasureRefusal = {
  name: "audience",
  says: "says whom it is for",
  refuses: ({ folded, group: { quantities, left, right }, following, phrase }) => {
    // 在⟦12个⟧社区建成食堂18家
    if (phrase.locative && folded[left.end - 1] === "在" && following?.left.start === right.end) return true;
    const isNamed = folded[left.start] === "对" && left.end - left.start > 2;
    if (isNamed && folded[right.start] === "的" && quantities[0].comparator !== "eq") return true;
    const unit = quantities.at(-1)?.unit ?? "人";
    if (unit !== "人" && unit !== "名") return false;
    return /^(?:各族|全|勤劳)?[^,、;]{0,6}(?:儿女|人民(?![医法检])|父老乡亲|干部群众|各族群众|的[^,、;]{0,4}(?:大国|国家))/u.test(
      folded.slice(right.start, right.start + 14),
    );
  },
};
