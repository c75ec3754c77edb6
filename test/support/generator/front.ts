import fc from "fast-check";
import type { Meta } from "../../../src/index";
import { names, type Place } from "./words";

/** The lines above the salutation, and what they say. */
export interface Front {
  lines: string[];
  meta: Pick<Meta, "title" | "year" | "speaker" | "delivered" | "congress"> & { region: { name: string; level: string } };
}

const numerals = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const hanzi = (number: number): string =>
  number < 10
    ? (numerals[number] ?? "")
    : `${number < 20 ? "" : (numerals[Math.floor(number / 10)] ?? "")}十${number % 10 === 0 ? "" : (numerals[number % 10] ?? "")}`;
const years = "〇一二三四五六七八九";
const two = (number: number): string => String(number).padStart(2, "0");

export const fronts = (year: number, { name: place, level, office }: Place, flat: boolean): fc.Arbitrary<Front> =>
  fc
    .record({
      title: fc.constantFrom(`${year}年${place}政府工作报告`, "政府工作报告", `${place}人民政府工作报告`),
      month: fc.integer({ min: 1, max: 3 }),
      day: fc.integer({ min: 1, max: 28 }),
      term: fc.integer({ min: 2, max: 24 }),
      session: fc.integer({ min: 1, max: 6 }),
      person: fc.constantFrom(...names),
      delivery: fc.constantFrom("dash", "plain", "brackets", "date below", "in words"),
      // Without line ends nobody can tell whether a name belongs to the office behind it.
      speaker: fc.constantFrom("office", "government", "spaced", ...(flat ? [] : ["above"])),
      spaced: fc.boolean(),
    })
    .map(({ title, month, day, term, session, person, delivery, speaker, spaced }) => {
      const date = `${year}年${month}月${day}日`;
      const congress = `${place}第${hanzi(term)}届人民代表大会第${hanzi(session)}次会议`;
      const at: Record<string, string[]> = {
        dash: [`——${date}在${congress}上`],
        plain: [`${date}在${congress}上`],
        brackets: [`（${date}在${congress}上）`],
        "in words": [
          `${[...String(year)].map((digit) => years.charAt(Number(digit))).join("")}年${hanzi(month)}月${hanzi(day)}日在${congress}上`,
        ],
        "date below": [`——在${congress}上`, `（${date}）`],
      };
      const who: Record<string, string> = {
        office: `${office} ${person}`,
        government: `${place}人民政府${office} ${person}`,
        spaced: `${place}${office}　${[...person].join(" ")}`,
        above: `${person} ${place}人民政府${office}`,
      };
      return {
        lines: [spaced && title === "政府工作报告" ? [...title].join(" ") : title, ...(at[delivery] ?? []), who[speaker] ?? ""],
        meta: {
          title,
          year,
          speaker: { name: person, title: office },
          delivered: `${year}-${two(month)}-${two(day)}`,
          congress: { name: congress, term, session },
          region: { name: place, level },
        },
      };
    });
