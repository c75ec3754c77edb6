import type { Relation } from "../../../model/report";
import { KIND_NAMES, type MeasureRecord, type ViewRecord } from "../records";
import { type StringKey, say } from "../strings";
import { arrow, unitWord, writePeriod, writeRelation, writeValue } from "../words";
import { type Data, element, make, type Reading } from "./dom";
import type { Marks } from "./marks";
import type { Tabs } from "./tabs";

export interface Cards {
  open: (records: readonly number[], from: HTMLElement | null) => void;
  close: () => void;
}

/** The selected records, written out. */
export function cards({ records, sections, units, names, placed }: Data, state: Reading, marks: Marks, tabs: Tabs): Cards {
  const card = element("card");
  const body = element("card-body");
  const hasPlace = new Set(placed);
  let shown: readonly number[] = [];
  let origin: HTMLElement | null = null;

  const ui = (key: StringKey, fillers = {}): string => say(key, state.language, fillers);
  const draw = (): void => {
    const close = make("button", "close", "×");
    close.type = "button";
    close.setAttribute("aria-label", ui("close"));
    close.addEventListener("click", shut);
    body.replaceChildren(close, ...withoutRepeats(shown, records).map(one));
  };
  const shut = (): void => {
    if (shown.length === 0) return;
    const focusWasInside = card.contains(document.activeElement);
    shown = [];
    marks.dark();
    document.body.classList.remove("picked");
    body.replaceChildren(make("p", "", ui("cardHint")), make("p", "keys", ui("cardKeys")));
    if (focusWasInside) origin?.focus();
  };
  state.onChange(() => {
    if (shown.length > 0) draw();
  });

  return {
    close: shut,
    open(wanted, from) {
      shown = wanted;
      origin = from;
      document.body.classList.add("picked");
      draw();
      body.scrollTop = 0;
      marks.light(wanted);
      tabs.point(wanted);
    },
  };

  function one(number: number): HTMLElement {
    const record = records[number];
    const item = make("div", "record");
    if (record === undefined) return item;
    const kind = make("span", `kind kind-${record.kind}`, ui(`${KIND_NAMES[record.kind] as "target"}One`));
    const title = make("h3", "", kind, " ", make("span", "", titleOf(record)));
    const rows = make("dl", "");
    for (const [key, value] of facts(record)) {
      if (value !== null && value !== "") rows.append(make("dt", "", ui(key)), make("dd", "", value));
    }
    item.append(title, rows, ways(number, record));
    return item;
  }

  function ways(number: number, record: ViewRecord): HTMLElement {
    const list = make("p", "ways");
    const way = (words: string, act: () => void): void => {
      const button = make("button", "", words);
      button.type = "button";
      button.addEventListener("click", act);
      list.append(button);
    };
    if (hasPlace.has(number)) way(ui("toText"), () => marks.show([number]));
    else list.append(make("span", "badge", ui("unplacedBadge")));
    if (record.kind !== "q") way(ui("toTable"), () => tabs.show(number, record.kind));
    if (record.kind === "g") {
      for (let index = 0; index < Math.min(record.mentions, 20); index++) {
        way(ui("mentionNth", { i: index + 1 }), () => marks.show([number], index, "m"));
      }
    }
    return list;
  }

  function titleOf(record: ViewRecord): string {
    switch (record.kind) {
      case "q":
        return record.quantity.text;
      case "k":
        return `${record.task.number}. ${cut(record.task.text)}`;
      case "g":
        return record.term;
      case "d":
        return record.message.rule;
      default:
        return record.measure.indicator.name;
    }
  }

  function facts(record: ViewRecord): [StringKey, string | null][] {
    const place: [StringKey, string | null] = ["place", record.span === null ? null : record.span.join("–")];
    switch (record.kind) {
      case "q":
        return [...quantity(record), ...rules(record), place];
      case "k": {
        const { category, text, lead, support } = record.task;
        return [
          ["group", category && category.marker + category.name],
          ["content", text],
          ["lead", lead.join("、")],
          ["support", support.join("、")],
          [
            "measures",
            record.measures
              .map((one) => brief(records[one]))
              .filter(Boolean)
              .join("；"),
          ],
          place,
        ];
      }
      case "g":
        return [["definition", record.definition], ["mentions", ui("times", { n: record.mentions })], place];
      case "d":
        return [["severity", ui(record.message.severity)], ["reason", record.message.reason], place];
      default:
        return [...measure(record), ...rules(record), place];
    }
  }

  function measure(record: MeasureRecord): [StringKey, string | null][] {
    const { indicator, aspect, direction, period, basis, modality, stretch, relation, action, text } = record.measure;
    const known = indicator.id === null ? undefined : names[indicator.id];
    const amount = record.quantity === null ? undefined : records[record.quantity];
    return [
      ["indicator", known === undefined ? null : `${known[0]} · ${known[1]}（${indicator.id ?? ""}）`],
      ["value", amount?.kind === "q" ? arrow({ aspect, direction }) + writeValue(amount.quantity, state.language, units) : null],
      ["relation", relation && related(relation)],
      ["aspect", ui(aspect) + (direction === null ? "" : ` · ${ui(direction)}`)],
      ...(amount?.kind === "q" ? quantity(amount).filter(([key]) => key !== "value" && key !== "role" && key !== "dimension") : []),
      ["period", writePeriod(period)],
      ["basis", basis && ui(basis)],
      ["modality", modality && ui(modality)],
      ["stretch", stretch ? ui("yes") : null],
      ["action", action],
      ["section", record.section === null ? null : (sections[record.section] ?? record.section)],
      ["written", text],
    ];
  }

  function quantity({ quantity: one }: Extract<ViewRecord, { kind: "q" }>): [StringKey, string | null][] {
    return [
      ["value", writeValue(one, state.language, units)],
      ["comparator", ui(one.comparator)],
      ["exact", one.decimal + (one.upper === null ? "" : ` – ${one.upper}`)],
      ["unit", one.unit === null ? null : unitWord(one.unit, "zh", units) + (one.unit in units ? ` (${one.unit})` : "")],
      ["dimension", ui(one.dimension)],
      ["role", ui(one.role)],
    ];
  }

  function rules(record: ViewRecord): [StringKey, string | null][] {
    return (record.rules ?? []).map((words) => ["rule", words]);
  }

  function related({ kind, reference }: Relation): string {
    const known = reference === null ? undefined : names[reference];
    return writeRelation(kind, known?.[state.language === "zh" ? 0 : 1] ?? reference, state.language);
  }

  function brief(record: ViewRecord | undefined): string {
    if (record === undefined || !("measure" in record)) return "";
    const amount = record.quantity === null ? undefined : records[record.quantity];
    return (
      record.measure.indicator.name +
      (amount?.kind === "q" ? ` ${arrow(record.measure)}${writeValue(amount.quantity, state.language, units)}` : "")
    );
  }
}

/** The first clause, or as much of it as fits a line. */
function cut(words: string): string {
  const [clause = ""] = words.split(/[，。；：]/, 1);
  const letters = [...clause];
  return letters.length > 18 ? `${letters.slice(0, 17).join("")}…` : clause;
}

/** A measure says all about its quantity; the two are one card. */
function withoutRepeats(shown: readonly number[], records: readonly ViewRecord[]): number[] {
  const told = new Set(
    shown.map((number) => records[number]).flatMap((one) => (one !== undefined && "measure" in one ? [one.quantity] : [])),
  );
  const rest = shown.filter((number) => !told.has(number));
  const rank = (number: number): number => "trckgqd".indexOf(records[number]?.kind ?? "d");
  return rest.sort((a, b) => rank(a) - rank(b));
}
