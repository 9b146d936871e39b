import * as z from "zod";
import type { ImportedTable } from "../../catalogue/imported";
import { columnRoles } from "../../catalogue/imported";
import { setupSchema, type Setup } from "../setup";
import type { CellPlan, SheetKey, SheetPlan, WorkbookPlan } from "../workbook";
import { linesOf, type Lines } from "./lines";

/** An import without its rows: those stand in the Metrics table. */
const sourceSchema = z.object({
  id: z.string(),
  file: z.string(),
  sheet: z.string().nullable(),
  platform: z.string().nullable(),
  report: z.string().nullable(),
  language: z.string().nullable(),
  encoding: z.string(),
  delimiter: z.string().nullable(),
  currency: z.string().nullable(),
  period: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
  columns: z.array(
    z.object({
      header: z.string(),
      metric: z.string().nullable(),
      unit: z.string().nullable(),
      role: z.enum(columnRoles),
      confidence: z.number(),
    })
  ),
  rows: z.object({ read: z.number(), skipped: z.number() }),
  skipped: z.array(z.object({ reason: z.string(), count: z.number() })),
  totals: z.record(z.string(), z.number()),
});
export type WrittenSource = Readonly<z.infer<typeof sourceSchema>>;

/** A row or column of ours that a later plan no longer has, left standing because something of the person is in it. */
export interface Orphan {
  readonly sheet: SheetKey;
  readonly axis: Axis;
  readonly id: string;
  /** By the ids of the lines across. */
  readonly cells: Readonly<Record<string, CellPlan>>;
}

export type Axis = "rows" | "columns";

/** What lasts of a run: its plan, and what earlier ones left. */
export interface Lasting {
  /** Without the rows of the Metrics table. */
  readonly plan: WorkbookPlan;
  readonly orphans: readonly Orphan[];
}

/** What an interrupted run was about to replace: in any cell it may still stand. */
export interface Former extends Lasting {
  /**
   * The lines of each sheet, then its orphans: their numbers among those of the record, null for one
   * that is gone.
   */
  readonly lines: Readonly<Partial<Record<SheetKey, Readonly<Record<Axis, Numbers>>>>>;
}

type Numbers = readonly (number | null)[];

/** What was written, kept in the workbook so that the next run can tell ours from what the person did since. */
export interface Written extends Lasting {
  readonly version: 1;
  readonly setup: Setup;
  /** In the order of their numbers, from 1. */
  readonly sources: readonly WrittenSource[];
  /** Cells of ours that the person has typed over: `key row column` by the ids of the lines. */
  readonly kept: readonly string[];
  /** Counts the runs: the names that hold on to the lines carry it. */
  readonly run: number;
  /** True while a run is under way: what stands there may be half of the old and half of the new. */
  readonly pending: boolean;
  /** While a run is under way, the latest last. */
  readonly formers?: readonly Former[] | undefined;
}

const writtenSchema = z.object({
  version: z.literal(1),
  setup: setupSchema,
  sources: z.array(sourceSchema),
  plan: z.custom<WorkbookPlan>(isPlan),
  orphans: z.array(z.custom<Orphan>((value) => typeof value === "object" && value !== null)),
  kept: z.array(z.string()),
  run: z.number(),
  pending: z.boolean(),
  formers: z
    .array(z.custom<Former>((value) => typeof value === "object" && value !== null))
    .optional(),
});

/** Only we write it, under our own namespace: the version and the shape of the sheets tell enough. */
function isPlan(value: unknown): boolean {
  const area = z.object({ key: z.string(), row: z.number(), column: z.number() });
  const sheet = z.object({ key: z.string(), name: z.string(), blocks: z.array(area) });
  return z.object({ version: z.literal(1), sheets: z.array(sheet) }).safeParse(value).success;
}

/** Reads what `Written` was stored as; null if it is none. */
export function readWritten(stored: unknown): Written | null {
  const parsed = writtenSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** The record of a plan that has just been made of these imports. */
export function writtenOf(
  setup: Setup,
  tables: readonly ImportedTable[],
  plan: WorkbookPlan
): Written {
  const sources = tables.map((table) => sourceSchema.parse(table));
  const distinct = sources.filter(
    ({ id }, index) => sources.findIndex((each) => each.id === id) === index
  );
  const base = { version: 1, setup, sources: distinct, plan: withoutRecords(plan) } as const;
  return { ...base, orphans: [], kept: [], run: 1, pending: false };
}

/** The plan with the heading only of the Metrics table: its rows are told by what they say, not by their place. */
export function withoutRecords(plan: WorkbookPlan): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.map(sheetWithoutRecords) };
}

function sheetWithoutRecords(sheet: SheetPlan): SheetPlan {
  const [table] = sheet.tables;
  if (sheet.key !== "metrics" || table === undefined) return sheet;
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      block.row === table.area.row ? { ...block, cells: block.cells.slice(0, 1) } : block
    ),
  };
}

/** The lines of a written sheet: those of its plan, then the orphans. */
export function writtenLines(written: Lasting, sheet: SheetPlan): Lines {
  const lines = linesOf(sheet);
  const withOrphans = (axis: Axis): string[] => [
    ...lines[axis],
    ...written.orphans
      .filter((each) => each.sheet === sheet.key && each.axis === axis)
      .map(({ id }) => id),
  ];
  return { rows: withOrphans("rows"), columns: withOrphans("columns") };
}

/** A cell of ours as `Written.kept` names it. */
export const nameOf = (key: SheetKey, row: string, column: string): string =>
  `${key} ${row} ${column}`;
