/** Digits and scales of written numbers, after folding (full-width digits are ASCII, ○ is 〇, traditional is simplified). */

/** One character, one digit. */
export const hanziDigits: ReadonlyMap<string, number> = new Map([
  ["〇", 0],
  ["零", 0],
  ["一", 1],
  ["二", 2],
  ["两", 2],
  ["三", 3],
  ["四", 4],
  ["五", 5],
  ["六", 6],
  ["七", 7],
  ["八", 8],
  ["九", 9],
]);

/** Powers of ten within a group of four. */
export const smallScales: ReadonlyMap<string, number> = new Map([
  ["十", 1],
  ["百", 2],
  ["千", 3],
]);

/** Powers of ten that close a group. */
export const largeScales: ReadonlyMap<string, number> = new Map([
  ["万", 4],
  ["亿", 8],
]);

/** Between number and unit, or number and scale: a little more than the number (30多个, 820余万次). */
export const moreMarks: ReadonlySet<string> = new Set(["多", "余"]);

/** The same, but on either side of the number (十来个). */
export const aboutMarks: ReadonlySet<string> = new Set(["来"]);

/** Stands for the digit itself: more than one of that scale (几十万, 数百). */
export const severalMarks: ReadonlySet<string> = new Set(["几", "数"]);

/** Characters before 数 that make it a noun: 人数, 总数, 指数, 多数 …; and before 几: 好几. */
export const nounsOfNumber: ReadonlySet<string> = new Set([
  ..."人总户个系指基次倍参件位函岁天少多无半级质序偶奇系负正分整小复变代算计读字",
]);

/** Written before 分之: 百分之八 is per cent, 千分之三 per mille, 万分之五 per ten thousand. */
export const perWords: ReadonlyMap<string, string> = new Map([
  ["百", "%"],
  ["千", "‰"],
  ["万", "/万"],
]);
