import { strFromU8, unzipSync } from "fflate";
import type { WorkbookPlan } from "../../src/plan/workbook";
import { writeXlsx } from "../../src/xlsx/writeXlsx";

/** The parts of a written file, by path, as text. */
export async function partsOf(plan: WorkbookPlan): Promise<Readonly<Record<string, string>>> {
  const parts = unzipSync(await writeXlsx(plan));
  return Object.fromEntries(
    Object.entries(parts).map(([path, content]) => [path, strFromU8(content)])
  );
}

/** One element of a part, from its opening to its closing tag; empty where there is none. */
export function element(part: string | undefined, pattern: RegExp): string {
  return pattern.exec(part ?? "")?.[0] ?? "";
}

/** The `<c>` element of one cell. */
export function cellXml(part: string | undefined, address: string): string {
  return element(part, new RegExp(`<c r="${address}"[^>]*(/>|>.*?</c>)`));
}
