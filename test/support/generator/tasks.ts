import fc from "fast-check";
import { categories, deeds, offices, projectTitles } from "./words";

export interface TaskFact {
  number: number;
  category: string | null;
  text: string;
  lead: string[];
  support: string[];
}

/** A list of livelihood tasks as lines, where it stands in the report, and what it says. */
export interface TaskList {
  /** In the plan's text, or in an annex behind the report. */
  place: "plan" | "annex";
  lines: string[];
  facts: TaskFact[];
}

interface Task {
  text: string;
  title: string;
  lead: string[];
  support: string[];
}

const deed = fc
  .record({ deed: fc.constantFrom(...deeds), number: fc.integer({ min: 2, max: 900 }) })
  .map(({ deed: { act, what, unit }, number }) => `${act}${what}${number}${unit}`);

const task: fc.Arbitrary<Task> = fc.record({
  text: fc.uniqueArray(deed, { minLength: 1, maxLength: 2 }).map((parts) => parts.join("，")),
  title: fc.constantFrom(...projectTitles),
  lead: fc.uniqueArray(fc.constantFrom(...offices.slice(0, 4)), { minLength: 1, maxLength: 2 }),
  support: fc.uniqueArray(fc.constantFrom(...offices.slice(4)), { maxLength: 2 }),
});

const tasks = fc.array(task, { minLength: 3, maxLength: 10 });

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
const numeral = (number: number): string => numerals[number - 1] ?? "十";

const row = (number: number, text: string, category: string | null = null, lead: string[] = [], support: string[] = []): TaskFact => ({
  number,
  category,
  text,
  lead,
  support,
});

/** How the items of a list are numbered. */
type Marker = (number: number) => string;
const markers: Record<string, Marker> = {
  point: (number) => `${number}.`,
  "point and gap": (number) => `${number}. `,
  comma: (number) => `${number}、`,
  "wide point": (number) => `${number}．`,
  brackets: (number) => `（${number}）`,
  hanzi: (number) => `${numeral(number)}、`,
};
const marker = (...names: string[]): fc.Arbitrary<Marker> => fc.constantFrom(...names.flatMap((name) => markers[name] ?? []));

/** What is said of the units that answer for a task, and what of it is read. */
const unitNotes: readonly ((task: Task) => { note: string; lead: string[]; support: string[] })[] = [
  () => ({ note: "", lead: [], support: [] }),
  ({ lead, support }) => ({
    note: `（牵头单位：${lead.join("、")}${support.length === 0 ? "" : `；配合单位：${support.join("、")}`}）`,
    lead,
    support,
  }),
  ({ lead }) => ({ note: `（责任单位：${lead.join("、")}）`, lead, support: [] }),
  ({ lead: [first = ""], support }) => ({
    note: `（${first}牵头${support.length === 0 ? "" : `，${support.join("、")}配合`}）`,
    lead: [first],
    support,
  }),
];

/** 附件 ⏎ 2031年民生实事项目清单 ⏎ 1.新建幼儿园3所。（牵头单位：…） */
const annex = (year: number): fc.Arbitrary<TaskList> =>
  fc
    .record({
      tasks,
      title: fc.constantFrom(`${year}年民生实事项目清单`, `${year}年度民生实事项目`, `${year}年为民办实事项目`),
      head: fc.constantFrom([], ["附件"], ["附件1"]),
      mark: marker("point", "point and gap", "comma", "wide point", "hanzi"),
      note: fc.constantFrom(...unitNotes),
    })
    .map(({ tasks: given, title, head, mark, note }) => ({
      place: "annex",
      lines: [...head, title, ...given.map((one, i) => `${mark(i + 1)}${one.text}。${note(one).note}`)],
      facts: given.map((one, i) => row(i + 1, `${one.text}。`, null, note(one).lead, note(one).support)),
    }));

/** With groups, numbered through them or afresh in each. */
const grouped = (year: number): fc.Arbitrary<TaskList> =>
  fc
    .record({
      groups: fc.uniqueArray(
        fc.record({ category: fc.constantFrom(...categories), tasks: fc.array(task, { minLength: 2, maxLength: 3 }) }),
        {
          minLength: 2,
          maxLength: 3,
          selector: ({ category }) => category,
        },
      ),
      afresh: fc.boolean(),
      group: fc.constantFrom<Marker>(
        (number) => `${numeral(number)}、`,
        (number) => `（${numeral(number)}）`,
      ),
      mark: marker("point", "point and gap", "comma"),
      note: fc.constantFrom(...unitNotes),
    })
    .map(({ groups, afresh, group, mark, note }) => {
      const lines = [`${year}年民生实事项目清单`];
      const facts: TaskFact[] = [];
      let through = 0;
      for (const [i, { category, tasks: given }] of groups.entries()) {
        lines.push(`${group(i + 1)}${category}`);
        for (const [j, one] of given.entries()) {
          through++;
          const number = afresh ? j + 1 : through;
          const { note: words, lead, support } = note(one);
          lines.push(`${mark(number)}${one.text}。${words}`);
          facts.push(row(number, `${one.text}。`, category, lead, support));
        }
      }
      return { place: "annex", lines, facts };
    });

