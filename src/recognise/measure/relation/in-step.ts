/*
 * What keeps step with something else, or stays where it was a year ago.
 *
 *   居民收入增长|与|经济增长|基本同步              in step with gdp
 *   固定资产投资|与|上年|持平                     stable
 */
import { itemsOf } from "../coordination";
import { resolveIndicator } from "../indicator";
import { type ClaimRule, clean, referenceOf, withoutRise } from "./claim";

const step = /^(.{2,40}?)[与和同跟]([^、与和同]{2,20}?)(同步|一致|协调|持平|同步增长|同步提高|同步提升|相适应|相?匹配)$/u;

/** 物价涨幅|稳定在上年水平 */
const asBefore = /(?:保持|稳定|维持|控制)在?(上年|去年|上一年)(?:同期|实际)?水平(?:左右|以上|以内)?$/u;

export const inStep: ClaimRule = (said) => {
  // 与上年持平|或略有增长
  const match = step.exec(said.replace(/(?<=持平)[或并、]?[略稳小].{1,5}$/u, "").replace(asBefore, "与$1持平"));
  if (match === null) return null;
  const [, subject, other, word] = match as unknown as [string, string, string, string];
  const { name, direction } = withoutRise(clean(subject));
  const reference = referenceOf(other);
  const items = itemsOf(name);
  const names = items.every((item) => resolveIndicator(item) !== null) ? items : [name];
  // 与上年持平 keeps a level; 与全国一致 keeps step.
  if (/^(?:上年|去年|上一年)/u.test(other)) {
    return [{ names, aspect: "level", direction: null, relation: { kind: "stable", reference: null } }];
  }
  // 同步增长, 同步提高
  const growth = direction !== null || reference === "gdp" || word.length > 3;
  return [
    {
      names,
      aspect: growth ? "growth" : "level",
      direction: growth ? (direction ?? "up") : null,
      relation: { kind: "in-step", reference },
    },
  ];
};
