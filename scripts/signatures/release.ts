import { writeFileSync } from "node:fs";
import { format } from "prettier";
import { version } from "../../package.json";
import { reportedFunctions } from "../generate/signature-report";
import { brokenPromises } from "./broken-promises";
import { releasedFile, releasedFunctions } from "./released";

/** Adds what is new to the released interface; refuses what would break a saved workbook. */
async function release(): Promise<void> {
  const released = releasedFunctions();
  const now = reportedFunctions();
  const broken = brokenPromises(released, now);
  if (broken.length > 0) {
    console.error(`Saved workbooks would break:\n${broken.join("\n")}`);
    process.exitCode = 1;
    return;
  }
  const functions = now.map((each) => ({
    ...each,
    since: released.find(({ name }) => name === each.name)?.since ?? version,
  }));
  const text = JSON.stringify({ functions });
  writeFileSync(releasedFile, await format(text, { parser: "json", printWidth: 100 }));
  console.log(`${functions.length} functions, ${functions.length - released.length} of them new`);
}

release().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
