import { packText, unpackText } from "./text";

// The text of region-table.ts without what the numbers foretell. A name is its stem, mostly two characters; before it stand a
// number where the list does not simply go on, and the stem's length where it is not two; behind it a letter for its ending
// where the number foretells another.

/** Endings, each with the letter of its place: a, b, c …; the first is none. */
const ENDINGS = ["", "区", "县", "市", "自治县", "旗", "新区", "矿区", "自治旗", "自治州", "地区", "盟"];
/** Where kinds of counties begin in the numbering: ! stands for 21, ; for 81. */
const COUNTIES = 21;
const CITIES = 81;
/** Stands for the stem of the prefecture: 承德县 in 承德市. */
const SAME = "~";
/** A prefecture without a name: its counties hang from the province. */
const NAMELESS = "-";
/** Added to steps in the numbering, so that they are characters of their own. */
const STEPS = 0x100;
/** The characters before A and that of the first ending: lengths are capitals, endings are small letters. */
const LENGTHS = 64;
const LETTERS = 97;
const FIRST_COUNTY = 2;

const stepSign = (step: number) => String.fromCharCode(STEPS + step);
const endingSign = (index: number) => String.fromCharCode(LETTERS + index);
const lengthSign = (length: number) => String.fromCharCode(LENGTHS + length);

/** The usual ending by number: districts, then counties, then cities; prefectures are cities up to 20. */
function foretold(number: number, isCounty: boolean): string {
  if (!isCounty) return number <= 20 ? "市" : "";
  return number < COUNTIES ? "区" : number < CITIES ? "县" : "市";
}

/** The table of region-table.ts, packed. */
export function packRegions(table: string): string {
  let before = 0;
  const rows = table.split("\n").map((line) => {
    if (line.startsWith("=")) {
      before = 0;
      return line;
    }
    const [head = "", ...counties] = line.split(",");
    const number = Number(head.slice(0, 2));
    const name = head.slice(2);
    const step = number === before + 1 ? "" : stepSign(number - before);
    before = number;
    return step + (name === "" ? NAMELESS : packName(name, foretold(number, false), "")) + packCounties(counties, name.slice(0, -1));
  });
  return packText(rows.join("\n"));
}

function packCounties(counties: readonly string[], prefecture: string): string {
  let before = 0;
  return counties
    .map((county) => {
      const isNumbered = /^\d/.test(county);
      const number = isNumbered ? Number(county.slice(0, 2)) : before + 1;
      const goesOn = number === (before === 0 ? FIRST_COUNTY : before + 1);
      const mark = goesOn ? "" : number === COUNTIES ? "!" : number === CITIES ? ";" : stepSign(number - before);
      before = number;
      return mark + packName(isNumbered ? county.slice(2) : county, foretold(number, true), prefecture);
    })
    .join("");
}

function packName(name: string, usual: string, prefecture: string): string {
  const ending = ENDINGS.filter((one) => name.endsWith(one) && one.length < name.length).reduce(
    (a, b) => (b.length > a.length ? b : a),
    "",
  );
  const stem = name.slice(0, name.length - ending.length);
  const letter = ending === usual ? "" : endingSign(ENDINGS.indexOf(ending));
  if (stem === prefecture) return SAME + letter;
  return (stem.length === 2 ? "" : lengthSign(stem.length)) + stem + letter;
}

/** The table that packRegions was given. */
export function unpackRegions(packed: string): string {
  let before = 0;
  return unpackText(packed)
    .split("\n")
    .map((row) => {
      if (row.startsWith("=")) {
        before = 0;
        return row;
      }
      const step = row.charCodeAt(0) - STEPS;
      const isStep = step > 0 && step < 100;
      before += isStep ? step : 1;
      const code = before < 10 ? `0${before}` : `${before}`;
      return code + unpackRow(row.slice(isStep ? 1 : 0), before);
    })
    .join("\n");
}

function unpackRow(row: string, number: number): string {
  let at = 0;
  const name = (usual: string, prefecture: string): string => {
    let stem = prefecture;
    if (row[at] === SAME) at += 1;
    else {
      const length = row.charCodeAt(at) - LENGTHS;
      const isLength = length > 0 && length < 27;
      if (isLength) at += 1;
      stem = row.slice(at, (at += isLength ? length : 2));
    }
    const ending = ENDINGS[row.charCodeAt(at) - LETTERS];
    if (ending === undefined) return stem + usual;
    at += 1;
    return stem + ending;
  };
  let head = "";
  if (row.startsWith(NAMELESS)) at = 1;
  else head = name(foretold(number, false), "");
  const prefecture = head.slice(0, -1);
  let list = head;
  let county = 0;
  while (at < row.length) {
    const before = county;
    const sign = row[at];
    const step = row.charCodeAt(at) - STEPS;
    const isStep = step > 0 && step < 100;
    if (sign === "!") county = COUNTIES;
    else if (sign === ";") county = CITIES;
    else if (isStep) county += step;
    else county = before === 0 ? FIRST_COUNTY : before + 1;
    if (sign === "!" || sign === ";" || isStep) at += 1;
    list += county === before + 1 ? "," : county < 10 ? `,0${county}` : `,${county}`;
    list += name(foretold(county, true), prefecture);
  }
  return list;
}
