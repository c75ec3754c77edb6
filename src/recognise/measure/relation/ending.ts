/*
 * What is claimed by the last words of a clause.
 *
 *   进出口总额|力争保持|正增长                     positive
 *   固定资产投资|提质增效; 国际收支|基本平衡        stable
 */
import type { Relation } from "../../../model/report";
import { type RelationEnding, relationEndings } from "../../../vocabulary/relations";
import { longestSuffix, suffixesOf } from "../../../vocabulary/word-index";
import { isDependent, itemsOf, splitSubject } from "../coordination";
import { resolveIndicator } from "../indicator";
import { type ClaimRule, clean, withoutGrowth } from "./claim";

const relationEndingsAtEnd = /* @__PURE__ */ suffixesOf(relationEndings);

export const ending: ClaimRule = (clause) => {
  // 控制在合理范围|内
  const said = clause.replace(/(?<=区间|范围)之?内$/u, "");
  const word = endingOf(said);
  const claim = relationEndings.get(word) ?? (word === "" ? undefined : steady);
  if (claim === undefined) return null;
  let body = said.slice(0, said.length - word.length);
  let listed = false;
  const aspects = /^要?在(.+?)等?(?:方面|领域)$/u.exec(body);
  if (aspects !== null) {
    body = aspects[1] ?? body;
    listed = true;
  }
  const subject = clean(body);
  if (subject === "") return null;
  const relation: Relation = { kind: claim.kind, reference: null };
  const items = itemsOf(subject);
  // 失业率和物价涨幅控制在合理区间: two indicators; 城乡居民收入 and what else shares a name stay one.
  const each = listed || claim.direction === "down" || items.some((item) => resolveIndicator(withoutGrowth(item).name) !== null);
  const whole = each ? splitSubject(subject, items.length) : null;
  // 事故起数、|死亡人数: of the same accidents.
  const names = each ? items.map((item, at) => (isDependent(item) ? (whole?.[at] ?? item) : item)) : [subject];
  return names.map((item) => {
    // 增速|位居全省前列: of the growth.
    const { name, direction } = withoutGrowth(item);
    return { names: [name], aspect: direction === null ? claim.aspect : "growth", direction: direction ?? claim.direction, relation };
  });
};

/** The words that claim, "" when there are none. */
export const endingOf = (said: string): string =>
  longestSuffix(said, 0, said.length, relationEndingsAtEnd) ||
  (/(?=.{0,7}稳)[稳促保提增扩优升进存量质效中规模结构]{4,8}$/u.exec(said.slice(-8))?.[0] ?? "");

/** 稳进提质, 稳存量扩增量, 量稳质升: slogans are coined anew every year. */
const steady: RelationEnding = { kind: "stable", aspect: "level", direction: null };
