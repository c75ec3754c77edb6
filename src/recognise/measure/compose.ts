/*
 * Makes measures of the groups of one sentence: whether they state a fact, who is measured, how, and over which years.
 * The rules themselves stand in refusal/ and naming/, their order in ../rules.ts.
 */
import type { Diagnostic, Measure, Quantity, Span } from "../../model/report";
import type { Trace } from "../../model/trace";
import { oneOf } from "../../vocabulary/char-class";
import { wholeRegions } from "../../vocabulary/region-prefixes";
import type { Sentence } from "../clause/clauses";
import { actionRun, isOfRate, readActBehind } from "./acts";
import { aspectOf, type Kind, relativeUnits } from "./aspect";
import { isPartOfWord, splitSubject } from "./coordination";
import { spokenOfBefore } from "./earlier";
import { type Group, readGroups } from "./groups";
import { mayBeIndicator, resolveIndicator } from "./indicator";
import { withoutInnerVerb } from "./inner-verb";
import { nameOf, withoutHaving, wordsOf } from "./name";
import { ofTopic, owned } from "./naming/words";
import { isCircumstance, nounBehind, pastOutcome } from "./noun-behind";
import type { PeriodScope } from "./period-scope";
import { isChange, type Phrase, readPhrase } from "./phrase";
import { measureRefusals, namingRules } from "./rules";
import { type MeasureRefusal, type Memory, type Named, remember, type Situation, type Unplaced } from "./situation";
import { fitsIndicator, isBetterLower } from "./usual-unit";
import { yearsOf } from "./years";

export interface Composed {
  measures: Measure[];
  messages: Diagnostic[];
  /** Whom it has spoken of last. */
  owner: string;
}

/** `owner`: whom the sentence before has spoken of, where this one goes on with 其中. */
export function composeSentence(
  text: string,
  folded: string,
  sentence: Sentence,
  quantities: readonly Quantity[],
  scope: PeriodScope,
  owner: string,
  trace?: Trace,
): Composed {
  const memory: Memory = { topic: owner, owner, action: null, measures: [], since: null, waiting: [], told: 0 };
  const messages: Diagnostic[] = [];
  let waiting: Group | null = null;
  /** A group is read once it is known what follows it. */
  const read = (group: Group | null, following: Group | null): void => {
    if (group === null) return;
    const situation = situate(text, folded, group, following, memory, scope);
    memory.told = group.clause.end;
    const named = nameGroup(situation, trace);
    if (named === "mismatch") messages.push(mismatch(situation));
    else if (named !== null) compose(situation, named);
  };
  readGroups(folded, sentence, quantities, (group) => {
    read(waiting, group);
    waiting = group;
  });
  read(waiting, null);
  return { measures: memory.measures, messages, owner: memory.owner };
}

function situate(text: string, folded: string, group: Group, following: Group | null, memory: Memory, scope: PeriodScope): Situation {
  const noun = nounBehind(text, folded, group);
  const phrase = readLeft(folded, group, noun, scope);
  phrase.modality ??= announced(folded, group, scope);
  if (noun === "" && phrase.predicate === null) readActBehind(folded, phrase);
  const foldedName = withoutHas(nameOf(folded, phrase.subject));
  if (noun === "") {
    const earlier = spokenOfBefore(folded, group, phrase, foldedName, memory, scope);
    if (earlier !== "") remember(memory, earlier);
  }
  const { start, end } = phrase.subject;
  const written = text.slice(start, end) === folded.slice(start, end) ? foldedName : withoutHas(nameOf(text, phrase.subject));
  const situation = { text, folded, group, following, phrase, memory, scope, written, foldedName, noun };
  const bare = withoutInnerVerb(foldedName);
  // 全市|⟦120户⟧企业: whose it is, and no name.
  if (noun !== "" && (wholeNames.has(foldedName) || isListedBefore(folded, group, phrase))) {
    situation.written = situation.foldedName = "";
  } else if (bare !== null) {
    if (bare.respectively) phrase.spread ??= "respectively";
    situation.written = withoutInnerVerb(written)?.name ?? written;
    situation.foldedName = bare.name;
  } else if (phrase.spread === null && foldedName.includes("、")) {
    situation.written = pastOutcome(written);
    situation.foldedName = pastOutcome(foldedName);
  }
  return situation;
}

