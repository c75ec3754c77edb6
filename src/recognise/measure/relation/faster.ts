/*
 * What grows faster than something else, or stays above an average.
 *
 *   城乡居民收入增速|高于|经济增速                 faster than gdp
 *   工业增速|高于|全国平均水平                    above-average
 * but 失业率保持在全国平均水平以下 is none of these.
 */
import { splitSubject } from "../coordination";
import { resolveIndicator } from "../indicator";
import { type Claim, type ClaimRule, clean, referenceOf, withoutGrowth } from "./claim";

const compared = /^(.{2,40}?)略?([高快好优]于|超过|跑赢|不?低于)(.{2,24})$/u;
const aboveAverage = /^(.{2,30}?)在(.{0,12}平均(?:水平|数|增速|线)?)以上$/u;

export const faster: ClaimRule = (said, again) => {
  const above = aboveAverage.exec(said);
  if (above !== null) {
    const { name, direction } = withoutGrowth(clean(above[1] as string));
    return [
      {
        names: [name],
        aspect: direction === null ? "level" : "growth",
        direction,
        relation: { kind: "above-average", reference: above[2] ?? null },
      },
    ];
  }
  // 高于全国平均水平、高于城镇居民收入增速: one subject, two comparisons.
  const claims: Claim[] = [];
  let subject = "";
  // 社零总额、固定资产投资增速均高于…: it is said of each.
  const shared = /^([^、]{2,20}(?:、[^、]{2,20}?){1,4})(?:增速|增长)?[均都][^、]{0,4}?[高快好优]于.{2,24}$/u.exec(said);
  const listed = shared === null ? null : splitSubject(shared[1] as string, (shared[1] as string).split("、").length);
  if (listed !== null) {
    const rest = said.slice(shared?.[1]?.length ?? 0);
    return listed.flatMap((item) => faster(item + rest, again) ?? []);
  }
  for (const part of said.split("、")) {
    const match = compared.exec(subject !== "" && /^[高快好优]于/u.test(part) ? subject + part : part);
    if (match === null) break;
    subject = match[1] as string;
    const { name, direction } = withoutGrowth(clean(subject));
    const other = match[3] as string;
    const average = /平均|全国|全省|全市/u.test(other) && !/收入/u.test(other);
    // 农村|居民|收入增速快于城镇|居民|: than the income of these.
    const whole = !average && name.includes(other.slice(-2)) ? splitSubject(`${other}、${name}`, 2) : null;
    const reference = average ? other : (resolveIndicator(whole?.[0] ?? "") ?? referenceOf(other));
    // What is faster grows.
    const growth = direction !== null || reference === "gdp" || match[2] === "快于";
    claims.push({
      names: [name],
      aspect: growth ? "growth" : "level",
      direction: growth ? (direction ?? "up") : null,
      relation: { kind: average ? "above-average" : "faster", reference },
    });
  }
  return claims.length > 0 ? claims : null;
};
