import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect } from "vitest";

const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
const NO_TALK = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** vitest.config.ts says so, too, when there is none. */
export const noChromium = !existsSync(executablePath);

let browser: Browser;
beforeAll(async () => {
  if (!noChromium) browser = await chromium.launch({ executablePath, args: [...QUIET, ...NO_TALK] });
}, 60_000);
afterAll(async () => {
  if (!noChromium) await browser.close();
});

/** Opens an address, does something, and sees to it that the page had no error and asked no other host for anything. */
export async function visit(url: string, act: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "zh-CN", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const trouble: string[] = [];
  page.on("console", (message) => trouble.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("dialog", (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!/^(?:file|data|blob|about):/.test(request.url()) && !request.url().startsWith(new URL(url).origin)) trouble.push(request.url());
  });
  try {
    await page.goto(url);
    await act(page);
    expect(trouble).toEqual([]);
  } finally {
    await context.close();
  }
}

/** What axe finds of serious and critical violations, as "rule: element". */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  return page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] }> };
    };
    const found = await tool.run();
    return found.violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`));
  });
}
