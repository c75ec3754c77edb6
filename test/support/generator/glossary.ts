import fc from "fast-check";
import { definitions, terms } from "./words";

export interface EntryFact {
  number: number | null;
  term: string;
  definition: string;
}

/** A glossary as lines, and what it says. */
export interface Glossary {
  lines: string[];
  facts: EntryFact[];
}

interface Entry {
  term: string;
  definition: string;
}

export const entries = (term: fc.Arbitrary<string> = fc.constantFrom(...terms), minLength = 2): fc.Arbitrary<Entry[]> =>
  fc.uniqueArray(fc.record({ term, definition: fc.constantFrom(...definitions) }), {
    minLength,
    maxLength: 8,
    selector: (entry) => entry.term,
  });

const circled = "①②③④⑤⑥⑦⑧";

type Marker = (number: number) => string;
const markers: readonly Marker[] = [
  (number) => `${number}.`,
  (number) => `${number}. `,
  (number) => `${number}、`,
  (number) => `（${number}）`,
  (number) => `[${number}]`,
  (number) => `［${number}］`,
  (number) => circled.charAt(number - 1),
];

const titles = ["名词解释", "名词注释", "《政府工作报告》有关名词解释", "附件2 名词解释", "有关用语说明"] as const;

/** A line each: 1.岸灯计划：由街巷…. */
const lined = (given: fc.Arbitrary<Entry[]>): fc.Arbitrary<Glossary> =>
  fc
    .record({
      entries: given,
      title: fc.constantFrom(...titles),
      mark: fc.constantFrom(...markers),
      joint: fc.constantFrom("：", ":", "——", "是指", "，是指"),
    })
    .map(({ entries: all, title, mark, joint }) => ({
      lines: [title, ...all.map(({ term, definition }, i) => `${mark(i + 1)}${term}${joint}${definition}`)],
      facts: all.map(({ term, definition }, i) => ({ number: i + 1, term, definition })),
    }));

/** The definition on a line of its own. */
const stacked = (given: fc.Arbitrary<Entry[]>): fc.Arbitrary<Glossary> =>
  fc.record({ entries: given, mark: fc.constantFrom(...markers) }).map(({ entries: all, mark }) => ({
    lines: ["名词解释", ...all.flatMap(({ term, definition }, i) => [`${mark(i + 1)}${term}`, definition])],
    facts: all.map(({ term, definition }, i) => ({ number: i + 1, term, definition })),
  }));

/** A table pasted as text, or a page number behind the term. */
const paged = (given: fc.Arbitrary<Entry[]>): fc.Arbitrary<Glossary> =>
  fc.record({ entries: given, form: fc.constantFrom("table", "page") }).map(({ entries: all, form }) => ({
    lines:
      form === "table"
        ? ["名词解释", "序号 名词 解释", ...all.map(({ term, definition }, i) => `${i + 1} ${term} ${definition}`)]
        : ["名词解释", ...all.map(({ term, definition }, i) => `${i + 1}.${term}（见第${i + 3}页）：${definition}`)],
    facts: all.map(({ term, definition }, i) => ({ number: i + 1, term, definition })),
  }));

/** Without numbers: 【岸灯计划】由街巷…. */
const bare = (given: fc.Arbitrary<Entry[]>): fc.Arbitrary<Glossary> =>
  fc
    .record({
      entries: given,
      form: fc.constantFrom(
        ({ term, definition }: Entry) => `【${term}】${definition}`,
        ({ term, definition }: Entry) => `${term}：${definition}`,
      ),
    })
    .map(({ entries: all, form }) => ({
      lines: ["名词解释", ...all.map(form)],
      facts: all.map(({ term, definition }) => ({ number: null, term, definition })),
    }));

export const glossaries = (given = entries()): fc.Arbitrary<Glossary> =>
  fc.oneof(lined(given), lined(given), stacked(given), bare(given), paged(given));

/** Glossaries that a page whose line breaks are gone still tells apart. */
export const flatGlossaries: fc.Arbitrary<Glossary> = fc
  .record({ entries: entries(fc.constantFrom(...terms.filter((term) => !/^\d/.test(term))), 4), joint: fc.constantFrom("：", ":") })
  .map(({ entries: all, joint }) => ({
    lines: ["名词解释", ...all.map(({ term, definition }, i) => `${i + 1}. ${term}${joint}${definition}`)],
    facts: all.map(({ term, definition }, i) => ({ number: i + 1, term, definition })),
  }));
