import { readFileSync, writeFileSync } from "node:fs";

const page = new URL("../docs/robustness.md", import.meta.url);

/** Replaces what stands between the marks of a name in docs/robustness.md: <!-- fuzz: … --> … <!-- /fuzz -->. */
export function writeBetween(name, lines) {
  const text = readFileSync(page, "utf8");
  const between = new RegExp(`(<!-- ${name}:[\\s\\S]*?-->\\n)[\\s\\S]*?(?=<!-- /${name} -->)`);
  if (!between.test(text)) throw new Error(`docs/robustness.md has no <!-- ${name}: … -->`);
  writeFileSync(
    page,
    text.replace(between, (_, mark) => `${mark}${lines.join("\n")}\n`),
  );
}
