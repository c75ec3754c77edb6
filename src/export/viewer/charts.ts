import { type Html, html, join, nothing, text } from "./html";
import type { MeasureRecord, QuantityRecord, TaskRecord } from "./records";
import { type Context, measureName, measureValue } from "./tables";
import { unitWord, writePeriod } from "./words";

// Small pictures, one SVG a row: the rows are rows of a table or a list, so they wrap on a phone, are read out, and change language.

const LEADS_SHOWN = 12;

interface Row {
  number: number;
  record: MeasureRecord;
  amount: QuantityRecord | null;
  /** The ends on the scale; a fall is below zero. */
  low: number;
  high: number;
  /** 力争达到8%: the stretch target of the same indicator, drawn on the same line. */
  stretch: Row | null;
}

/** Headline targets as a table with a picture of each: targets of one unit share a scale. */
export function targetsPicture(context: Context): Html {
  const { of, speech } = context;
  if (of.t.length === 0) return html`<p class="none">${speech.ui("noTargets")}</p>`;
  const rows = joined(of.t.flatMap((number) => row(number, context)));
  const groups = new Map<string, Row[]>();
  for (const one of rows) {
    const name = one.amount === null ? "words" : `${one.record.measure.aspect} ${one.amount.quantity.unit ?? ""}`;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  const words = groups.get("words") ?? [];
  groups.delete("words");
  const shared = [...groups.values()].filter((group) => group.length > 1).sort((a, b) => b.length - a.length);
  const single = [...groups.values()].filter((group) => group.length === 1).flat();
  return html`<table class="picture"><caption class="away">${speech.ui("targetsPicture")}</caption>
<thead class="away"><tr><th scope="col">${speech.ui("indicator")}</th><th scope="col">${speech.ui("picture")}</th><th scope="col">${speech.ui(
    "value",
  )}</th><th scope="col">${speech.ui("period")}</th></tr></thead>
${join(shared.map((group) => body(groupName(group, context), group, context, scaleOf(group))))}
${single.length === 0 ? nothing : body(speech.ui("oneOff"), single, context, null)}
${words.length === 0 ? nothing : body(speech.ui("inWords"), words, context, null)}
</table>
${shared.length === 0 ? nothing : html`<p class="key" aria-hidden="true">${speech.ui("key")}</p>`}`;
}

function row(number: number, { records }: Context): Row[] {
  const record = records[number];
  if (record?.kind !== "t") return [];
  const amount = record.quantity === null ? undefined : records[record.quantity];
  return [rowOf(number, record, amount?.kind === "q" ? amount : null)];
}

function rowOf(number: number, record: MeasureRecord, amount: QuantityRecord | null): Row {
  if (amount === null) return { number, record, amount, low: 0, high: 0, stretch: null };
  const falls = record.measure.aspect !== "level" && record.measure.direction === "down";
  const { value, upper } = amount.quantity;
  const ends = [value, upper ?? value].map((end) => (falls ? -end : end));
  return { number, record, amount, low: Math.min(...ends), high: Math.max(...ends), stretch: null };
}

function joined(rows: readonly Row[]): Row[] {
  const out: Row[] = [];
  for (const one of rows) {
    const last = out.at(-1);
    const { indicator, stretch, period, aspect } = one.record.measure;
    const before = last?.record.measure;
    const belongs =
      stretch &&
      before !== undefined &&
      before.indicator.name === indicator.name &&
      before.aspect === aspect &&
      before.period.join() === period.join() &&
      last?.amount?.quantity.unit === one.amount?.quantity.unit;
    if (belongs && last !== undefined && last.stretch === null) last.stretch = one;
    else out.push(one);
  }
  return out;
}

function groupName([first]: readonly Row[], { speech, units }: Context): Html {
  const { aspect } = first?.record.measure ?? { aspect: "level" as const };
  const unit = first?.amount?.quantity.unit ?? null;
  const word = (language: "zh" | "en"): string => (unit === null ? "–" : unitWord(unit, language, units));
  const key = aspect === "growth" ? "growthOf" : aspect === "change" ? "changeOf" : "levelOf";
  return speech.language === "zh" || word("zh") === word("en")
    ? speech.ui(key, { unit: word(speech.language) })
    : speech.ui(key, { unit: word("en") });
}

interface Scale {
  zero: number;
  of: (value: number) => number;
}

/** Zero is always on it; 8% of room on both sides for the arrows. */
function scaleOf(group: readonly Row[]): Scale {
  const low = Math.min(0, ...group.map((one) => Math.min(one.low, one.stretch?.low ?? 0)));
  const high = Math.max(0, ...group.map((one) => Math.max(one.high, one.stretch?.high ?? 0)));
  const width = high - low || 1;
  const left = low < 0 ? 8 : 1;
  const of = (value: number): number => round(left + ((value - low) / width) * (88 - left));
  return { zero: of(0), of };
}

function body(name: Html, group: readonly Row[], context: Context, scale: Scale | null): Html {
  const sorted = scale === null ? group : [...group].sort((a, b) => b.high - a.high || b.low - a.low);
  const rows = sorted.map((one) => {
    const { number, record, stretch } = one;
    const shapes = scale === null ? nothing : join([shape(one, scale), stretch === null ? nothing : shape(stretch, scale)]);
    const picture = scale === null ? nothing : drawing(shapes, scale);
    const more = stretch === null ? nothing : html` <span class="more">○ ${measureValue(stretch.record, context)}</span>`;
    const label = html`<a class="go" href="#text" data-go="${number}">${measureName(record, context.speech)}</a>`;
    return html`<tr data-go="${number}"><th scope="row">${label}</th><td class="draw">${picture}</td><td class="value">${measureValue(
      record,
      context,
    )}${more}</td><td class="period">${text(writePeriod(record.measure.period))}</td></tr>`;
  });
  return html`<tbody><tr class="unit"><th scope="rowgroup" colspan="4">${name}</th></tr>
${join(rows, "\n")}
</tbody>
`;
}

/**
 *     point       |──────────●
 *     at least    |          ●────▶
 *     at most     |◀─────────●
 *     range       |        ━━━━━
 */
function shape({ record, amount, low, high }: Row, { zero, of }: Scale): Html {
  const comparator = amount?.quantity.comparator ?? "eq";
  const falls = low < 0;
  const [from, to] = [of(low), of(high)];
  const atLeast = comparator === "gte" || comparator === "gt";
  const atMost = comparator === "lte" || comparator === "lt";
  const rightward = atLeast !== falls;
  const end = rightward ? Math.min(99, to + 10) : Math.max(1, Math.min(zero, from - 6));
  const tip = rightward ? "M-5,-4L0,0L-5,4" : "M5,-4L0,0L5,4";
  const arrow =
    atLeast || atMost
      ? html`<line class="arrow" x1="${to}%" x2="${end}%" y1="50%" y2="50%"/><svg x="${end}%" y="50%" overflow="visible"><path class="tip" d="${text(tip)}"/></svg>`
      : nothing;
  const about = comparator === "approx" ? html`<circle class="about" cx="${to}%" cy="50%" r="8"/>` : nothing;
  const middle =
    comparator === "between" && to > from
      ? html`<line class="range" x1="${from}%" x2="${to}%" y1="50%" y2="50%"/>`
      : html`<circle class="${text(record.measure.stretch ? "point stretch" : "point")}" cx="${to}%" cy="50%" r="4.5"/>`;
  return join([arrow, about, middle]);
}

function drawing(shapes: Html, { zero }: Scale): Html {
  return html`<svg class="row" width="100%" height="22" aria-hidden="true" focusable="false"><line class="rail" x1="0" x2="100%" y1="50%" y2="50%"/><line class="zero" x1="${zero}%" x2="${zero}%" y1="0" y2="100%"/>${shapes}</svg>`;
}

/** Livelihood tasks by group and by lead unit, as bars. */
export function tasksPicture(context: Context): Html {
  const { of, records, speech } = context;
  const tasks = of.k.flatMap((number) => {
    const record = records[number];
    return record?.kind === "k" ? [{ number, record }] : [];
  });
  if (tasks.length === 0) return nothing;
  const groups = count(tasks, ({ task }) => [task.category === null ? "" : task.category.marker + task.category.name]);
  const leads = count(tasks, ({ task }) => task.lead).sort((a, b) => b.numbers.length - a.numbers.length);
  const others = leads.length - LEADS_SHOWN;
  const more = others > 0 ? html`<p class="none">${speech.ui("otherUnits", { n: others })}</p>` : nothing;
  const hasGroups = groups.some(({ name }) => name !== "");
  return html`<div class="pair">${hasGroups ? html`<section><h3>${speech.ui("tasksByGroup")}</h3>${bars(groups, context)}</section>` : nothing}
${leads.length === 0 ? nothing : html`<section><h3>${speech.ui("tasksByLead")}</h3>${bars(leads.slice(0, LEADS_SHOWN), context)}${more}</section>`}</div>`;
}

interface Bar {
  name: string;
  numbers: number[];
}

function count(tasks: readonly { number: number; record: TaskRecord }[], names: (record: TaskRecord) => readonly string[]): Bar[] {
  const bars = new Map<string, Bar>();
  for (const { number, record } of tasks) {
    for (const name of new Set(names(record))) {
      const bar = bars.get(name) ?? { name, numbers: [] };
      bar.numbers.push(number);
      bars.set(name, bar);
    }
  }
  return [...bars.values()];
}

function bars(list: readonly Bar[], { speech }: Context): Html {
  const most = Math.max(...list.map(({ numbers }) => numbers.length));
  const items = list.map(({ name, numbers }) => {
    const label = name === "" ? speech.ui("noGroup") : text(name);
    return html`<li><a class="go" href="#text" data-go="${text(numbers.join(" "))}">${label}</a><svg class="row" width="100%" height="14" aria-hidden="true" focusable="false"><rect class="bar" x="0" y="2" height="10" rx="2" width="${round(
      (numbers.length / most) * 100,
    )}%"/></svg><b>${numbers.length}</b></li>`;
  });
  return html`<ul class="bars">${items}</ul>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
