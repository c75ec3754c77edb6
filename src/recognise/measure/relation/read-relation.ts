/*
 * Targets set in words: one file for each form, asked in the order of `claimRules`.
 */
import type { Measure, Span } from "../../../model/report";
import { leadIns } from "../../../vocabulary/lead-ins";
import { longestPrefix, prefixesOf } from "../../../vocabulary/word-index";
import { resolveIndicator } from "../indicator";
import { skipListNumber } from "../list-number";
import { nameOf, wordsOf } from "../name";
import type { PeriodScope } from "../period-scope";
import type { Unplaced } from "../situation";
import type { Claim, ClaimRule, ReadClaims } from "./claim";
import { ending, endingOf } from "./ending";
import { faster } from "./faster";
import { grade } from "./grade";
import { inStep } from "./in-step";
import { meet } from "./meet";

const leadInsAtStart = /* @__PURE__ */ prefixesOf(leadIns);

/** `before` is what the sentence measured last: 居民收入增长6%，力争|高于经济增速 carries its subject. */
export function readRelation(text: string, folded: string, clause: Span, scope: PeriodScope, before: Measure | null = null): Measure[] {
  const { start, modality: led } = afterLeadIns(folded, clause, scope);
  const said = folded.slice(start, clause.end).trim();
  // 与 leads in.
  const together = folded[start - 1] === "与" && start > clause.start ? "与" : "";
  const plain = together + said.replace(label, "").replace(mood, "").replace(":", "");
  // …增长6%以上，增速|高于全省平均水平; …增长6%、|与经济增长同步
  const carried =
    before !== null && ((led === "strive" && bare.test(plain)) || /^(?:增[速幅][高快好优]于|[高快]于经济增|与[^、]{2,14}$)/u.test(plain));
  const claims = claimsOf(carried ? before.indicator.name + plain : plain);
  if (claims === null) return [];
  // 进出口总额|力争|保持正增长
  const modality = led ?? leadIns.get(inside.exec(said)?.[0] ?? "")?.modality ?? null;
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

/** Asked in this order; the first that knows the form decides. */
const claimRules: readonly ClaimRule[] = [parted, inStep, faster, meet, ending, grade];

function claimsOf(said: string): Claim[] | null {
  for (const rule of claimRules) {
    const claims = rule(said, claimsOf);
    if (claims !== null) return claims;
  }
  return null;
}

/** 城镇居民收入与经济增长同步、|农村居民收入快于城镇; 进出口稳中提质、|利用外资稳定增长: each is claimed of one of its own. */
function parted(said: string, again: ReadClaims): Claim[] | null {
  const sign = said.indexOf("、");
  if (sign < 0 || said.length > longestPair) return null;
  const head = said.slice(0, sign);
  const first = inStep(head, again) ?? faster(head, again) ?? (endingOf(head).length > 2 ? ending(head, again) : null);
  const rest = first === null ? null : again(said.slice(sign + 1));
  return first === null || rest === null ? null : [...first, ...rest];
}

const longestPair = 80;

/** 与经济增长同步|（预期性） */
const label = /[(（](?:预期性|约束性)(?:指标)?[)）]$/u;
/** 保持回稳向好|态势 */
const mood = /的?(?:良好|积极|良好的|积极的)?(?:态势|势头)$/u;
/** Nothing but what is claimed; whom it is claimed of stands before. */
const bare = /^(?:(?:实现|保持|继续|总体|基本|稳定)*(?:正增长|两位数增长|稳定|平稳|持平)|(?:[高快好优]于|与|同).{2,16})$/u;
const inside = /力争|争取|确保/u;

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
