import type { Measure, Quantity, Span } from "../../model/report";
import type { Group } from "./groups";
import type { PeriodScope } from "./period-scope";
import type { Phrase } from "./phrase";
import { ownerOf } from "./shared-heads";

/** What it is for the report follows from its place, later: there is room for that, for a field added to an object costs as much as five. */
export type Unplaced = Measure & { role: null };

/** What the sentence has spoken of so far. */
export interface Memory {
  /** The name that an empty subject carries on. */
  topic: string;
  /** Whose 营业收入 a bare dependent noun is. */
  owner: string;
  action: string | null;
  measures: Measure[];
  /** The year from which the sentence's last change started: 由2020年的⟦760亿元⟧. */
  since: number | null;
  /** Names that still wait for a value: 进口、出口分别下降⟦2%⟧和增长|⟦5%⟧. */
  waiting: string[];
  /** Where the last clause with a figure ends. */
  told: number;
}

/** A group of quantities with all that its rules may look at. */
export interface Situation {
  text: string;
  folded: string;
  group: Group;
  /** The next group of the sentence. */
  following: Group | null;
  /** The words before, read. */
  phrase: Phrase;
  memory: Memory;
  scope: PeriodScope;
  /** The subject as written and as folded, "" when there is none. */
  written: string;
  foldedName: string;
  /** The noun behind the number, "" when there is none. */
  noun: string;
}

export interface Named {
  name: string;
  quantity: Quantity;
  /** The act of this one, where the words before do not hold it. */
  action?: string;
}

/** Says who is measured: a name for every quantity, or that the values fit no names, or nothing because it does not apply. */
export interface NamingRule {
  name: string;
  read: (situation: Situation) => Named[] | "mismatch" | null;
}

/** A reason why a group of quantities states no fact of its own. */
export interface MeasureRefusal {
  name: string;
  says: string;
  refuses: (situation: Situation) => boolean;
  /** The subject is spoken of all the same, and what follows may carry it. */
  keepsTopic?: boolean;
  /** The year named here is where a change starts. */
  startsChange?: boolean;
}

export function remember(memory: Memory, name: string, keepOwner = false): void {
  memory.topic = name;
  if (!keepOwner) memory.owner = ownerOf(name) || name;
}

/** Whether anything was measured in the span or behind it. */
export function hasMeasured({ measures }: Memory, { start }: Span): boolean {
  return (measures.at(-1)?.span.end ?? 0) > start;
}

export function each({ group }: Situation, name: string): Named[] {
  return group.quantities.map((quantity) => ({ name, quantity }));
}

/** One of the names each; there are as many as quantities. */
export function paired({ group }: Situation, names: readonly string[]): Named[] {
  return names.map((name, index) => ({ name, quantity: group.quantities[index] as Quantity }));
}
