/*
 * Targets set in words.
 *
 *   居民收入增长|与|经济增长|基本同步              in-step with gdp
 *   城乡居民收入增速|高于|经济增速                 faster than gdp; 高于|全国平均水平 is above-average
 *   进出口总额|力争保持|正增长                     positive
 *   固定资产投资|提质增效; 国际收支|基本平衡        stable
 *   单位GDP能耗降低|完成|国家下达任务               meet
 * and must refuse 努力争取更好结果, which sets nothing.
 */
import type { Measure, Relation, Span } from "../../model/report";
import { leadIns } from "../../vocabulary/lead-ins";
import { growthNouns } from "../../vocabulary/predicates";
import { meetNouns, meetSources, type RelationEnding, relationEndings, relationFillers } from "../../vocabulary/relations";
import { longestPrefix, longestSuffix, prefixesOf, suffixesOf } from "../../vocabulary/word-index";
import { isDependent, itemsOf, splitSubject } from "./coordination";
import { resolveIndicator } from "./indicator";
import { skipListNumber } from "./list-number";
import { nameOf, wordsOf } from "./name";
import type { PeriodScope } from "./period-scope";
import type { Unplaced } from "./situation";

const leadInsAtStart = /* @__PURE__ */ prefixesOf(leadIns);
const relationEndingsAtEnd = /* @__PURE__ */ suffixesOf(relationEndings);
const growthNounsAtEnd = /* @__PURE__ */ suffixesOf(growthNouns);
const fillersAtStart = /* @__PURE__ */ prefixesOf(relationFillers);
const fillersAtEnd = /* @__PURE__ */ suffixesOf(relationFillers);

interface Claim {
  names: string[];
  aspect: Measure["aspect"];
  direction: Measure["direction"];
  relation: Relation;
  /** Of the name where the name alone does not tell. */
  id?: string;
}

/** `before` is what the sentence measured last: 居民收入增长6%，力争|高于经济增速 carries its subject. */
export function readRelation(text: string, folded: string, clause: Span, scope: PeriodScope, before: Measure | null = null): Measure[] {
  const { start, modality: led } = afterLeadIns(folded, clause, scope);
  const said = folded.slice(start, clause.end).trim();
  // 与 leads in.
  const together = folded[start - 1] === "与" && start > clause.start ? "与" : "";
  const plain = together + said.replace(label, "").replace(mood, "");
  // …增长6%以上，增速|高于全省平均水平; …增长6%、|与经济增长同步
  const carried =
    before !== null && ((led === "strive" && bare.test(plain)) || /^(?:增[速幅](?:[高快]于|好于|优于)|与[^、]{2,14}$)/u.test(plain));
  const claims = claimsOf(carried ? before.indicator.name + plain : plain);
  if (claims === null) return [];
  // 进出口总额|力争|保持正增长
  const modality = led ?? moods.get(inside.exec(said)?.[0] ?? "") ?? null;
  const span = { start: start - together.length, end: start + said.length };
  // “十四五” in the object names the task and not the year.
  const years = folded[start] === "“" ? scope.own : scope.at({ start, end: start }, clause).years;
  // Behind 到2030年 in a plan for five years, what keeps up does so in all of them.
  const ofGrowth = scope.own[0] < scope.own[1] ? scope.own : years;
  return claims.flatMap((claim) =>
    claim.names.map(
      (name): Unplaced => ({
        indicator: { id: resolveIndicator(name) ?? claim.id ?? null, name: nameOf(name, { start: 0, end: name.length }) },
        aspect: claim.aspect,
        direction: claim.direction,
        quantity: null,
        relation: claim.relation,
        period: claim.aspect === "growth" ? ofGrowth : years,
        basis: claim.aspect === "growth" ? "yoy" : null,
        modality,
        stretch: carried && led === "strive" && before.aspect === claim.aspect,
        action: null,
        text: wordsOf(text, span),
        span,
        section: null,
        role: null,
      }),
    ),
  );
}

function claimsOf(said: string): Claim[] | null {
  return parted(said) ?? inStep(said) ?? faster(said) ?? meet(said) ?? ending(said);
}

