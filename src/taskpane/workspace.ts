import type { ImportedTable } from "../catalogue/imported";
import type { WorkbookSource } from "../excel/sources";
import type { GrowResult } from "../excel/growWorkbook";
import type { ConvertOptions, ConvertResult, RestoreResult, SharingState } from "../excel/sharing";
import type { WriteResult } from "../excel/writeWorkbook";
import type { Mapping, ReadResult, ReadTable, ReadWatch } from "../intake";
import type { Setup } from "../plan/setup";
import type { WorkbookPlan } from "../plan/workbook";
import type { Language } from "../locale/language";
import type { FinanceCopy } from "../xlsx/finance";
import type { FileMade, Planned } from "./worker/jobs";

/** How the open workbook is made readable for those who do not have the add-in. */
export interface Sharing {
  /** Every formula that calls our functions, as it stands. */
  readonly find: (signal: AbortSignal) => Promise<SharingState>;
  readonly convert: (options: ConvertOptions) => Promise<ConvertResult>;
  readonly restore: (signal: AbortSignal) => Promise<RestoreResult>;
  /** The copy for finance, made of the open workbook as it stands; rejects when it is cancelled. */
  readonly copy: (
    language: Language,
    signal: AbortSignal
  ) => Promise<Readonly<{ name: string; copy: FinanceCopy }>>;
}

/**
 * Everything the pane asks of the world outside React: reading exports, planning, Excel and files.
 * Given to the pane by its entry, so that the same pane runs in Excel, in a browser and in tests.
 */
export interface Workspace {
  /** False where the page is open without Excel: build and download only. */
  readonly inExcel: boolean;
  /** Whether this Excel can be written to. */
  readonly canWrite: boolean;
  readonly readFile: (
    file: Readonly<{ name: string; bytes: Uint8Array }>,
    watch: ReadWatch
  ) => Promise<ReadResult>;
  readonly readPaste: (
    paste: Readonly<{ text: string; html?: string }>,
    watch: ReadWatch
  ) => Promise<ReadResult>;
  /** Sheets and tables of the open workbook that hold something. */
  readonly listSources: () => Promise<readonly WorkbookSource[]>;
  readonly readSource: (source: WorkbookSource, watch: ReadWatch) => Promise<ReadResult>;
  /** The table read again with what a person says of it; null when it was cancelled. */
  readonly mapColumns: (
    table: ReadTable,
    mapping: Mapping,
    watch: ReadWatch
  ) => Promise<ReadTable | null>;
  /** The plan for the open workbook, clear of the names taken there; rejects when it is cancelled. */
  readonly plan: (
    setup: Setup,
    tables: readonly ImportedTable[],
    signal: AbortSignal
  ) => Promise<Planned>;
  /** Writes the plan into the open workbook and keeps the setup there. */
  readonly write: (
    plan: WorkbookPlan,
    setup: Setup,
    watch: Readonly<{
      onProgress: (done: number, of: number) => void;
      signal: AbortSignal;
      /** What the plan was made of, so that later exports can be added to it. */
      tables: readonly ImportedTable[];
    }>
  ) => Promise<WriteResult>;
  /** The imports that the open workbook holds, as they stand there; null where we wrote nothing in it. */
  readonly standing: () => Promise<readonly ImportedTable[] | null>;
  /**
   * Brings the sheets that stand up to date and keeps the setup there; `answers` is asked with the
   * imports as they stand at that moment.
   */
  readonly update: (
    answers: (
      standing: readonly ImportedTable[]
    ) => Readonly<{ setup: Setup; tables: readonly ImportedTable[] }>,
    watch: Readonly<{ onProgress: (done: number, of: number) => void; signal: AbortSignal }>
  ) => Promise<GrowResult>;
  /** Keeps what is remembered of columns in the open workbook; the rest of its setup stays, `setup` where there is none. */
  readonly keepMappings: (setup: Setup) => Promise<void>;
  /** The plan with what people have typed into the written workbook since. */
  readonly readBack: (plan: WorkbookPlan) => Promise<WorkbookPlan>;
  /** An .xlsx of a plan, or of a plan made for it alone; rejects when it is cancelled. */
  readonly file: (
    of: Readonly<{ plan: WorkbookPlan } | { setup: Setup; tables: readonly ImportedTable[] }>,
    signal: AbortSignal
  ) => Promise<FileMade>;
  readonly openAsWorkbook: (bytes: Uint8Array) => Promise<void>;
  readonly sharing: Sharing;
}
