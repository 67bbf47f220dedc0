import { defineConfig } from "vitest/config";
import { CountReporter } from "./tests/support/count-reporter.ts";

const SLOW = "tests/**/*.slow.test.ts";

export default defineConfig({
  test: {
    globalSetup: ["tests/support/build.ts"],
    reporters: ["default", new CountReporter()],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: "fast", include: ["tests/**/*.test.ts"], exclude: [SLOW] } },
      // Megabytes, real processes, the packed tarball, other versions of Node.
      { extends: true, test: { name: "slow", include: [SLOW] } },
    ],
  },
});