/** 城镇居民收入与经济增长同步、|农村居民收入快于城镇: each is claimed of one of its own. */
function parted(said: string): Claim[] | null {
  const sign = said.indexOf("、");
  if (sign < 0 || said.length > longestPair) return null;
  const first = inStep(said.slice(0, sign)) ?? faster(said.slice(0, sign));
  const rest = first === null ? null : claimsOf(said.slice(sign + 1));
  return first === null || rest === null ? null : [...first, ...rest];
}

const longestPair = 80;

/** 与经济增长同步|（预期性） */
const label = /[(（](?:预期性|约束性)(?:指标)?[)）]$/u;
/** 保持回稳向好|态势 */
const mood = /的?(?:良好|积极|良好的|积极的)?(?:态势|势头)$/u;
/** Nothing but what is claimed; whom it is claimed of stands before. */
const bare = /^(?:(?:实现|保持|继续|总体|基本|稳定)*(?:正增长|两位数增长|稳定|平稳|持平)|(?:高于|快于|好于|优于|与|同).{2,16})$/u;
const inside = /力争|争取|确保/u;
const moods: ReadonlyMap<string, Measure["modality"]> = new Map([
  ["力争", "strive"],
  ["争取", "strive"],
  ["确保", "ensure"],
]);

function afterLeadIns(folded: string, clause: Span, scope: PeriodScope): { start: number; modality: Measure["modality"] } {
  let start = clause.start;
  let modality: Measure["modality"] = null;
  for (;;) {
    const skipped = scope.skip(start);
    // “十四五”能耗强度下降目标: the plan's name belongs to the object.
    if (skipped > start && folded[start] !== "“") {
      start = skipped;
      continue;
    }
    start = skipListNumber(folded, start, clause.end);
    const word = longestPrefix(folded, start, clause.end, leadInsAtStart);
    if (word === "") return { start, modality };
    const leadIn = leadIns.get(word);
    if (leadIn?.unless?.includes(folded[start + word.length] ?? "x")) return { start, modality };
    modality = leadIn?.modality ?? modality;
    start += word.length;
  }
}

const step =
  /^(.{2,40}?)[与和同跟]([^、与和同]{2,16}?)(?:保持|基本|总体|大体)*(同步|一致|协调|持平|同步增长|同步提高|同步提升|相适应|相?匹配)$/u;

function inStep(said: string): Claim[] | null {
  // 与上年持平|或略有增长
  const match = step.exec(said.replace(/(?<=持平)[或并、]?[略稳小].{1,5}$/u, ""));
  if (match === null) return null;
  const [, subject, other, word] = match as unknown as [string, string, string, string];
  const { name, direction } = withoutRise(clean(subject));
  const reference = referenceOf(other);
  // 与上年持平 keeps a level; 与全国一致 keeps step.
  if (/^(?:上年|去年|上一年)/u.test(other)) {
    const items = itemsOf(name);
    const names = items.every((item) => resolveIndicator(item) !== null) ? items : [name];
    return [{ names, aspect: "level", direction: null, relation: { kind: "stable", reference: null } }];
  }
  // 同步增长, 同步提高
  const growth = direction !== null || reference === "gdp" || word.length > 3;
  return [
    {
      names: [name],
      aspect: growth ? "growth" : "level",
      direction: growth ? (direction ?? "up") : null,
      relation: { kind: "in-step", reference },
    },
  ];
}

const compared = /^(.{2,40}?)(?:力争|确保|争取|继续|保持|总体|[均都略要]|明显|持续)*(高于|快于|超过|跑赢|好于|优于|低于|不低于)(.{2,24})$/u;
const aboveAverage = /^(.{2,30}?)(?:保持|力争|继续|稳定)*在(.{0,12}平均(?:水平|数|增速|线)?)以上$/u;

