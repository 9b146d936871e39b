import type { MemoryGridOptions } from "../../src/host/grid/memoryCells";
import { MemoryGrid } from "../../src/host/grid/memoryGrid";
import { createHost, type Host } from "../../src/host/host";
import { type ExcelSession, openExcel } from "../../src/host/openExcel";

/** A workbook in memory behind the genuine client. */
export interface OpenBook extends ExcelSession {
  readonly grid: MemoryGrid;
  readonly host: Host;
  /** Excel.run of this book's client. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Code of the error the batch ends with; "" when it succeeds. */
  failure(batch: (context: Excel.RequestContext) => unknown): Promise<string>;
}

/** Opens a workbook with one sheet, Sheet1, unless the options say otherwise. */
export async function openBook(options: MemoryGridOptions & { apiLevel?: string } = {}) {
  const grid = new MemoryGrid(options);
  const host = createHost({ grid, apiLevel: options.apiLevel ?? "1.10" });
  const session = await openExcel(host);
  const { Excel, OfficeExtension } = session;
  const book: OpenBook = {
    ...session,
    grid,
    host,
    run: (batch) => Excel.run(batch),
    async failure(batch) {
      try {
        await Excel.run(async (context) => {
          await batch(context);
          await context.sync();
        });
        return "";
      } catch (error) {
        if (error instanceof OfficeExtension.Error) return error.code;
        throw error;
      }
    },
  };
  return book;
}
