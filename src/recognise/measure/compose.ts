/*
 * Makes measures of the groups of one sentence: who is measured, how, and over what.
 *
 * The subject is, in this order: the words before the number; the noun behind it (建成⟦340个⟧示范村); what the sentence spoke of
 * last (…达到⟦717亿元⟧，增长⟦3.0%⟧).
 */
import type { Diagnostic, Measure, Quantity, Span } from "../../model/report";
import { isDependent, ownerOf, splitSubject } from "./coordination";
import type { Group } from "./groups";
import { resolveIndicator } from "./indicator";
import { nameOf } from "./name";
import type { PeriodOf, PeriodScope } from "./period-scope";
import { type Phrase, readPhrase } from "./phrase";

export interface Composed {
  measures: Measure[];
  messages: Diagnostic[];
}

/** What the sentence has spoken of so far. */
interface Memory {
  /** The name that an empty subject carries on. */
  topic: string;
  /** Whose 营业收入 a bare dependent noun is. */
  owner: string;
  action: string | null;
  measures: Measure[];
}

// 高于全国0.7个百分点, 快于全省2.1个百分点: a distance to others, no fact of the indicator itself.
const comparison =
  /(?:高于|低于|快于|慢于|好于|优于|高出|超出|超过|领先|落后|多于|少于|高|快)(?:于)?(?:[^,;、]{0,16}(?:全国|全省|全市|全区|全县|全州|平均|同期|预期|目标|计划|增速|水平|任务|GDP|地区生产总值|经济增长|城镇居民|城市居民|农村居民)[^,;、]{0,10}|上年|去年)$/u;
const distance = new Set(["pp", "‰", "%"]);
/** What a rise in makes growth; a rise in anything else is an absolute change. */
const relativeUnits = new Set(["%", "‰", "倍", "ratio", "番"]);
const durations = new Set(["a", "mo", "wk", "d", "h", "min"]);

export function composeSentence(text: string, folded: string, groups: readonly Group[], scope: PeriodScope): Composed {
  const memory: Memory = { topic: "", owner: "", action: null, measures: [] };
  const messages: Diagnostic[] = [];
  groups.forEach((group, index) => {
    const composed = composeGroup(text, folded, group, groups[index + 1] ?? null, memory, scope);
    messages.push(...composed.messages);
    memory.measures.push(...composed.measures);
  });
  return { measures: memory.measures, messages };
}

function composeGroup(text: string, folded: string, group: Group, following: Group | null, memory: Memory, scope: PeriodScope): Composed {
  const nothing: Composed = { measures: [], messages: [] };
  const first = group.quantities[0];
  if (first === undefined) return nothing;
  const phrase = readLeft(text, folded, group, first, scope);
  if (phrase.predicate?.kind === "from") {
    const start = nameOf(text, phrase.subject);
    if (start !== "") remember(memory, start);
    return nothing;
  }
  if (
    distance.has(first.unit) &&
    (phrase.predicate === null || phrase.predicate.kind === "rise") &&
    comparison.test(folded.slice(group.left.start, group.left.end))
  )
    return nothing;
  if (isTimeSpan(folded, first, phrase)) return nothing;
  if (isBase(folded, group) || isStep(folded, first)) {
    const owner = nameOf(text, phrase.subject);
    if (owner !== "") remember(memory, owner);
    return nothing;
  }
  const named = nameGroup(text, folded, group, following, phrase, memory, scope);
  if (named === null) return nothing;
  const { names, mismatch } = named;
  if (mismatch) {
    const span = clauseSpan(group, phrase);
    return {
      measures: [],
      messages: [
        {
          rule: "respectively-mismatch",
          severity: "warning",
          reason: `分别 shares ${group.quantities.length} values among another number of things`,
          span,
        },
      ],
    };
  }
  const action =
    phrase.action === null ? ((group.continues || phrase.subset) && !phrase.predicate ? memory.action : null) : nameOf(text, phrase.action);
  const measures: Measure[] = [];
  for (const { name, quantity } of names) measures.push(measureOf(text, group, phrase, name, quantity, action, memory, scope));
  memory.action = action;
  return { measures, messages: [] };
}

