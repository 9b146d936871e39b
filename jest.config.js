const transform = {
  "\\.m?[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  ],
};
const shared = {
  transform,
  // hucre and other libraries are published as ES modules only; jest runs CommonJS.
  transformIgnorePatterns: ["/node_modules/(?!(hucre|intl-messageformat|@formatjs)/)"],
  setupFilesAfterEnv: [
    "<rootDir>/test/setup/fail-on-console.ts",
    "<rootDir>/test/setup/same-random-numbers.ts",
  ],
};

/** @type {import("jest").Config} */
module.exports = {
  // A loaded machine may take its time over a thousand random files: only a hang should fail.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
    },
    {
      ...shared,
      displayName: "jsdom",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
    },
    {
      ...shared,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};