/** 贫困人口|还有⟦31万⟧; 全国有⟦8400万人⟧受益 is of nobody spoken of before. */
const withoutHas = (name: string): string => withoutHaving(name) || name;

/** 开工建设甲水厂、二期管网、|⟦12座⟧雨水泵站: the things before the sign are others. */
function isListedBefore(folded: string, { left, continues }: Group, { predicate, subject }: Phrase): boolean {
  return !continues && predicate === null && subject.end > subject.start && isListSign(folded, left.end - 1);
}

const isListSign = oneOf("、和及");

// 全省|范围内
const wholeNames: ReadonlySet<string> = new Set([...wholeRegions, "范围内"]);

/** 力争到2030年，|地区生产总值突破⟦2000亿元⟧: a clause that only says when and how it is meant. */
function announced(folded: string, { before, continues }: Group, scope: PeriodScope): Phrase["modality"] {
  if (before === null || continues || before.end - before.start > longestAnnouncement || !opensAnnouncement(folded, before.start)) {
    return null;
  }
  const { subject, predicate, action, modality } = readPhrase(folded, before.start, before.end, scope);
  return subject.start >= subject.end && predicate === null && action === null ? modality : null;
}

const longestAnnouncement = 14;
const opensAnnouncement = oneOf("力确争努");

/** 提升⟦100家⟧机构服务水平: a rise in a counted thing that has its noun behind is an act. */
function readLeft(folded: string, group: Group, noun: string, scope: PeriodScope): Phrase {
  const { end } = group.left;
  const start = group.left.start + (isCircumstance(folded, group) ? 1 : 0);
  const phrase = readPhrase(folded, start, end, scope);
  const { unit, dimension } = group.quantities[0];
  if (!isChange(phrase.predicate) || unit === "pp" || relativeUnits.has(unit)) return phrase;
  const { subject } = phrase;
  // 完成林相|改善⟦3万亩⟧, 森林质量|提升⟦9万亩⟧, 农贸市场|提升⟦8处⟧: what is done, and no rise; 就诊量提升3万人次 is one.
  const isDone =
    phrase.predicateWord === "提升"
      ? (dimension === "count" && unit?.startsWith("人") === false) ||
        (dimension === "area" && /质量(?:精准)?$/u.test(folded.slice(subject.start, subject.end)))
      : phrase.predicateWord === "改善" && phrase.action !== null;
  if (noun === "" && isDone) {
    return readPhrase(folded, start, end, scope, true);
  }
  // 新建…10万亩，改造提升⟦6万亩⟧: nothing but verbs.
  if (noun === "" && (subject.start === subject.end || actionRun(folded, subject.start, subject.end) < subject.end)) return phrase;
  const act = readPhrase(folded, start, end, scope, true);
  return act.action === null ? phrase : act;
}

/** Who is measured by each quantity; null when they state no fact. */
function nameGroup(situation: Situation, trace?: Trace): Named[] | "mismatch" | null {
  const { group, memory, written } = situation;
  const span = { start: group.left.end, end: group.right.start };
  const refusal = refusalOf(situation);
  if (refusal !== undefined) {
    // 新增学位5200个，大班额比例由⟦9%⟧降至4%: the act was of the clause before.
    if (!group.continues) memory.action = null;
    if (refusal.startsChange) {
      memory.since = situation.scope.yearInside(group.left);
      // 城乡低保标准分别由480元、320元|提高到⟦520元⟧、⟦350元⟧
      memory.waiting = splitSubject(written, group.quantities.length) ?? [];
    }
    // 经费96亿元，比“十三五”时期的⟦58亿元⟧增长一倍: of the 经费.
    const isOther = written !== "" && (memory.topic === "" || !/^比(?!重)/u.test(written));
    // 民间投资增长9%，占比由⟦50%⟧提高到55%: of the owner's share, which `owned` remembers by itself.
    if (refusal.keepsTopic && isOther && owned.read(situation) === null) remember(memory, ofTopic(written, memory));
    trace?.({ kind: "measure", verdict: "lost", rule: refusal.name, span, says: refusal.says });
    return null;
  }
  for (const { name, read } of namingRules) {
    const named = read(situation);
    if (named === null) continue;
    if (named === "mismatch") trace?.({ kind: "measure", verdict: "lost", rule: name, span, says: "as many values as names are needed" });
    else {
      for (const one of named) {
        trace?.({ kind: "measure", verdict: "made", rule: name, span: one.quantity.span, says: saysOf(situation, one) });
      }
    }
    return named;
  }
  trace?.({
    kind: "measure",
    verdict: "lost",
    rule: "no-subject",
    span,
    says: "nothing before, behind or earlier in the sentence says what is measured",
  });
  return null;
}