/** 提升⟦100家⟧机构服务水平: a rise in a counted thing that has its noun behind is an act. */
function readLeft(text: string, folded: string, group: Group, first: Quantity, scope: PeriodScope): Phrase {
  const phrase = readPhrase(folded, group.left.start, group.left.end, scope);
  const changes = phrase.predicate?.kind === "rise" || phrase.predicate?.kind === "fall";
  if (!changes || relativeUnits.has(first.unit) || first.unit === "pp" || rightNoun(text, folded, group) === "") return phrase;
  const act = readPhrase(folded, group.left.start, group.left.end, scope, true);
  return act.action === null ? phrase : act;
}

// 连续8年, 用3年时间, 60个工作日内: how long, not how much — unless something lasts that long (平均预期寿命79岁, 审批时限压缩至60个工作日).
function isTimeSpan(folded: string, quantity: Quantity, phrase: Phrase): boolean {
  if (!durations.has(quantity.unit)) return false;
  const before = folded.slice(Math.max(0, quantity.span.start - 2), quantity.span.start);
  return phrase.predicate === null || /(?:连续|用|经过|历时|近|前|后|过去)$/u.test(before);
}

// 在2024年完成⟦1182亿元⟧的基础上|增长4%: where the growth starts from.
function isBase(folded: string, group: Group): boolean {
  const end = group.quantities.at(-1)?.span.end ?? 0;
  return /^(?:的)?基础上/u.test(folded.slice(end, end + 4));
}

// 连跨⟦4个⟧千亿台阶: how often, not how much.
function isStep(folded: string, quantity: Quantity): boolean {
  return /^[^,、。]{0,5}台阶/u.test(folded.slice(quantity.span.end, quantity.span.end + 8)) && /^(?:个|次)$/u.test(quantity.unit);
}

interface Named {
  names: { name: string; quantity: Quantity }[];
  mismatch: boolean;
}

function nameGroup(
  text: string,
  folded: string,
  group: Group,
  following: Group | null,
  phrase: Phrase,
  memory: Memory,
  scope: PeriodScope,
): Named | null {
  const { quantities } = group;
  const written = nameOf(text, phrase.subject);
  const foldedName = nameOf(folded, phrase.subject);
  const backdrop = memory.topic === "" ? earlierIndicator(folded, group, scope, foldedName) : "";
  if (backdrop !== "") remember(memory, backdrop);
  const noun = rightNoun(text, folded, group);
  if (written === "") {
    if (phrase.spread === "respectively" && quantities.length > 1) return carryRespectively(quantities, memory);
    // 城镇…17175元，农村…5153元，实际增长9.8%和8.5%
    if (quantities.length > 1 && phrase.predicate !== null && noun === "") {
      const carried = carryRespectively(quantities, memory);
      if (!carried.mismatch) return carried;
    }
    if (noun !== "" && (phrase.predicate === null || phrase.action !== null || isLightVerb(folded, group, phrase)))
      return each(quantities, take(noun, memory));
    if (
      phrase.predicate === null &&
      phrase.action === null &&
      !group.quantities[0]?.text.match(/^[^\d]*[超突达近约逾过不]/u) &&
      !group.continues
    ) {
      if (memory.topic === "") return null;
    }
    if (memory.topic === "") return null;
    return each(quantities, memory.topic);
  }
  if (sizeNouns.has(foldedName) && memory.topic !== "" && resolveIndicator(memory.topic) !== null) return each(quantities, memory.topic);
  if (quantities.length > 1 || phrase.spread === "respectively") {
    const names = splitSubject(foldedName, quantities.length);
    if (names !== null && (phrase.spread === "respectively" || noun === "")) {
      const pairs = names.map((name, index) => ({ name, quantity: quantities[index] as Quantity }));
      remember(memory, names.at(-1) ?? "");
      return { names: pairs, mismatch: false };
    }
    if (phrase.spread === "respectively" && quantities.length > 1) return { names: [], mismatch: true };
  }
  if (phrase.spread === "each") {
    const names = splitEach(foldedName);
    if (names.length > 1) {
      remember(memory, names.at(-1) ?? "");
      return { names: names.flatMap((name) => quantities.map((quantity) => ({ name, quantity }))), mismatch: false };
    }
  }
  let name = written;
  const dependent = isDependent(foldedName) && (group.continues || resolveIndicator(foldedName) === null);
  const lent = following === null || folded[group.right.start] !== "的" ? "" : rightNoun(text, folded, following);
  if (lent !== "") name = lent + name;
  else if (dependent && memory.owner !== "") name = memory.owner + name;
  else if (phrase.predicate !== null && (resolveIndicator(foldedName) === null || foldedName === "经济"))
    name = withPredicate(name, foldedName, phrase);
  else if (noun !== "" && phrase.predicate === null && !noun.startsWith("的")) name = name + noun;
  if (lent === "") remember(memory, name, dependent);
  return each(quantities, name);
}

