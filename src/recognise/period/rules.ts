import { annualAverage, comparedWith, cumulative, yearOnYear } from "./basis";
import { byYear, calendarYear } from "./calendar-year";
import { fiveYearPlan } from "./five-year-plan";
import { partOfYear } from "./part-of-year";
import type { PeriodRule } from "./period";
import { namedYear, yearsAhead, yearsBack } from "./relative-year";

/**
 * The phrasing families in order: at one place the first that reads something wins. `first` lists the characters an
 * expression of the family can begin with, so that the scanner asks only the rules that can answer.
 */
export const periodRules: { first: string; read: PeriodRule }[] = [
  { first: "比较相", read: comparedWith },
  { first: "到至", read: byYear },
  { first: "0123456789一二", read: calendarYear },
  { first: '"“「『十', read: fiveYearPlan },
  { first: "过刚近最前这0123456789一二两三四五六七八九十", read: yearsBack },
  { first: "今未接下", read: yearsAhead },
  { first: "今本当去上明前全", read: namedYear },
  { first: "同", read: yearOnYear },
  { first: "年平每", read: annualAverage },
  { first: "累合", read: cumulative },
  { first: "上下前第0123456789一二三四五六七八九十年", read: partOfYear },
];
