import type { Zone } from "../model/outline";
import type { SectionKind } from "../model/report";
import type { Candidate, PartClass } from "./candidates";
import type { Turns } from "./untitled";
import { annexOf, isPartHeading } from "./zones";

/** A candidate that is a heading, with its place in the tree. */
export interface Chosen {
  candidate: Candidate;
  level: number;
  kind: SectionKind;
  part: PartClass | null;
}

type Tier = NonNullable<Candidate["marker"]>["kind"] | "bare";

/**
 * Which candidates are headings, and how deep each stands.
 *
 * Reports number their parts (一、2024年工作回顾 with sections （一）), or leave them bare (2022年工作回顾 with sections 一、), or
 * name nothing at all. So the parts come first, by their words; below a part, each kind of marker opens a level of its own in
 * the order of appearance, and closes those opened after it. `turns` says where parts begin that no heading opens.
 */
export function chooseHeadings(
  candidates: (Candidate | null)[],
  zones: Zone[],
  listed: boolean[],
  turns: Turns | null = null,
): (Chosen | null)[] {
  const chosen: (Chosen | null)[] = candidates.map(() => null);
  const walk = new Walk(turns === null ? partTier(candidates, zones) : null);
  let zone: Zone = "front";
  for (let i = 0; i < candidates.length; i++) {
    const now = zones[i] ?? "chrome";
    const candidate = candidates[i] ?? null;
    if (now === "chrome" || now === "front") continue;
    if (i === turns?.review || i === turns?.plan) {
      walk.openUntitled(i === turns.review);
      zone = now;
      continue;
    }
    if (candidate === null) {
      zone = now;
      continue;
    }
    if (now === "body") chosen[i] = walk.step(candidate, listed[i] ?? false);
    else {
      chosen[i] = annexHeading(candidate, now, zone);
    }
    if (candidate.marker?.kind !== "annex" || chosen[i] !== null) zone = now;
  }
  return chosen;
}

/** In an annex: its own heading, and the groups 一、…十、 of a task list. */
function annexHeading(candidate: Candidate, now: Zone, before: Zone): Chosen | null {
  if (before !== now) {
    const part = annexOf(candidate, before);
    return part === now ? { candidate, level: 1, kind: "part", part } : null;
  }
  if (now !== "tasks" || candidate.rest < candidate.line.end || candidate.closed) return null;
  const kind = candidate.marker?.kind;
  return kind === "cn" || kind === "paren"
    ? { candidate, level: kind === "cn" ? 2 : 3, kind: kind === "cn" ? "section" : "subsection", part: null }
    : null;
}

/** The marker that parts bear in this document. */
function partTier(candidates: (Candidate | null)[], zones: Zone[]): Tier {
  const named = new Map<Tier, number>();
  let firstOf: Tier | null = null;
  let ones = 0;
  let bares = 0;
  let dated = 0;
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i];
    if (candidate === null || candidate === undefined || zones[i] !== "body") continue;
    const kind = tierOf(candidate);
    if (isPartHeading(candidate)) named.set(kind, (named.get(kind) ?? 0) + 1);
    if (kind === "bare" && isPartHeading(candidate) && candidate.dated) dated++;
    if (kind === "cn" && candidate.marker?.value === 1) ones++;
    if (kind === "bare" && candidate.part !== null) bares++;
    if (candidate.marker !== null && (kind === "cn" || kind === "paren") && candidate.marker.value === 1) firstOf ??= kind;
  }
  if (named.has("chapter")) return "chapter";
  if (named.has("bare") && (!named.has("cn") || dated > (named.get("cn") ?? 0))) return "bare";
  if (named.has("cn")) return "cn";
  if ((ones > 1 || bares > 1) && firstBare(candidates, zones)) return "bare";
  return firstOf ?? "bare";
}

/** Whether the first heading of the body is a bare line. */
function firstBare(candidates: (Candidate | null)[], zones: Zone[]): boolean {
  const at = candidates.findIndex((candidate, i) => candidate !== null && zones[i] === "body");
  return at >= 0 && candidates[at]?.marker === null;
}

function tierOf(candidate: Candidate): Tier {
  return candidate.marker?.kind ?? "bare";
}

/** No report has so many lists inside lists; the outermost are forgotten. */
const MOST_SUSPENDED = 32;

/** 结束语 */
const CLOSING = 4;

