import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { demandsPage } from "./generate/demands";
import { functionsPage } from "./generate/functions-page";
import { functionsMetadata } from "./generate/functions-metadata";
import { signatureReport } from "./generate/signature-report";

/** A file of the repository that is written from records, never by hand. */
interface Generated {
  readonly path: string;
  readonly text: () => string;
}

const generated: readonly Generated[] = [
  { path: "assets/functions.json", text: () => functionsMetadata("en") },
  { path: "assets/functions-fr.json", text: () => functionsMetadata("fr") },
  { path: "docs/functions.md", text: functionsPage },
  { path: "docs/functions.json", text: signatureReport },
  { path: "docs/demands.md", text: demandsPage },
];

const root = path.resolve(__dirname, "..");

async function formatted({ path: file, text }: Generated): Promise<string> {
  const filepath = path.join(root, file);
  return format(text(), { ...(await resolveConfig(filepath)), filepath });
}

function written(file: string): string | null {
  const filepath = path.join(root, file);
  return existsSync(filepath) ? readFileSync(filepath, "utf8") : null;
}

/** Writes the generated files; with `--check` only names those that are not what they should be. */
async function main(check: boolean): Promise<void> {
  for (const each of generated) {
    const text = await formatted(each);
    if (written(each.path) === text) continue;
    if (check) {
      console.error(`${each.path} is stale: run npx tsx scripts/generate.ts`);
      process.exitCode = 1;
    } else {
      mkdirSync(path.dirname(path.join(root, each.path)), { recursive: true });
      writeFileSync(path.join(root, each.path), text);
      console.log(`wrote ${each.path}`);
    }
  }
}

main(process.argv.includes("--check")).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
