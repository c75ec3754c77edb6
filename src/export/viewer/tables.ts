import { type Html, html, join, nothing, quoted, type Speech, text } from "./html";
import { indicatorWords } from "./indicator-words";
import { type Catalogue, KIND_NAMES, type Kind, type MeasureRecord, type ViewRecord } from "./records";
import type { Language, StringKey } from "./strings";
import { arrow, type UnitWords, type Value, writePeriod, writeRelation, writeValue } from "./words";

export interface Context extends Catalogue {
  speech: Speech;
  units: UnitWords;
  /** Records that have a place in the text. */
  placed: ReadonlySet<number>;
}

// Quantities have none: they are marked in the text, and there are hundreds.
const TABS = ["t", "r", "c", "k", "g", "d"] as const satisfies readonly Kind[];
type Tab = (typeof TABS)[number];

/** The panel: a table for each class of records, one shown at a time. */
export function panel(context: Context): Html {
  const { speech, of } = context;
  const tabs = TABS.map(
    (kind) =>
      html`<button type="button" role="tab" id="tab-${quotedName(kind)}" aria-controls="table-${quotedName(kind)}" aria-selected="${
        kind === "t" ? TRUE : FALSE
      }"${kind === "t" ? nothing : NOT_IN_ORDER} data-tab=${quoted(kind)}>${speech.ui(KIND_NAMES[kind])} <b>${of[kind].length}</b></button>`,
  );
  return html`<div class="tabs" role="tablist" ${speech.attribute("aria-label", "records")}>${tabs}</div>
${join(TABS.map((kind) => sheet(kind, context)))}`;
}

const TRUE = text("true");
const FALSE = text("false");
const NOT_IN_ORDER = html` tabindex="-1"`;
const quotedName = (kind: Kind): Html => text(KIND_NAMES[kind]);

const COLUMNS: Readonly<Record<Tab, readonly StringKey[]>> = {
  t: ["indicator", "value", "period"],
  r: ["indicator", "value", "period"],
  c: ["indicator", "value", "period"],
  k: ["number", "content", "lead"],
  g: ["term", "definition", "mentions"],
  d: ["severity", "reason", "rule"],
};

function sheet(kind: Tab, context: Context): Html {
  const { speech, of, records } = context;
  const rows = of[kind].map((number) => {
    const record = records[number];
    return record === undefined ? nothing : html`<tr data-go="${number}">${cells(record, number, context)}</tr>`;
  });
  const head = COLUMNS[kind].map((key) => html`<th scope="col">${speech.ui(key)}</th>`);
  const table =
    rows.length === 0
      ? html`<p class="none">${speech.ui("nothing")}</p>`
      : html`<table class="sheet sheet-${quotedName(kind)}"><caption class="away">${speech.ui(KIND_NAMES[kind])}</caption><thead><tr>${head}</tr></thead><tbody>
${join(rows, "\n")}
</tbody></table>`;
  return html`<div role="tabpanel" id="table-${quotedName(kind)}" aria-labelledby="tab-${quotedName(kind)}" tabindex="0"${
    kind === "t" ? nothing : HIDDEN
  }>${table}</div>`;
}

const HIDDEN = html` hidden`;

function cells(record: ViewRecord, number: number, context: Context): Html {
  const { speech } = context;
  switch (record.kind) {
    case "t":
    case "r":
    case "c":
      return html`<td>${go(number, measureName(record, speech), context)}</td><td class="value">${measureValue(record, context)}</td><td class="period">${text(
        writePeriod(record.measure.period),
      )}</td>`;
    case "k": {
      const { task } = record;
      return html`<td class="number">${go(number, text(String(task.number)), context)}</td><td>${text(task.text)}</td><td>${text(task.lead.join("、"))}</td>`;
    }
    case "g":
      return html`<td>${go(number, text(record.term), context)}</td><td>${text(record.definition)}</td><td class="number">${record.mentions}</td>`;
    case "q":
      return nothing;
    case "d": {
      const { message } = record;
      return html`<td class="severity severity-${text(message.severity)}">${go(number, speech.ui(message.severity), context)}</td><td>${text(
        message.reason,
      )}</td><td><code>${text(message.rule)}</code></td>`;
    }
  }
}

/** The cell that leads to the text; for a record without a place it says so. */
function go(number: number, words: Html, { placed, speech }: Context): Html {
  if (placed.has(number)) return html`<a class="go" href="#text" data-go="${number}">${words}</a>`;
  return html`<a class="go" href="#card" data-card="${number}">${words}</a> <span class="badge">${speech.ui("unplacedBadge")}</span>`;
}

export function measureName({ measure }: MeasureRecord, { both }: Speech): Html {
  const known = indicatorWords(measure.indicator.id);
  return known === null ? text(measure.indicator.name) : both(measure.indicator.name, known.en);
}

/** ↑ ≥ 6%, or the words of a target without a figure. */
export function measureValue(record: MeasureRecord, { records, speech, units }: Context): Html {
  const amount = record.quantity === null ? undefined : records[record.quantity];
  return valueOf(record.measure, amount?.kind === "q" ? amount.quantity : null, speech, units);
}

function valueOf(measure: MeasureRecord["measure"], quantity: Value | null, speech: Speech, units: UnitWords): Html {
  if (quantity !== null) {
    const write = (language: Language) => arrow(measure) + writeValue(quantity, language, units);
    return speech.both(write("zh"), write("en"));
  }
  const { relation } = measure;
  if (relation === null) return text("–");
  const known = indicatorWords(relation.reference);
  const write = (language: Language) => writeRelation(relation.kind, known?.[language] ?? relation.reference, language);
  return speech.both(write("zh"), write("en"));
}
