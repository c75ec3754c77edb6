// The five-year plans by their short names.
//   takes    “十四五”时期 · “十五五”期间 · “十四五”末 · “十三五”以来 · 十四五时期
//   refuses  “十四五”规划 (a document) · 十五个 · 三五成群
import { yearsOfPlan } from "../../vocabulary/five-year-plans";
import { matchAt } from "./numbers";
import type { PeriodContext, PeriodRule, Reading } from "./period";

// Group 1 is the ordinal: 十四 of “十四五”. Without quotation marks only where a word of time follows.
const quoted = /["“「『]([一二三四五六七八九]|十[一二三四五六七八九]?)五["”」』]/y;
const bare = /(十[一二三四五六七八九]?)五(?=时期|期间|期末|以来)/y;
const tail = /规划|计划|纲要|普法|开局|收官|发展规划|(期?末)|(以来)|(?:时期|期间)(末)?/y;

export const fiveYearPlan: PeriodRule = (folded, at, _end, context) => {
  const name = matchAt(quoted, folded, at) ?? matchAt(bare, folded, at);
  if (name === null) return null;
  const [first, last] = yearsOfPlan(name[1] ?? "");
  const end = at + name[0].length;
  const after = matchAt(tail, folded, end);
  if (after === null) return range(end, first, last);
  if (/^[规计纲普开收发]/.test(after[0])) return null;
  const close = end + after[0].length;
  if (after[1] !== undefined || after[3] !== undefined) return { end: close, kind: "year", years: [last, last], relative: false };
  return after[2] === undefined ? range(close, first, last) : range(close, first, sinceThen(first, last, context));
};

function range(end: number, first: number, last: number): Reading {
  return { end, kind: "range", years: [first, last], relative: false };
}

function sinceThen(first: number, last: number, context: PeriodContext): number {
  return context.reviewYear === null ? last : Math.max(first, Math.min(last, context.reviewYear));
}