/** A title, a line that says what is done, and a line of units for each. */
const titled = (year: number): fc.Arbitrary<TaskList> =>
  fc
    .record({ tasks, mark: marker("comma", "point"), label: fc.constantFrom("责任单位", "牵头单位") })
    .map(({ tasks: given, mark, label }) => ({
      place: "annex",
      lines: [
        `${year}年民生实事项目`,
        ...given.flatMap((one, i) => [`${mark(i + 1)}${one.title}`, `${one.text}。`, `${label}：${one.lead.join("、")}`]),
      ],
      facts: given.map((one, i) => row(i + 1, `${one.title}\n${one.text}。`, null, one.lead, [])),
    }));

/** A table pasted as text. */
const table = (year: number): fc.Arbitrary<TaskList> =>
  fc
    .record({
      tasks,
      gap: fc.constantFrom("\t", " ", " | "),
      label: fc.constantFrom(["责任单位"], ["牵头单位", "配合单位"]),
    })
    .map(({ tasks: given, gap, label }) => {
      const units = (one: Task): string[] =>
        label.length === 1
          ? [one.lead.join("、")]
          : [one.lead.join("、"), (one.support.length === 0 ? [offices[4] ?? ""] : one.support).join("、")];
      return {
        place: "annex",
        lines: [
          `${year}年民生实事项目清单`,
          ["序号", "项目名称", ...label].join(gap),
          ...given.map((one, i) => [String(i + 1), one.text, ...units(one)].join(gap)),
        ],
        facts: given.map((one, i) => {
          const [lead = "", support = ""] = units(one);
          return row(i + 1, one.text, null, lead.split("、"), support === "" ? [] : support.split("、"));
        }),
      };
    });

/** 一是新建幼儿园3所；二是…, in one paragraph of the plan. */
const inline: fc.Arbitrary<TaskList> = fc
  .record({
    tasks,
    announced: fc.constantFrom(
      (count: string) => `今年，我们将集中力量办好${count}件民生实事：`,
      (count: string) => `今年重点办好${count}件民生实事。`,
      (count: string) => `今年再办好${count}件惠民实事：`,
    ),
    mark: fc.constantFrom<Marker>(
      (number) => `${numeral(number)}是`,
      (number) => `（${number}）`,
      (number) => `第${numeral(number)}，`,
    ),
    stop: fc.constantFrom("；", "。"),
  })
  .map(({ tasks: given, announced, mark, stop }) => ({
    place: "plan",
    lines: [
      announced(numeral(given.length)) + given.map((one, i) => `${mark(i + 1)}${one.text}${i === given.length - 1 ? "。" : stop}`).join(""),
    ],
    facts: given.map((one, i) => row(i + 1, one.text)),
  }));

/** Units in a line of their own below the task; 第一件：. */
const noted = (year: number): fc.Arbitrary<TaskList> =>
  fc
    .record({
      tasks,
      mark: fc.oneof(
        marker("point", "comma"),
        fc.constant<Marker>((number) => `第${numeral(number)}件：`),
      ),
    })
    .map(({ tasks: given, mark }) => ({
      place: "annex",
      lines: [
        `${year}年民生实事项目`,
        ...given.flatMap((one, i) => [`${mark(i + 1)}${one.text}。`, `（责任单位：${one.lead.join("、")}）`]),
      ],
      facts: given.map((one, i) => row(i + 1, `${one.text}。`, null, one.lead, [])),
    }));

/** Numbered lines below the sentence that announces them. */
const listed: fc.Arbitrary<TaskList> = fc
  .record({ tasks, mark: marker("point", "comma", "brackets"), dashes: fc.boolean() })
  .map(({ tasks: given, mark, dashes }) => ({
    place: "plan",
    lines: [
      `今年，我们承诺办好${given.length}件民生实事：`,
      ...given.map((one, i) => `${dashes ? "——" : mark(i + 1)}${one.text}${i === given.length - 1 ? "。" : "；"}`),
    ],
    facts: given.map((one, i) => row(i + 1, one.text)),
  }));

export const taskLists = (year: number): fc.Arbitrary<TaskList> =>
  fc.oneof(annex(year), grouped(year), inline, listed, titled(year), table(year), noted(year));

/** Lists that a page whose line breaks are gone still tells apart. */
export const flatTaskLists = (year: number): fc.Arbitrary<TaskList> => fc.oneof(annex(year), grouped(year), inline);
