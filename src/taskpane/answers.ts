import type { ColumnMapping, Setup, StartingInputs } from "../plan/setup";
import type { Language } from "../locale/language";
import type { ColumnRole } from "../catalogue/imported";
import type { CountChoices } from "../intake";

/** What a person says one column means. */
export interface ColumnAnswer {
  readonly role: ColumnRole;
  /** Metric id where the role is `metric`. */
  readonly metric: string | null;
}

/** What a person says about one table because the export does not; texts as typed. */
export interface TableAnswer {
  /** ISO 4217; empty: not chosen. */
  readonly currency?: string;
  /** ISO dates; empty: not given. */
  readonly from?: string;
  readonly to?: string;
  readonly platform?: string;
  /** One per column of the table. */
  readonly columns?: readonly ColumnAnswer[];
  /** Whether texts of people are kept. */
  readonly keepText?: boolean;
  /** True where the columns were mapped by what was said of an earlier table. */
  readonly remembered?: boolean;
}

/** What a person typed or chose: kept over a reload, never holds a number of an export. */
export interface Answers {
  readonly language: Language;
  readonly objectives: readonly string[];
  readonly departments: readonly string[];
  /** By table id, so that the same export read again finds its answers. */
  readonly tables: Readonly<Record<string, TableAnswer>>;
  /** What was said of columns, for the tables of the months to come. */
  readonly mappings: readonly ColumnMapping[];
  /** What was said where the same days were brought twice. */
  readonly count: CountChoices;
  /** KPI id → ticked by hand (true) or unticked by hand (false); absent: as proposed. */
  readonly kpis: Readonly<Record<string, boolean>>;
  readonly spelling: "native" | "functions";
  /** Null until the person types one: the proposed title follows the data. */
  readonly title: string | null;
  /** ISO 4217; null: the currency of the exports. */
  readonly currency: string | null;
  /** The example that was loaded: what it typed goes into a workbook with one of its tables. */
  readonly sample: Readonly<{ tables: readonly string[]; inputs: StartingInputs }> | null;
}

/** The answers before anything was said. */
export function noAnswers(language: Language): Answers {
  return {
    language,
    objectives: [],
    departments: [],
    tables: {},
    mappings: [],
    count: {},
    kpis: {},
    spelling: "native",
    title: null,
    currency: null,
    sample: null,
  };
}

/** The answers that a workbook written earlier remembers. */
export function answersOf(setup: Setup): Answers {
  return {
    ...noAnswers(setup.language),
    objectives: setup.objectives,
    departments: setup.departments,
    kpis: Object.fromEntries(setup.kpis.map((id) => [id, true])),
    spelling: setup.spelling,
    title: setup.title ?? null,
    currency: setup.currency,
    mappings: setup.mappings ?? [],
  };
}

/** `list` with `id` added at its end or taken out. */
export function withChoice(list: readonly string[], id: string, chosen: boolean): string[] {
  const rest = list.filter((other) => other !== id);
  return chosen ? [...rest, id] : rest;
}
