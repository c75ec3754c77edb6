/*
 * A task that others have set and that is going to be met.
 *
 *   单位GDP能耗降低|完成|国家下达任务               of 单位GDP能耗
 *   全面完成|国家下达的|节能减排|任务               of what the task is named after
 *   “十四五”生态环境质量等任务|全面完成             the same, said the other way round
 * and must refuse 努力争取更好结果, which sets nothing, and 完成各项目标, which nobody has set.
 */
import type { Relation } from "../../../model/report";
import { meetNouns, meetSources } from "../../../vocabulary/relations";
import { isDependent, itemsOf, splitSubject } from "../coordination";
import { resolveIndicator } from "../indicator";
import { type Claim, type ClaimRule, clean, withoutGrowth } from "./claim";

const meetVerb = /完成|达到|实现|控制在|符合(?!率)|满足/u;

export const meet: ClaimRule = (clause) => {
  // 控制在国家下达指标|以内
  const said = clause.replace(/(?:(?<=指标|目标|任务)范围之?内|以内|之内|(?<=范围|指标|目标|任务)内)$/u, "");
  const noun = meetNouns.find((word) => said.endsWith(word)) ?? (said !== clause && /(?:下达|定|要求)的?$/u.test(said) ? "" : undefined);
  if (noun === undefined) return passiveMeet(said);
  const verb = meetVerb.exec(said);
  if (verb === null) return null;
  const object = said.slice(verb.index + verb[0].length);
  const isSet = meetSources.some((word) => object.includes(word) || said.slice(0, verb.index).includes(word));
  // 完成节能减排任务: whose task it is goes without saying.
  const isKnown = verb[0].endsWith("完成") && resolveIndicator(object.slice(0, object.length - noun.length)) !== null;
  if (!(isSet || isKnown) || /更好|新的/u.test(object)) return null;
  const subject = clean(said.slice(0, verb.index).replace(/^(?:按照|根据).{0,8}?要求/u, ""));
  const relation: Relation = { kind: "meet", reference: object };
  // 完成各项目标: nobody has set it; 完成各项约束性指标: the plan has.
  if (subject === "" && !noun.startsWith("约束性") && vague.test(object.slice(0, object.length - noun.length))) return null;
  if (subject !== "") return [subjects(subject, relation)].flat();
  return subjects(innerSubject(object, noun), relation);
};

const vague = /^(?:全年|年度|今年)?(?:各项|全部|主要|有关|相关)?的?$/u;

// 国家下达的[节能减排和环境保护]等任务; “十四五”期间[能耗强度下降和主要污染物总量减排]目标; 约束性指标任务
function innerSubject(object: string, noun: string): string {
  const body = object
    .slice(0, object.length - noun.length)
    // 省市下达的: both have set it.
    .replace(/^(?:国家|中央|上级|自治区|[省市州县区])(?:[和、]?(?:国家|上级|自治区|[省市州县区]))+(?=下达|确定|要求|规定|交办|考核)/u, "")
    .replace(/^(?:国家|省里?|市里?|自治区|上级|中央)?(?:下达的?|确定的?|要求的?|规定的?|定)?(?:我省|我市|全省|全市)?的?/u, "")
    .replace(/^“[一二三四五六七八九十]+五”(?:期间|时期|规划)?的?/u, "")
    .replace(/等(?:各项|方面|指标)?$/u, "");
  if (body !== "" && body !== "约束性" && !/^(?:规划)?(?:确定的)?(?:主要|各项|全部)?$/u.test(body)) return body;
  return noun.replace(/任务$/u, "") || noun;
}

// “十四五”资源能源消耗、生态环境质量等任务|全面完成
function passiveMeet(said: string): Claim[] | null {
  const subject = clean(/^(.{4,60}?)(?:完成|达标|实现)$/u.exec(said)?.[1] ?? "");
  const noun = meetNouns.find((word) => subject.endsWith(word));
  if (noun === undefined || !meetSources.some((word) => subject.includes(word))) return null;
  return subjects(innerSubject(subject, noun), { kind: "meet", reference: subject });
}

function subjects(listed: string, relation: Relation): Claim[] {
  const body = listed.replace(/等(?:主要|各项|约束性)?(?:指标)?$/u, "");
  const items = itemsOf(body);
  // 能耗总量和|强度: of the same.
  const whole = items.some(isDependent) ? splitSubject(body, items.length) : null;
  return items.map((part, at) => {
    const item = isDependent(part) ? (whole?.[at] ?? part) : part;
    const { name, direction } = withoutGrowth(clean(item));
    // 节能减排 and 主要污染物减排 are names; only of a rate or an intensity is 下降 the direction.
    const falls = direction !== null && !/减排$/u.test(item);
    return {
      names: [falls ? name : item],
      aspect: falls ? "growth" : "level",
      direction: falls ? direction : null,
      relation,
    };
  });
}
