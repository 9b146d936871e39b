import type { Issue } from "../catalogue/imported";
import {
  changesOf,
  formersOf,
  goneOrphans,
  keptNames,
  linesAsPlanned,
  recordChanges,
  relocate,
  standingRecords,
  untouchedSheets,
  type Anchored,
  type Axis,
  type BareLines,
  type FoundSheet,
  type Growth,
  type KeptByReference,
  type Places,
  type RecordChanges,
  type SheetChanges,
  type Standing,
  type Update,
  type Written,
} from "../plan/growth";
import type { BlockPlan, SheetKey, SheetPlan, TablePlan, WorkbookPlan } from "../plan/workbook";
import { chartsDiffer } from "./growCharts";
import { growthIssues } from "./growthIssues";
import type { WriteResult } from "./writeWorkbook";

/** What becomes of the rows of the Metrics table, and what it is called now. */
interface Records {
  readonly table: string;
  readonly changes: RecordChanges;
}

/** One update under way: what was written, what is wanted, and, once compared, what differs. */
export class Growing {
  /** True where rows, columns or sheets have to be added first. */
  readonly inserts: boolean;
  /** Whether money or dates are shown in another way than before. */
  readonly hasOtherFormats: boolean;
  #changes: readonly SheetChanges[] = [];
  readonly #untouched: readonly SheetKey[];
  #records: Records | null = null;

