// Other libraries on the same text in the same run, with what each finds of the quantities that people marked by hand, so that speed and
// accuracy stand together.
import { parse as parseDates } from "chrono-node/zh/hans";
import { inTurns } from "../lib/blocks.js";
import { annotatedReports, annotatedSentences, judge, overlaps } from "../lib/gold.js";
import { count, ms, percent, ratio, table } from "../lib/markdown.js";
import { recognise, sentences } from "../lib/recognizers.js";
import { regexPass } from "../lib/regex-pass.js";
import { subject } from "../lib/texts.js";

export function beside({ parseReport, extractQuantities }) {
  const quantities = ({ span, value }) => ({ ...span, value });
  const units = remembered((text) => recognise(text, "units"));
  const numbers = remembered((text) => recognise(text, "numbers"));
  const whole = (text) => units(text).concat(numbers(text).filter((number) => !units(text).some((unit) => overlaps(unit, number))));
  const dates = (text) =>
    sentences(text).flatMap((sentence) =>
      parseDates(sentence.text).map(({ index, text: { length } }) => ({
        start: sentence.start + index,
        end: sentence.start + index + length,
      })),
    );
  const engines = [
    {
      name: "`parseReport`, the whole report (`extractQuantities` on single sentences)",
      report: (text) => parseReport(text).quantities.map(quantities),
      sentence: (text) => extractQuantities(text).map(quantities),
    },
    { name: "`extractQuantities`", report: (text) => extractQuantities(text).map(quantities) },
    { name: "one regex of figures and units", report: regexPass },
    { name: "chrono-node, stock zh: dates", report: dates },
    // Last: see index.js.
    { name: "recognizers-text: percentage, currency, dimension", report: units, time: units.time },
    { name: "recognizers-text: these and number", report: whole, time: (text) => units.time(text) + numbers.time(text) },
  ];

  const fast = engines.filter(({ time }) => time === undefined);
  const inBlocks = inTurns(Object.fromEntries(fast.map(({ name, report }) => [name, () => report(subject.text)])), {
    rounds: 8,
    block: 10,
    warmUp: 3,
  });
  const rows = engines.map(({ name, report, sentence = report, time }) => ({
    name,
    judged: [judge(annotatedReports, report), judge(annotatedSentences, sentence)],
    time: time === undefined ? inBlocks[name].median : time(subject.text),
  }));
  const ours = rows[0].time;
  const [inReports, inSentences] = rows[0].judged.map(({ gold }) => gold);
  return [
    table([
      [
        "reader",
        "time",
        "of parseReport's",
        ...found(inReports, annotatedReports, "reports"),
        ...found(inSentences, annotatedSentences, "sentences"),
      ],
      ...rows.map(({ name, judged, time }) => [name, ms(time), ratio(time / ours), ...judged.flatMap(accuracy)]),
    ]),
    "",
    `Time: ${subject.name}, ${count(subject.text.length)} characters, ${count(sentences(subject.text).length)} sentences.`,
    `recognizers-text and chrono-node read it by sentence. ${datesInWords(dates)}`,
  ].join("\n");
}

const accuracy = ({ gold, said, hits }) =>
  gold === 0 ? ["–", "–"] : [`${hits} (${percent(hits / gold)})`, hits === 0 ? "–" : percent(hits / said)];

const found = (quantities, { length }, of) => [`found of ${count(quantities)} in ${length} ${of}`, "right of what it says"];

function datesInWords(dates) {
  if (annotatedReports.length === 0) return "The annotated reports are not at hand.";
  const all = annotatedReports.map(({ text, quantities }) => ({ quantities, found: dates(text) }));
  const wrong = all.flatMap(({ quantities, found }) => found.filter((date) => quantities.some((quantity) => overlaps(date, quantity))));
  const total = all.reduce((sum, { found }) => sum + found.length, 0);
  return `chrono-node says ${total} dates in the reports; ${wrong.length} of them lie on a quantity.`;
}

/** Each text is read once, after a warm-up, and its time kept: these readers take seconds. */
function remembered(read) {
  const known = new Map();
  const entry = (text) => {
    if (known.size === 0) read("增长5.5%以上，达到717.11亿元、28.5公里。");
    let one = known.get(text);
    if (one === undefined) {
      const start = performance.now();
      const found = read(text);
      one = { found, time: performance.now() - start };
      known.set(text, one);
    }
    return one;
  };
  return Object.assign((text) => entry(text).found, { time: (text) => entry(text).time });
}
