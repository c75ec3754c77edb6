import remarkParse from "remark-parse";
import { unified } from "unified";
import { inTurns, spread } from "../lib/blocks.js";
import { count, ratio, table } from "../lib/markdown.js";
import { regexPass } from "../lib/regex-pass.js";
import { fixtures, forum, provinces, unindented } from "../lib/texts.js";

const markdown = unified().use(remarkParse).freeze();

export function warm({ parseReport }) {
  const single = { rounds: 12, block: 20, warmUp: 2 };
  const many = { rounds: 12, block: 1, warmUp: 2 };
  const rows = [
    ...forum.map(({ name, text }) => measure(name, [text], single)),
    ...(provinces.length > 0
      ? [
          measure(
            `${provinces.length} reports of provinces, together`,
            provinces.map(({ text }) => text),
            many,
          ),
        ]
      : []),
    ...fixtures.map(({ name, text }) => measure(name, [text], single)),
  ];
  return table([["report", "characters", "parseReport", "remark-parse", "regex", "of remark-parse", "times the regex"], ...rows]);

  function measure(name, texts, how) {
    const bare = texts.map(unindented);
    const { ours, remark, regex } = inTurns(
      {
        ours: () => texts.forEach((text) => parseReport(text)),
        remark: () => bare.forEach((text) => markdown.parse(text)),
        regex: () => texts.forEach((text) => regexPass(text)),
      },
      how,
    );
    return [
      name,
      count(texts.reduce((sum, { length }) => sum + length, 0)),
      ...[ours, remark, regex].map(inMilliseconds),
      `${ratio(ours.median / remark.median)} (${spread(ours, remark).map(ratio).join("–")})`,
      `${ratio(ours.median / regex.median)} (${spread(ours, regex).map(ratio).join("–")})`,
    ];
  }
}

function inMilliseconds({ median, min, p90 }) {
  const digits = median < 1 ? 3 : median < 100 ? 2 : 0;
  return `${median.toFixed(digits)} (${min.toFixed(digits)}–${p90.toFixed(digits)})`;
}
