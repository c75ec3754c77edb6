/*
 * What was spoken of before the number, where the words next to it name no indicator or only part of one.
 *
 *   粮食总产量再上新台阶，突破|⟦1600亿斤⟧             the indicator that opens an earlier clause of the sentence
 *   粮食生产再获丰收。播种面积510万亩，总产达到|⟦557亿斤⟧   the crop spoken of last, in this sentence or the one before
 *   工资再次提高，人均增加|⟦200元⟧                 what the clause before says has risen
 *   主要药材的产量，都比上年增长|⟦12%⟧               what stands before the comma alone
 * but 地区生产总值增长5%，规上工业增加值由负转正，增长⟦3%⟧: what was measured before the clause is spoken of no more.
 */
import { oneOf } from "../../vocabulary/char-class";
import { crops } from "../../vocabulary/heads";
import { longestPrefix, prefixesOf } from "../../vocabulary/word-index";
import type { Clause } from "../clause/clauses";
import { isDependent } from "./coordination";
import type { Group } from "./groups";
import { resolveIndicator } from "./indicator";
import { nameOf } from "./name";
import type { PeriodScope } from "./period-scope";
import { type Phrase, readPhrase } from "./phrase";
import { hasMeasured, type Memory } from "./situation";
import { isMeasured } from "./tail";

/** The words that the subject goes on with or that own it, "" when it needs none or there are none. */
export function spokenOfBefore(folded: string, group: Group, phrase: Phrase, name: string, memory: Memory, scope: PeriodScope): string {
  const owner = harvests.has(name) ? cropBefore(folded, phrase, memory) : risenBefore(folded, group, phrase, memory, scope);
  return owner || indicatorBefore(folded, group, scope, name, memory) || aloneBefore(folded, group, phrase, memory, scope);
}

function risenBefore(folded: string, group: Group, phrase: Phrase, memory: Memory, scope: PeriodScope): string {
  if (!folded.slice(group.left.start, group.left.end).includes("均")) return "";
  const said = saidBefore(folded, group, phrase, memory, scope);
  return said?.predicate?.kind === "rise" ? nameOf(folded, said.subject) : "";
}

function aloneBefore(folded: string, group: Group, phrase: Phrase, memory: Memory, scope: PeriodScope): string {
  const { before, clause, continues } = group;
  if (before === null || !isMeasured(folded, before.end - 1)) return "";
  // 由49.3%|增加到⟦56.9%⟧ has no subject in its own clause, 覆盖率由49.3%|增加到 has.
  if (continues && !isFrom(folded, clause.start)) return "";
  const said = saidBefore(folded, group, phrase, memory, scope);
  if (said === null || said.predicate !== null || said.action !== null) return "";
  const name = nameOf(folded, said.subject);
  return name.length > 2 ? name : "";
}

const isFrom = oneOf("由从自");

/** The clause before a number that has no subject of its own, read, where nothing was measured in it. */
function saidBefore(folded: string, group: Group, phrase: Phrase, memory: Memory, scope: PeriodScope): Phrase | null {
  const { before } = group;
  const { subject, predicate } = phrase;
  if (before === null || predicate === null || subject.end > subject.start || hasMeasured(memory, before)) return null;
  return readPhrase(folded, before.start, before.end, scope);
}

/** An indicator's name at the start of a clause is no longer than this. */
const longestOpening = 16;
/** And no farther back than this many clauses. */
const farthestClause = 4;

function indicatorBefore(folded: string, group: Group, scope: PeriodScope, name: string, memory: Memory): string {
  const isFirst = memory.topic === "";
  // 固定资产投资增长10%，…，|投资突破⟦8000亿元⟧ goes on with its own.
  if (name === "" ? !isFirst && group.continues : !isDependent(name) || memory.topic.endsWith(name)) return "";
  const from = isFirst ? 0 : memory.told;
  const { clauses } = group.sentence;
  // 进出口：止跌回升，|力争实现⟦2亿美元⟧: of what stands before the colon.
  for (let index = group.index - 1; index >= Math.max(0, group.index - farthestClause); index--) {
    const clause = clauses[index] as Clause;
    if (clause.start < from) break;
    // 农民收入增速…；全年人均增加1680元: a semicolon ends what was spoken of.
    if ((clauses[index + 1] as Clause).opener === ";") break;
    const { start } = readPhrase(folded, clause.start, clause.end, scope).subject;
    for (let end = Math.min(start + longestOpening, clause.end); end > start + 1; end--) {
      const words = nameOf(folded, { start, end });
      if (resolveIndicator(words + name) !== null) return words;
    }
  }
  return "";
}

const harvests: ReadonlySet<string> = new Set(["总产", "总产量", "产量", "单产", "亩产"]);
const cropsAtStart = /* @__PURE__ */ prefixesOf(crops);
/** How far back a crop is still spoken of. */
const farthestCrop = 60;

/** 粮食丰收，蓝莓种植面积5万亩、产量|⟦3万吨⟧ is of what was measured since. */
function cropBefore(folded: string, { subject: { start } }: Phrase, { owner, measures }: Memory): string {
  const since = isDependent(owner) ? 0 : (measures.at(-1)?.span.end ?? 0);
  for (let at = start - 2; at >= Math.max(since, start - farthestCrop) && folded[at] !== "\n"; at--) {
    const crop = longestPrefix(folded, at, start, cropsAtStart);
    if (crop !== "") return crop;
  }
  return "";
}
