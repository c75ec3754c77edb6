/*
 * Less than a year: 上半年，地区生产总值增长⟦7%⟧. The model gives a fact its years, and a half-year's value is none of them.
 * but …，全年增长⟦9%⟧ speaks of the year again, 6月底前 says by when, and what is still to come may well be due in the first half.
 */
import type { MeasureRefusal } from "../situation";

export const partOfYear: MeasureRefusal = {
  name: "part-of-year",
  says: "is the value of a part of the year",
  keepsTopic: true,
  refuses: ({ group, phrase, scope }) => phrase.action === null && scope.isOfPart(group.left, group.sentence),
};
