/** @param {string[][]} rows The first holds the headings. The first column is text, the others are numbers. */
export function table(rows) {
  const [head, ...body] = rows.map((row) => `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`);
  return [head, `|---|${"--:|".repeat(rows[0].length - 1)}`, ...body].join("\n");
}

export const ms = (number) => `${number.toFixed(number < 1 ? 3 : number < 100 ? 2 : 0)} ms`;
export const count = (number) => number.toLocaleString("en");
export const ratio = (number) => number.toFixed(number < 0.1 ? 3 : number < 10 ? 2 : 1);
export const percent = (share) => `${(100 * share).toFixed(share < 0.1 && share > 0 ? 1 : 0)} %`;
