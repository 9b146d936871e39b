import type { FUniver } from "@univerjs/core/facade";
import type { FormulaDataModel } from "@univerjs/preset-sheets-core";

const TIMEOUT_MS = 20_000;

/** Univer gathers changes for 100 ms before it starts; whoever asks earlier is told that all is done. */
const START_MS = 150;

/** Less than the time for which Univer gathers changes: nothing can have started since. */
const AT_ONCE_MS = 80;

/** Quiet time after the last write before everything is calculated. */
const SETTLE_MS = 300;

/** When Univer's formulas are right. */
export class UniverCalculation {
  private stale = false;
  /** Whether many cells came at once, by a program and not by a person's hand. */
  private batch = false;
  /** Whether anything was written since everything was last calculated. */
  private partial = false;
  private running: Promise<void> = Promise.resolve();
  private settling: ReturnType<typeof setTimeout> | undefined;
  /** Whether Univer may be calculating by itself what was written. */
  private moving = false;
  private still = -Infinity;

  constructor(
    private readonly api: FUniver,
    private readonly unitId: string,
    private readonly model: FormulaDataModel
  ) {}

  /** Something changed: it must come right by itself, even if nobody asks. */
  needed(by: "person" | "program"): void {
    this.stale = true;
    this.partial = true;
    this.moving = true;
    this.batch ||= by === "program";
    clearTimeout(this.settling);
    this.settling = setTimeout(() => void this.settled(), SETTLE_MS);
  }

  /** Resolves when everything written so far has been computed, all of it anew. */
  done(): Promise<void> {
    this.batch ||= this.partial;
    this.stale ||= this.partial;
    return this.settled();
  }

  /** Resolves when no calculation is under way: it would put its results where the cells stood when it began. */
  async stands(): Promise<void> {
    if (performance.now() - this.still > AT_ONCE_MS) {
      await this.running;
      if (this.moving) await this.applied();
      this.moving = false;
    }
    this.still = performance.now();
  }

  /** While a person types, what rests on an entry is enough: a calculation of everything would be in the way. */
  private settled(): Promise<void> {
    if (this.stale) {
      const { batch } = this;
      this.stale = false;
      this.batch = false;
      if (batch) this.partial = false;
      this.running = this.running.then(() => this.calculate(batch));
    }
    return this.running;
  }

  private async calculate(batch: boolean): Promise<void> {
    await this.applied();
    if (!batch) return;
    // Formulas that came in several writes were computed before what they rest on where that came
    // later, and Univer forgets what rests on a formula that was entered twice: only a calculation of
    // everything sets those right. It loses what has spilled, so the formulas that spill are entered again.
    const spilling = this.spilling();
    this.api.getFormula().executeCalculation();
    await this.applied();
    if (spilling.length === 0) return;
    for (const { subUnitId, value } of spilling) {
      const entry = { unitId: this.unitId, subUnitId, value };
      await this.api.executeCommand("sheet.command.set-range-values", entry);
    }
    await this.applied();
  }

  private async applied(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, START_MS));
    // Excel answers a read with what it has got when a calculation takes too long; so do we.
    await this.api
      .getFormula()
      .onCalculationResultApplied(TIMEOUT_MS)
      .catch(() => undefined);
  }

  /** The formulas whose results spill, as they would be entered. */
  private spilling() {
    const sheets = this.model.getArrayFormulaRange()[this.unitId] ?? {};
    return Object.entries(sheets).flatMap(([subUnitId, rows]) =>
      Object.entries(rows).flatMap(([row, columns]) =>
        Object.keys(columns as object).map((column) => {
          const f = this.model.getFormulaStringByCell(
            Number(row),
            Number(column),
            subUnitId,
            this.unitId
          );
          return { subUnitId, value: { [row]: { [column]: { f, v: null, t: null, si: null } } } };
        })
      )
    );
  }
}