  constructor(
    readonly written: Written,
    readonly standing: Standing,
    readonly update: Update,
    readonly growth: Growth,
    readonly referred: KeptByReference
  ) {
    this.inserts = growth.sheets.some(
      ({ rows, columns }) => rows.insertions.length + columns.insertions.length > 0
    );
    this.#untouched = untouchedSheets(written, growth, standing).filter(
      (key) => !referred.sheet(key)
    );
    const [old, plan] = [written.plan, update.plan];
    this.hasOtherFormats = old.currency !== plan.currency || old.language !== plan.language;
  }

  /** Compares what is wanted with what stands once the lines are inserted. */
  compare(found: ReadonlyMap<SheetKey, FoundSheet>): void {
    const { written, growth, update } = this;
    this.#changes = changesOf(written, growth, update.aligned, found, this.referred);
    this.#records = this.#compareRecords(found);
  }

  #compareRecords(found: ReadonlyMap<SheetKey, FoundSheet>): Records | null {
    const { written, growth, update, standing } = this;
    const now = standing.get("metrics");
    const contents = found.get("metrics");
    const before = growth.before.get("metrics");
    const after = growth.after.get("metrics");
    const planned = update.plan.sheets.find(({ key }) => key === "metrics");
    if (!now || !contents || !before || !after || !planned) return null;
    const moved = { ...now, ...contents, rows: before.rows, columns: before.columns };
    const shown = { ...moved, tables: before.tables.map(({ name, area }) => ({ name, area })) };
    const records = standingRecords(written, new Map([["metrics", shown]]));
    const [table] = planned.tables;
    const [placed] = after.tables;
    if (records === null || table?.columns === undefined || placed === undefined) return null;
    const columns = new Map(
      table.columns.flatMap((key, index): [string, number][] => {
        const column = after.columns[table.area.column + index];
        return typeof column === "number" ? [[key, column]] : [];
      })
    );
    const changes = recordChanges({
      planned,
      sources: update.written.sources,
      records,
      found: contents,
      sheet: now.name,
      columns,
    });
    return { table: placed.name, changes };
  }

  get records(): Records | null {
    return this.#records;
  }

  /** True where nothing at all differs. */
  isDone(bare: readonly BareLines[]): boolean {
    const { growth, written } = this;
    const before = relocate(written.plan, growth.before);
    const after = relocate(growth.plan, growth.after);
    const charts = after.sheets.some((sheet) => {
      const old = before.sheets.find(({ key }) => key === sheet.key);
      return old !== undefined && chartsDiffer(old, sheet);
    });
    const cells = this.#changes.some(
      ({ cells: own, deletable }) =>
        own.length + deletable.rows.length + deletable.columns.length > 0
    );
    const records = this.#records?.changes;
    const rows = records && records.cells.length + records.added.length + records.deleted.length;
    const rules = bare.some(
      ({ validations, conditionalFormats }) => validations.length + conditionalFormats.length > 0
    );
    return (
      !written.pending &&
      growth.fresh.length === 0 &&
      this.#untouched.length === 0 &&
      !charts &&
      !cells &&
      !rules &&
      (rows ?? 0) === 0 &&
      JSON.stringify({ ...this.finished(), run: 0 }) === JSON.stringify({ ...written, run: 0 })
    );
  }

  /** The cells of a standing sheet that differ. */
  cellsOf(key: SheetKey): readonly BlockPlan[] {
    return this.#changes.find((each) => each.key === key)?.cells ?? [];
  }

  /** Rows or columns of a standing sheet that go. */
  deletable(key: SheetKey, axis: Axis): readonly number[] {
    return this.#changes.find((each) => each.key === key)?.deletable[axis] ?? [];
  }

  /** Tables that a standing sheet does not have yet. */
  newTables(relocated: SheetPlan): TablePlan[] {
    const old = this.written.plan.sheets.find(({ key }) => key === relocated.key);
    return relocated.tables.slice(old?.tables.length ?? 0);
  }

  /** Sheets that the plan no longer has and in which nothing of the person stands, by their names. */
  get untouched(): string[] {
    return this.#untouched.flatMap((key) => this.standing.get(key)?.name ?? []);
  }

  /** Sheets that the plan no longer has: they stay ours, should they be wanted again. */
  #dropped(): SheetPlan[] {
    const untouched = new Set(this.#untouched);
    return this.#unplanned().filter(({ key }) => !untouched.has(key));
  }

  /** The same with those that go when all is done. */
  #unplanned(): SheetPlan[] {
    const planned = new Set(this.update.plan.sheets.map(({ key }) => key));
    const { written, standing } = this;
    return written.plan.sheets.filter(({ key }) => !planned.has(key) && standing.has(key));
  }

  #anchorsOf(sheets: readonly SheetPlan[]): Anchored[] {
    return sheets.flatMap(({ key }) => {
      const now = this.standing.get(key);
      if (now === undefined) return [];
      const there = (lines: readonly (number | null)[]) => lines.map((line) => line ?? 0);
      return [{ key, sheet: now.name, rows: there(now.rows), columns: there(now.columns) }];
    });
  }

  /** The record of a run under way: every row that may have to go is still ours. */
  pending(): Written {
    const { update, growth, written } = this;
    const standing = new Set(growth.sheets.map(({ key }) => key));
    const next = update.written;
    const sheets = next.plan.sheets.filter(({ key }) => standing.has(key));
    const plan = { ...next.plan, sheets: [...sheets, ...this.#unplanned()] };
    return {
      ...next,
      plan,
      orphans: [...goneOrphans(written, growth), ...this.#orphansOf(this.#unplanned())],
      kept: keptNames(written, growth),
      run: written.run + 1,
      pending: true,
      formers: formersOf(written, growth, plan),
    };
  }

  #orphansOf(sheets: readonly SheetPlan[]) {
    const dropped = new Set(sheets.map(({ key }) => key));
    return this.written.orphans.filter(({ sheet }) => dropped.has(sheet));
  }

  pendingAnchors(): Anchored[] {
    const standing = this.growth.sheets.map((grown) => {
      const all = (axis: Axis): number[] => [
        ...grown[axis].places,
        ...grown[axis].gone.flatMap((line) => grown.standing[axis][line] ?? []),
      ];
      return { key: grown.key, sheet: grown.name, rows: all("rows"), columns: all("columns") };
    });
    return [...standing, ...this.#anchorsOf(this.#unplanned())];
  }

  /** The record of the finished run. */
  finished(): Written {
    const { update, written } = this;
    const next = update.written;
    const orphans = this.#changes.flatMap((each) =>
      each.orphans.map(({ sheet, axis, id, cells }) => ({ sheet, axis, id, cells }))
    );
    return {
      ...next,
      plan: { ...next.plan, sheets: [...next.plan.sheets, ...this.#dropped()] },
      orphans: [...orphans, ...this.#orphansOf(this.#dropped())],
      kept: this.#changes.flatMap(({ kept }) => kept),
      run: written.run + 2,
      pending: false,
    };
  }

  /** Where the lines stand once the rows that are no longer needed are deleted. */
  finishedAnchors(): Anchored[] {
    const { growth, update } = this;
    const standing = growth.sheets.map((grown) => {
      const { key, name } = grown;
      const orphans = this.#changes.find((each) => each.key === key)?.orphans ?? [];
      const all = (axis: Axis): number[] => {
        const left = orphans.filter((each) => each.axis === axis).map(({ place }) => place);
        return this.#afterDeletion(key, axis, [...grown[axis].places, ...left]);
      };
      return { key, sheet: name, rows: all("rows"), columns: all("columns") };
    });
    const { plan } = update.written;
    const sheets = plan.sheets.filter(({ key }) => growth.fresh.includes(key));
    const fresh = linesAsPlanned({ ...plan, sheets });
    return [...standing, ...fresh, ...this.#anchorsOf(this.#dropped())];
  }

  #afterDeletion(key: SheetKey, axis: Axis, lines: readonly number[]): number[] {
    const deleted = this.deletable(key, axis);
    return lines.map((line) => line - deleted.filter((each) => each < line).length);
  }

  /** Where the new plan stands when all is done. */
  finalPlaces(): Places {
    const { growth } = this;
    return new Map(
      [...growth.after].map(([key, place]) => {
        const all = (axis: Axis) =>
          this.#afterDeletion(
            key,
            axis,
            place[axis].flatMap((line) => line ?? [])
          );
        return [key, { ...place, rows: all("rows"), columns: all("columns") }];
      })
    );
  }

  /** The outcome, with what to tell the person. */
  result(issues: readonly Issue[]): Extract<WriteResult, { ok: true }> {
    const { growth, update } = this;
    const { sheets } = update.plan;
    return {
      ok: true,
      sheets: sheets.map(({ name }) => name),
      activated: sheets.find(({ key }) => key === "dashboard")?.name ?? "",
      issues: [...update.issues, ...growthIssues(update.plan, growth, this.#changes), ...issues],
    };
  }
}

/** The new plan as it stands when all is done, for a file of it. */
export function changedPlan(growing: Growing): WorkbookPlan {
  return relocate(growing.update.plan, growing.finalPlaces());
}