/** Walks down the body, keeping the markers that are open below the current part. */
class Walk {
  private open: Tier[] = [];
  private counts: number[] = [];
  /** Lists 一、二、 broken off by a list inside them that begins anew, and may go on: their last numbers. */
  private suspended: number[] = [];
  private parts = 0;
  /** The number of the last numbered part. */
  private number = 0;
  private review = true;
  /** `tier` is null where no heading opens a part. */
  constructor(private readonly tier: Tier | null) {}

  openUntitled(review: boolean): void {
    this.parts++;
    this.begin();
    this.review = review;
  }

  step(candidate: Candidate, listed: boolean): Chosen | null {
    const tier = tierOf(candidate);
    if (this.isPart(candidate, tier)) return this.openPart(candidate);
    if (tier === "dash") {
      return this.review && this.parts > 0 && this.open.length === 0 ? { candidate, level: 2, kind: "highlight", part: null } : null;
    }
    if (!this.isSection(candidate, tier, listed)) return null;
    const level = this.descend(tier, candidate.marker?.value ?? 0);
    return { candidate, level, kind: level === 2 ? "section" : "subsection", part: null };
  }

  private isPart(candidate: Candidate, tier: Tier): boolean {
    if (tier === "bare") {
      if (candidate.part === "review" || candidate.part === "plan") return this.tier === "bare" || candidate.dated;
      return this.parts === 0 || (candidate.part === "other" && (this.tier === "bare" || candidate.end - candidate.start <= CLOSING));
    }
    if (tier !== this.tier) return false;
    const value = candidate.marker?.value ?? 0;
    const named = isPartHeading(candidate);
    // 二、2031年工作安排 at the head of a body whose first part is lost.
    if (named && this.parts === 0) return true;
    if (value !== this.number + 1) return false;
    if (named) return true;
    const runsIn = candidate.rest < candidate.line.end;
    if (runsIn && candidate.part === null && this.number > 0 && tier !== "paren") return false;
    return !this.goesOn(tier, value);
  }

  /** Whether a list inside the part is at this number. */
  private goesOn(tier: Tier, value: number): boolean {
    const at = this.open.indexOf(tier);
    return at >= 0 && (value === (this.counts[at] ?? 0) + 1 || this.suspended.includes(value - 1));
  }

  private isSection(candidate: Candidate, tier: Tier, listed: boolean): boolean {
    switch (tier) {
      case "cn":
      case "paren":
      case "chapter":
        return this.counts[this.open.indexOf(tier)] === (candidate.marker?.value ?? 0) - 1 || this.standsAlone(candidate);
      case "bare":
        return this.parts > 0;
      case "ordinal":
      case "item":
      case "digit":
      case "digit-paren":
        return listed;
      default:
        return false;
    }
  }

  /** Out of its order, a numbered line is a heading when it begins a list or looks like nothing else. */
  private standsAlone(candidate: Candidate): boolean {
    if (candidate.marker?.value === 1 || !candidate.closed) return true;
    return (
      this.goesOn(tierOf(candidate), candidate.marker?.value ?? 0) ||
      (candidate.rest < candidate.line.end && candidate.end - candidate.start <= 40)
    );
  }

  private openPart(candidate: Candidate): Chosen {
    this.parts++;
    if (candidate.marker !== null) this.number = candidate.marker.value;
    this.begin();
    this.review = candidate.part !== "plan" && (candidate.part === "review" || this.parts === 1);
    return { candidate, level: 1, kind: "part", part: candidate.part ?? "other" };
  }

  private begin(): void {
    this.open = [];
    this.counts = [];
    this.suspended = [];
  }

  private suspend(last: number): void {
    this.suspended.push(last);
    if (this.suspended.length > MOST_SUSPENDED) this.suspended.shift();
  }

  private descend(tier: Tier, value: number): number {
    let at = this.open.indexOf(tier);
    if (at < 0) {
      at = this.open.length;
      this.open.push(tier);
    } else {
      this.open.length = at + 1;
      const last = this.counts[at] ?? 0;
      const back = this.suspended.lastIndexOf(value - 1);
      if (value === last + 1 || tier !== "cn") this.counts[at] = value;
      else if (value === 1) this.suspend(last);
      else if (back >= 0) this.suspended.length = back;
    }
    this.counts.length = at;
    this.counts.push(value);
    return Math.min(at + 2, 4);
  }
}
