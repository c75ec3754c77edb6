import { afterEach, beforeEach, expect, vi } from "vitest";

// A library does not talk: a test during which anything was logged fails.
const logged: unknown[] = [];

beforeEach(() => {
  logged.length = 0;
  for (const method of ["debug", "error", "info", "log", "warn"] as const) {
    vi.spyOn(console, method).mockImplementation((...args) => {
      logged.push([method, ...(args as unknown[])]);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(logged, "logged to the console").toEqual([]);
});
