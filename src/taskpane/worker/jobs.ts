import type { ImportedTable, Issue } from "../../catalogue/imported";
import type { Language } from "../../locale/language";
import type { FinanceCopy } from "../../xlsx/finance";
import { readWorkbook, type WorkbookRead } from "../../intake/workbook";
import type { Taken } from "../../plan/layout";
import { writtenOf } from "../../plan/growth";
import { planWorkbook } from "../../plan/plan";
import type { Setup } from "../../plan/setup";
import type { WorkbookPlan } from "../../plan/workbook";

/** What a file is made from: a plan that is there, or what a plan is made from. */
export type FileSource = Readonly<
  { plan: WorkbookPlan } | { setup: Setup; tables: readonly ImportedTable[] }
>;

/** The plan and what the person should know about it. */
export interface Planned {
  readonly plan: WorkbookPlan;
  readonly issues: readonly Issue[];
}

/** A file to be saved and what the person should know about it. */
export interface FileMade {
  readonly bytes: Uint8Array;
  readonly issues: readonly Issue[];
}

/** What each job takes and gives: JSON, bytes allowed. */
interface Jobs {
  readonly readWorkbook: {
    readonly input: Readonly<{ bytes: Uint8Array; kind: "zip" | "compound" }>;
    readonly output: WorkbookRead;
  };
  readonly planWorkbook: {
    readonly input: Readonly<{ setup: Setup; tables: readonly ImportedTable[]; taken: Taken }>;
    readonly output: Planned;
  };
  readonly writeFile: { readonly input: FileSource; readonly output: FileMade };
  readonly financeCopy: {
    readonly input: Readonly<{
      bytes: Uint8Array;
      language: Language;
      name: string;
      /** ISO time. */
      at: string;
    }>;
    readonly output: FinanceCopy;
  };
}

export type JobName = keyof Jobs;
export type JobInput<Name extends JobName> = Jobs[Name]["input"];
export type JobOutput<Name extends JobName> = Jobs[Name]["output"];

/**
 * Work that takes seconds in one go for a long export. The worker does it beside the page; where there
 * is no worker the page does it itself.
 */
const jobs: { [Name in JobName]: (input: JobInput<Name>) => Promise<JobOutput<Name>> } = {
  readWorkbook: ({ bytes, kind }) => readWorkbook(bytes, kind),

  planWorkbook: ({ setup, tables, taken }) => Promise.resolve(planWorkbook(setup, tables, taken)),

  async writeFile(source) {
    const date = new Date();
    // The file writer is large and wanted last: it comes when it is asked for.
    const { writeXlsx } = await import("../../xlsx/writeXlsx");
    // A plan that is there was written into the open workbook: that is the one to bring up to date.
    if ("plan" in source) return { bytes: await writeXlsx(source.plan, { date }), issues: [] };
    const { setup, tables } = source;
    const { plan, issues } = planWorkbook(setup, tables);
    const written = writtenOf(setup, tables, plan);
    return { bytes: await writeXlsx(plan, { date, written }), issues };
  },

  async financeCopy({ bytes, language, name, at }) {
    const { financeCopy } = await import("../../xlsx/finance");
    return financeCopy(bytes, { language, name, at: new Date(at) });
  },
};

/** Does one job where this is called. */
export function doJob<Name extends JobName>(
  name: Name,
  input: JobInput<Name>
): Promise<JobOutput<Name>> {
  return jobs[name](input);
}