function splitEach(name: string): string[] {
  for (let count = 5; count > 1; count--) {
    const names = splitSubject(name, count);
    if (names !== null) return names;
  }
  return [name];
}

function each(quantities: readonly Quantity[], name: string): Named {
  return { names: quantities.map((quantity) => ({ name, quantity })), mismatch: false };
}

/** 总量 after 地区生产总值 is the same indicator again. */
const sizeNouns = new Set(["总量", "总额", "总值", "经济总量", "总规模"]);

function remember(memory: Memory, name: string, keepOwner = false): void {
  memory.topic = name;
  if (!keepOwner) memory.owner = ownerOf(name) || name;
}

/** 经济增长5%: the name is one only with its predicate; 粮食增产42亿斤: the predicate says what of it. */
function withPredicate(name: string, foldedName: string, phrase: Phrase): string {
  if (resolveIndicator(foldedName + phrase.predicateWord) !== null) return name + phrase.predicateWord;
  const implied = phrase.predicate?.implies;
  return implied !== undefined && resolveIndicator(foldedName + implied) !== null ? name + implied : name;
}

/**
 * 粮食总产量再上新台阶，突破⟦1600亿斤⟧: the indicator that opens an earlier clause of the sentence, where none was measured yet.
 * 粮食生产再获丰收，总产达到⟦557亿斤⟧: with a bare 总产, the words that make one with it.
 */
function earlierIndicator(folded: string, group: Group, scope: PeriodScope, name: string): string {
  if (name !== "" && !isDependent(name)) return "";
  for (const clause of group.sentence.clauses.toReversed()) {
    if (clause.start >= group.clause.start) continue;
    const { start } = readPhrase(folded, clause.start, clause.end, scope).subject;
    for (let end = Math.min(start + 16, clause.end); end > start + 1; end--) {
      const words = nameOf(folded, { start, end });
      if (name === "" ? resolveIndicator(words) !== null : resolveIndicator(words + name) !== null) return words;
    }
  }
  return "";
}

/** 城镇…10493元，农村…3255元，分别增长9.6%和6.2%: the last things measured, in their order. */
function carryRespectively(quantities: readonly Quantity[], memory: Memory): Named {
  const names: string[] = [];
  for (const measure of memory.measures.toReversed()) {
    if (!names.includes(measure.indicator.name)) names.unshift(measure.indicator.name);
    if (names.length === quantities.length) break;
  }
  if (names.length !== quantities.length) return { names: [], mismatch: true };
  return { names: names.map((name, index) => ({ name, quantity: quantities[index] as Quantity })), mismatch: false };
}

// 完成30个乡镇卫生院提质建设, 实现14类230项涉税事项全城办: the predicate is the action.
function isLightVerb(folded: string, group: Group, phrase: Phrase): boolean {
  if (phrase.predicate?.kind !== "level" || phrase.spread !== null) return false;
  return /(?:完成|实现|安排|突破|达成|按)\s*$/u.test(folded.slice(group.left.start, group.left.end));
}

/** The noun behind the number, up to where a new verb begins. */
function rightNoun(text: string, folded: string, group: Group): string {
  let { start, end } = group.right;
  if (end <= start) return "";
  if ("(（".includes(folded[start] ?? "x")) return "";
  if (folded[start] === "的") start++;
  for (let at = start + 2; at < end; at++) {
    if (rightStop.test(folded.slice(at, at + 3))) {
      end = at;
      break;
    }
  }
  const noun = nameOf(text, { start, end });
  return formNouns.test(noun) ? "" : noun;
}

const formNouns = /^(?:大关|关口|台阶|新台阶|新的台阶|规模|水平|左右|以上|以内|的规模|的水平|的新台阶|的新阶段|大台阶)$/u;

// What follows the thing counted and is no part of its name: 289个省重点项目|落地见效.
const rightStop =
  /^(?:落地|建成|投产|投用|投运|开工|竣工|完工|实现|入选|获评|获批|上市|挂牌|达到|达标|提前|全部|正式|顺利|加快|全面|纳入|得到|取得|进入|位居|居全|成功|被评|推动|带动|有效|开门|启动|通车|建设中)/u;

function take(noun: string, memory: Memory): string {
  remember(memory, noun);
  return noun;
}