function refusalOf(situation: Situation): MeasureRefusal | undefined {
  for (const refusal of measureRefusals) if (refusal.refuses(situation)) return refusal;
  return undefined;
}

function saysOf({ phrase, folded }: Situation, { name, quantity }: Named): string {
  const act = phrase.action === null ? "" : `, act ${folded.slice(phrase.action.start, phrase.action.end)}`;
  const predicate = phrase.predicate === null ? ", no predicate" : `, predicate ${phrase.predicateWord} (${phrase.predicate.kind})`;
  return `${quantity.text} is of ${name}${act}${predicate}`;
}

function mismatch(situation: Situation): Diagnostic {
  const { group } = situation;
  const reason = `分别 shares ${group.quantities.length} values among another number of things, so none was assigned`;
  return { rule: "respectively-mismatch", severity: "warning", reason, span: clauseSpan(situation) };
}

function compose(situation: Situation, named: readonly Named[]): void {
  const { text, folded, group, phrase, memory, scope } = situation;
  if (scope.isAhead && group.continues && phrase.predicate === null && phrase.action === null) {
    phrase.modality ??= memory.measures.at(-1)?.modality ?? null;
  }
  const goesOn = phrase.predicate === null ? group.continues || phrase.subset : isGrowthOfNew(situation);
  // 新增实验室3家、|累计⟦9家⟧, 、|总量⟦超90家⟧: how many there are by now.
  const inherited = goesOn && !/^、?(?:累计|总[数量])/u.test(folded.slice(group.left.start, group.left.start + 3)) ? memory.action : null;
  const action = phrase.action === null ? inherited : nameOf(text, phrase.action);
  const measures = named.map((one) => measureOf(situation, one, one.action ?? actionFor(one, action, situation)));
  for (const measure of measures) memory.measures.push(measure);
  memory.action = named.at(-1)?.action ?? action;
}

/** 新增贷款3600亿元，增长|⟦12%⟧: the new ones have grown, not the whole. */
function isGrowthOfNew({ group, written, memory: { action, measures, topic } }: Situation): boolean {
  const before = measures.at(-1);
  return (
    written === "" &&
    relativeUnits.has(group.quantities[0].unit) &&
    newly.test(action ?? "") &&
    before?.action === action &&
    before?.indicator.name === topic
  );
}

const newly = /^(?:新|净增)/u;

/** 接待游客3600万人次、旅游收入|⟦420亿元⟧: an indicator of its own in money or per cent is not received as guests are. */
function actionFor({ name, quantity }: Named, action: string | null, { phrase }: Situation): string | null {
  if (
    phrase.action !== null ||
    phrase.predicate !== null ||
    action === null ||
    lightActions.test(action) ||
    (quantity.dimension !== "currency" && quantity.dimension !== "ratio")
  ) {
    return action;
  }
  return resolveIndicator(name) === null && !isOfRate(name) ? action : null;
}

