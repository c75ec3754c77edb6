import { existsSync } from "node:fs";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";

const chromium = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const nodeOnly = ["test/package/**", "test/cli/**", "test/node/**", "test/examples/**", "test/viewer/browser/**"];

const inNode = {
  extends: true as const,
  // The command line is started hundreds of times, on machines with other work to do.
  test: { name: "node", testTimeout: 60_000 },
};

const inChromium = {
  extends: true as const,
  test: {
    name: "chromium",
    exclude: nodeOnly,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: chromium, args: ["--no-sandbox"] } }),
      instances: [{ browser: "chromium" as const }],
    },
  },
};

const hasChromium = existsSync(chromium);
if (!hasChromium) {
  console.warn(`No browser tests: there is no Chromium at ${chromium}. Install it, or set CHROMIUM to the path of one.`);
}

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/fail-on-console.ts"],
    projects: hasChromium ? [inNode, inChromium] : [inNode],
    coverage: { include: ["src/**"], exclude: ["src/cli/**", "src/model/**"] },
  },
});
