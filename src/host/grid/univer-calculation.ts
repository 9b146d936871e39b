import type { FUniver } from "@univerjs/core/facade";

const TIMEOUT_MS = 20_000;

/** Quiet time after the last write before everything is calculated. */
const SETTLE_MS = 300;

/** When Univer's formulas are right. */
export class UniverCalculation {
  private stale = false;
  private running: Promise<void> = Promise.resolve();
  private settling: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly api: FUniver) {}

  /** Something was written: it must come right by itself, even if nobody asks. */
  needed(): void {
    this.stale = true;
    clearTimeout(this.settling);
    this.settling = setTimeout(() => void this.done(), SETTLE_MS);
  }

  /** Resolves when everything written so far has been computed. */
  done(): Promise<void> {
    if (this.stale) {
      this.stale = false;
      this.running = this.running.then(() => this.calculate());
    }
    return this.running;
  }

  private async calculate(): Promise<void> {
    const formulas = this.api.getFormula();
    // Excel answers a read with what it has got when a calculation takes too long; so do we.
    const applied = () => formulas.onCalculationResultApplied(TIMEOUT_MS).catch(() => undefined);
    await applied();
    // Formulas entered together are computed in the order they came in, before what they rest on
    // where that came later; only a calculation of everything sets those right.
    formulas.executeCalculation();
    await applied();
  }
}