function measureOf(situation: Situation, named: Named, action: string | null): Unplaced {
  const { name } = named;
  // 分别提高⟦6.2个⟧、⟦4.5个百分点⟧
  const isPoints = named.quantity.unit === "个" && situation.group.quantities.at(-1)?.unit === "pp";
  const quantity: Quantity = isPoints ? { ...named.quantity, unit: "pp", dimension: "ratio" } : named.quantity;
  const { text, folded, group, phrase, memory, scope } = situation;
  const said = aspectOf(folded, phrase, name, quantity, memory, group.continues);
  const { aspect, direction } = said.aspect === "level" && isGrowthUnsaid(situation, name, quantity) ? unsaidGrowth : said;
  const when = scope.at({ start: group.left.start, end: quantity.span.end }, group.sentence);
  const basis = phrase.basis ?? when.basis;
  const period = yearsOf(situation, quantity, aspect, basis, when);
  const id = idOf(name, aspect === "level" || newly.test(action ?? "") ? action : null) ?? idBefore(situation, name, aspect, quantity);
  // 细颗粒物平均浓度改善⟦8%⟧: what is better when lower has fallen.
  const better = phrase.predicateWord === "改善" && direction === "up" && id !== null && isBetterLower(id) ? "down" : direction;
  const span = clauseSpan(situation);
  const before = memory.measures.at(-1);
  const again =
    before !== undefined && before.indicator.name === name && before.aspect === aspect && before.quantity?.unit === quantity.unit;
  return {
    indicator: { id: id !== null && (aspect !== "level" || fitsIndicator(id, quantity)) ? id : null, name },
    aspect,
    direction: better,
    quantity,
    relation: null,
    period,
    basis:
      aspect === "growth"
        ? (basis ?? (phrase.running !== null || (period[0] === period[1] && quantity.unit !== "番") ? "yoy" : "cumulative"))
        : null,
    modality: phrase.modality,
    // 7%以上、力争达到8%
    stretch: phrase.modality === "strive" && phrase.spread !== "respectively" && again,
    action,
    text: wordsOf(text, span),
    span,
    section: null,
    role: null,
  };
}

/** 今年预期目标：地区生产总值|⟦7%左右⟧: what is no share can only grow by it. */
function isGrowthUnsaid({ folded, group, phrase, noun, scope }: Situation, name: string, quantity: Quantity): boolean {
  if (!scope.isAhead || quantity.unit !== "%" || quantity.value > fastest || noun !== "") return false;
  // 生产总值的⟦3%⟧ is a part of it, 产量完成⟦99%⟧ one of a plan.
  if (phrase.predicate !== null || phrase.action !== null || isPartOf(folded, group.left.end - 1)) return false;
  const id = idOf(name, null);
  return id !== null && !fitsIndicator(id, quantity);
}

/** No plan has an economy grow faster: 财政支出|⟦80%⟧ is a share. */
const fastest = 40;
const isPartOf = oneOf("的成");
const unsaidGrowth: Kind = { aspect: "growth", direction: "up" };

const lightActions = /^(?:实现|完成|保持|力争|确保|推动|促进|达到|预计|全年|累计|稳定)+$/u;

/** 新增高速公路1260公里 is not how long the expressways are: an act has an indicator only where the act is part of it. */
function idOf(name: string, action: string | null): string | null {
  // 2000年以前建成的|老旧小区: which ones does not change what they are.
  const kind = name.charCodeAt(4) === YEAR && /^\d{4}年/u.test(name) ? name.slice(name.lastIndexOf("的") + 1) : name;
  if (!mayBeIndicator(kind)) return null;
  return resolveIndicator(action === null || lightActions.test(action) ? kind : action + kind);
}

const YEAR = "年".charCodeAt(0);

/** Nothing is carried on from before more measures than these. */
const farthestMeasure = 8;

/** 接待游客3600万人次，增长|⟦12%⟧: carried on, 游客 is what it was. */
function idBefore({ written, memory }: Situation, name: string, aspect: Measure["aspect"], { unit }: Quantity): string | null {
  if (written !== "") return null;
  const before = memory.measures.slice(-farthestMeasure).findLast(({ indicator }) => indicator.name === name);
  if (before === undefined || (aspect === "level" && (before.action === null || before.quantity?.unit !== unit))) return null;
  return before.indicator.id;
}

/** From the act or the subject to the number and its noun. */
function clauseSpan({ folded, group, phrase }: Situation): Span {
  const first = group.quantities[0].span.start;
  const last = (group.quantities.at(-1) as Quantity).span.end;
  const { action, subject } = phrase;
  const named = subject.end > subject.start ? Math.min(subject.start, action?.start ?? subject.start) : (action?.start ?? group.left.start);
  // 6.5至万元 may go on behind a sign that ends its clause.
  let start = Math.min(named, first);
  let end = Math.max(group.right.end, last);
  while (start < first && isJoint(folded, start) && !isPartOfWord(folded, start)) start++;
  while (end > last && isJoint(folded, end - 1)) end--;
  return { start, end };
}

/** Signs and words between things, which belong to neither. */
const isJoint = oneOf("、,，;；:：和及 \u3000\n。");