function measureOf(
  text: string,
  group: Group,
  phrase: Phrase,
  name: string,
  quantity: Quantity,
  action: string | null,
  memory: Memory,
  scope: PeriodScope,
): Measure {
  const kind = stillGrowing(phrase, name, quantity, memory) ?? aspectOf(phrase, quantity);
  const span = clauseSpan(group, phrase);
  const when = scope.at({ start: group.left.start, end: quantity.span.end }, group.sentence);
  const basis = phrase.basis ?? when.basis;
  const years = yearsOf(phrase, kind.aspect, basis, when);
  const previous = memory.measures.at(-1);
  const stretch =
    phrase.modality === "strive" &&
    previous !== undefined &&
    previous.indicator.name === name &&
    previous.aspect === kind.aspect &&
    previous.quantity?.unit === quantity.unit;
  const basisOf = kind.aspect === "growth" ? (basis ?? (years[0] === years[1] ? "yoy" : "cumulative")) : null;
  return {
    indicator: { id: idOf(name, action), name },
    aspect: kind.aspect,
    direction: kind.direction,
    quantity,
    relation: null,
    period: years,
    basis: basisOf,
    modality: phrase.modality,
    stretch,
    action,
    text: nameOf(text, { start: span.start, end: span.end }),
    span,
    section: null,
  };
}

/** Of several years a sum, an average or a change is for all of them, what was reached for the last: 五年来…达到1.43万亿元. */
function yearsOf(phrase: Phrase, aspect: Measure["aspect"], basis: PeriodOf["basis"], when: PeriodOf): [number, number] {
  const { years, range, dated } = when;
  if (phrase.running !== null) return [years[1] - phrase.running + 1, years[1]];
  if (basis === "annual-average" || basis === "cumulative") return years[0] === years[1] && range !== null ? range : years;
  const several =
    years[0] === years[1]
      ? range !== null && range[1] === years[1] && phrase.action !== null && phrase.predicate === null
        ? range
        : years
      : years;
  const reached = aspect === "level" && phrase.predicate?.kind === "level" && !/^(?:保持|稳定|维持|控制)/u.test(phrase.predicateWord);
  return reached ? [several[1], several[1]] : several;
}

/** 新增高速公路1260公里 is not how long the expressways are: an act has an indicator only where the act is part of it. */
function idOf(name: string, action: string | null): string | null {
  if (action === null || lightActions.test(action)) return resolveIndicator(name);
  return resolveIndicator(action + name);
}

const lightActions = /^(?:实现|完成|保持|力争|确保|推动|促进|达到|预计|全年|累计|稳定)+$/u;

/** 增长7%以上、力争达到8%: to reach a per cent of what was said to grow is to grow by it. */
function stillGrowing(phrase: Phrase, name: string, quantity: Quantity, memory: Memory): Pick<Measure, "aspect" | "direction"> | null {
  const previous = memory.measures.at(-1);
  if (
    previous === undefined ||
    previous.indicator.name !== name ||
    previous.aspect === "level" ||
    previous.quantity?.unit !== quantity.unit
  )
    return null;
  const carried =
    relativeUnits.has(quantity.unit) &&
    phrase.subject.start === phrase.subject.end &&
    phrase.predicate?.kind !== "rise" &&
    phrase.predicate?.kind !== "fall";
  return carried ? { aspect: previous.aspect, direction: previous.direction } : null;
}

function aspectOf(phrase: Phrase, quantity: Quantity): { aspect: Measure["aspect"]; direction: Measure["direction"] } {
  const relative = relativeUnits.has(quantity.unit);
  const kind = phrase.predicate?.kind;
  if (kind === "rise" || kind === "fall") {
    const direction = kind === "rise" ? "up" : "down";
    return relative ? { aspect: "growth", direction } : { aspect: "change", direction };
  }
  if (phrase.growthNoun !== null && relative) return { aspect: "growth", direction: phrase.growthNoun };
  return { aspect: "level", direction: null };
}

function clauseSpan(group: Group, phrase: Phrase): Span {
  const last = group.quantities.at(-1);
  const start = phrase.action?.start ?? (phrase.subject.end > phrase.subject.start ? phrase.subject.start : group.left.start);
  const end = group.right.end > group.right.start ? group.right.end : (last?.span.end ?? group.left.end);
  return { start: Math.min(start, group.quantities[0]?.span.start ?? start), end };
}
