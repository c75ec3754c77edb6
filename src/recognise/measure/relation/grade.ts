/*
 * A grade that is kept, and no number: 水质|稳定保持在|Ⅱ类及以上, 空气质量|保持在|二级.
 */
import { type Claim, type ClaimRule, clean } from "./claim";

export const grade: ClaimRule = (said) => {
  const match =
    /^(.{2,40}?)(?:保持|稳定|达到|达)(?:在|到)?((?:国家|地表水)?[ⅠⅡⅢⅣⅤIV一二三四五]+(?:类|级)(?:标准)?(?:及|或)?(?:以上|优于)?.{0,4})$/u.exec(
      said,
    );
  if (match === null) return null;
  const name = clean(match[1] as string);
  const claim: Claim = { names: [name], aspect: "level", direction: null, relation: { kind: "stable", reference: match[2] ?? null } };
  // 东江、西江出境断面水质: only water has such grades.
  return [/水质$/u.test(name) ? { ...claim, id: "surface-water-quality" } : claim];
};