function faster(said: string): Claim[] | null {
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
  const shared = /^([^、]{2,20}(?:、[^、]{2,20}?){1,4})(?:增速|增长)?(?:均|都)(?:力争|要|明显|持续)*(?:高于|快于|好于|优于).{2,24}$/u.exec(
    said,
  );
  const listed = shared === null ? null : splitSubject(shared[1] as string, (shared[1] as string).split("、").length);
  if (listed !== null) {
    const rest = said.slice(shared?.[1]?.length ?? 0);
    return listed.flatMap((item) => faster(item + rest) ?? []);
  }
  for (const part of said.split("、")) {
    const match = compared.exec(subject !== "" && /^(?:高于|快于|好于|优于)/u.test(part) ? subject + part : part);
    if (match === null) break;
    subject = match[1] as string;
    const { name, direction } = withoutGrowth(clean(subject));
    const other = match[3] as string;
    const average = /平均|全国|全省|全市/u.test(other) && !/收入/u.test(other);
    const reference = average ? other : referenceOf(other);
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
}

// The look behind lets a chain of such words be tried from its first word only.
const meetVerb =
  /(?<!不折不扣|全面|坚决|如期|超额|圆满|均|都|确保|力争)(?:不折不扣|全面|坚决|如期|超额|圆满|均|都|确保|力争)*(?:完成|达到|实现|控制在|符合(?!率)|满足)/u;

function meet(clause: string): Claim[] | null {
  // 控制在国家下达指标|以内
  const said = clause.replace(/(?:以内|之内|范围之?内|(?<=指标|目标|任务)内)$/u, "");
  const noun =
    meetNouns.find((word) => said.endsWith(word)) ?? (said !== clause && /(?:下达|[规核]定|要求)的?$/u.test(said) ? "" : undefined);
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
  // 完成各项目标: nobody has set it.
  if (subject === "" && vague.test(object.slice(0, object.length - noun.length))) return null;
  if (subject !== "") return [subjects(subject, relation)].flat();
  return subjects(innerSubject(object, noun), relation);
}

const vague = /^(?:全年|年度|今年)?(?:各项|全部|主要|有关|相关)?的?$/u;

// 国家下达的[节能减排和环境保护]等任务; “十四五”期间[能耗强度下降和主要污染物总量减排]目标; 约束性指标任务
function innerSubject(object: string, noun: string): string {
  const body = object
    .slice(0, object.length - noun.length)
    // 省市下达的: both have set it.
    .replace(/^(?:国家|中央|上级|自治区|[省市州县区])(?:[和、]?(?:国家|上级|自治区|[省市州县区]))+(?=下达|确定|要求|规定|交办|考核)/u, "")
    .replace(/^(?:国家|省里?|市里?|自治区|上级|中央)?(?:下达的?|确定的?|要求的?|规定的?)?(?:我省|我市|全省|全市)?的?/u, "")
    .replace(/^“[一二三四五六七八九十]+五”(?:期间|时期|规划)?的?/u, "")
    .replace(/等(?:各项|方面|指标)?$/u, "");
  if (body !== "" && body !== "约束性" && !/^(?:规划)?(?:确定的)?(?:主要|各项|全部)?$/u.test(body)) return body;
  return noun.replace(/任务$/u, "") || noun;
}

// “十四五”资源能源消耗、生态环境质量等任务|全面完成
function passiveMeet(said: string): Claim[] | null {
  const subject = /^(.{4,60}?)(?:全面|如期|圆满|按期|超额)*(?:完成|达标|实现)$/u.exec(said)?.[1] ?? "";
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

function ending(clause: string): Claim[] | null {
  // 控制在合理范围|内
  const said = clause.replace(/(?<=区间|范围)之?内$/u, "");
  const word = endingOf(said);
  const claim = relationEndings.get(word) ?? (word === "" ? undefined : steady);
  if (claim === undefined) return grade(said);
  let body = said.slice(0, said.length - word.length);
  let listed = false;
  const aspects = /^要?在(.+?)等?(?:方面|领域)$/u.exec(body);
  if (aspects !== null) {
    body = aspects[1] ?? body;
    listed = true;
  }
  const subject = clean(body);
  if (subject === "") return null;
  // 进出口稳中提质、|利用外资稳定增长: each has an ending of its own.
  const sign = subject.indexOf("、");
  const first = subject.slice(0, Math.max(0, sign));
  if (!listed && endingOf(first).length > 2) {
    return [...(claimsOf(first) ?? []), ...(claimsOf(said.slice(said.indexOf(first) + first.length + 1)) ?? [])];
  }
  const relation: Relation = { kind: claim.kind, reference: null };
  const items = itemsOf(subject);
  // 失业率和物价涨幅控制在合理区间: two indicators; 城乡居民收入 and what else shares a name stay one.
  const each = listed || claim.direction === "down" || items.every((item) => resolveIndicator(withoutGrowth(item).name) !== null);
  const whole = each ? splitSubject(subject, items.length) : null;
  // 事故起数、|死亡人数: of the same accidents.
  const names = each ? items.map((item, at) => (isDependent(item) ? (whole?.[at] ?? item) : item)) : [subject];
  return names.map((name) => ({ names: [withoutGrowth(name).name], aspect: claim.aspect, direction: claim.direction, relation }));
}

const endingOf = (said: string): string =>
  longestSuffix(said, 0, said.length, relationEndingsAtEnd) ||
  (/(?=.{0,7}稳)[稳促保提增扩优升进存量质效中规模结构]{4,8}$/u.exec(said.slice(-8))?.[0] ?? "");

/** 稳进提质, 稳存量扩增量, 量稳质升: slogans are coined anew every year. */
const steady: RelationEnding = { kind: "stable", aspect: "level", direction: null };

// 水质稳定保持在Ⅱ类及以上, 空气质量保持在二级: a grade and no number.
function grade(said: string): Claim[] | null {
  const match =
    /^(.{2,40}?)(?:稳定|继续|总体|持续)*(?:保持|稳定|达到|达)(?:在|到)?((?:国家|地表水)?[ⅠⅡⅢⅣⅤIV一二三四五]+(?:类|级)(?:标准)?(?:及|或)?(?:以上|优于)?.{0,4})$/u.exec(
      said,
    );
  if (match === null) return null;
  const name = clean(match[1] as string);
  const claim: Claim = { names: [name], aspect: "level", direction: null, relation: { kind: "stable", reference: match[2] ?? null } };
  // 东江、西江出境断面水质: only water has such grades.
  return [/水质$/u.test(name) ? { ...claim, id: "surface-water-quality" } : claim];
}

/** Without the words that only lead over to what is claimed; "" when there is nothing else. */
function clean(subject: string): string {
  let name = subject.trim();
  for (;;) {
    const behind = longestSuffix(name, 1, name.length, fillersAtEnd);
    const before = behind === "" ? longestPrefix(name, 0, name.length - 1, fillersAtStart) : "";
    // 要素, 在校: one character may open a word.
    if (behind === "" && before.length < 2) return relationFillers.includes(name) ? "" : name;
    name = name.slice(before.length, name.length - behind.length);
  }
}

/** Drops 增长, 增速, 实际增长 from the end of a name. */
function withoutGrowth(subject: string): { name: string; direction: "up" | "down" | null } {
  if (/涨幅$/u.test(subject)) return { name: subject, direction: null };
  const noun = longestSuffix(subject, 0, subject.length, growthNounsAtEnd);
  if (noun === "" || noun.length === subject.length || noun === "减排") return { name: subject, direction: null };
  const name = subject.slice(0, subject.length - noun.length).replace(/(?:实际|名义|年均|同口径|平均|可比)$/u, "");
  // 人口自然增长率 is one name.
  if (resolveIndicator(name) === null && resolveIndicator(subject) !== null) return { name: subject, direction: null };
  return { name, direction: growthNouns.get(noun) ?? null };
}

/** 劳动报酬|提高 and 劳动生产率|提高 keep step. */
function withoutRise(subject: string): { name: string; direction: "up" | "down" | null } {
  const plain = withoutGrowth(subject);
  return plain.direction === null && /\S{2}(?:提高|提升)$/u.test(subject) ? { name: subject.slice(0, -2), direction: "up" } : plain;
}

function referenceOf(words: string): string {
  const trimmed = words.replace(/(?<!保持|基本|总体)(?:保持|基本|总体)+$/u, "");
  return (
    resolveIndicator(trimmed) ?? resolveIndicator(withoutRise(trimmed).name) ?? (/^经济(?:增长|发展|增速)/u.test(trimmed) ? "gdp" : trimmed)
  );
}
