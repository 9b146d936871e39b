import * as z from "zod";
import { departmentIds } from "../catalogue/departments";
import { columnRoles, type ImportedTable } from "../catalogue/imported";
import { objectiveIds } from "../catalogue/objectives";
import { languages, type Language } from "../locale/language";

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What the columns of a table mean that no platform claims, by the headers that such tables have. */
const columnMapping = z.strictObject({
  /** The platform as typed; empty where nobody named it. */
  platform: z.string(),
  columns: z.array(
    z.strictObject({
      /** As headers are compared, so that case and accents do not matter. */
      header: z.string(),
      role: z.enum(columnRoles),
      /** Metric id where the role is `metric`. */
      metric: z.string().nullable(),
    })
  ),
});
export type ColumnMapping = Readonly<z.infer<typeof columnMapping>>;
export const columnMappings = z.array(columnMapping);

/** Only inputs that every formula below follows when it is planned: targets, their notes, the day judged. */
export const startingInputs = z.record(
  z.string().regex(/^(target(-what|-note)?:[a-z-]+|time:as_of)$/),
  z.union([z.number(), z.string()])
);

export type StartingInputs = Readonly<z.infer<typeof startingInputs>>;

/** What the person answered in the wizard: with the imported tables, all that a plan needs. Stored in the workbook. */
export const setupSchema = z.strictObject({
  version: z.literal(1),
  language: z.enum(languages),
  /** ISO 4217 code in which money is summed and shown. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  objectives: z.array(z.enum(objectiveIds)).min(1),
  departments: z.array(z.enum(departmentIds)),
  /** KPI ids in the order chosen; empty: the KPIs that `proposedKpis` gives. */
  kpis: z.array(z.string()),
  spelling: z.enum(["native", "functions"]),
  /** Absent: the localised default title. */
  title: z.string().min(1).optional(),
  /** Months to show as columns besides those with data, e.g. the year to come. */
  period: z.strictObject({ from: isoDate, to: isoDate }).optional(),
  /** What stands in input cells from the start, by the key of the cell; whatever is typed there later stays. */
  inputs: startingInputs.optional(),
  /** Remembered for the exports of the months to come. */
  mappings: columnMappings.optional(),
});
export type Setup = Readonly<z.infer<typeof setupSchema>>;

/** The currency that most of the tables are in, euro where none says its own. */
export function currencyOf(tables: readonly Pick<ImportedTable, "currency">[]): string {
  const counts = new Map<string, number>();
  for (const { currency } of tables) {
    if (currency !== null) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? defaultSetup().currency;
}

/** The setup that a first run starts from. */
export function defaultSetup(language: Language = "en"): Setup {
  return {
    version: 1,
    language,
    currency: "EUR",
    objectives: ["business"],
    departments: [],
    kpis: [],
    spelling: "native",
  };
}

type Stored = Readonly<Record<string, unknown>>;

/** Turns a setup of version n into one of version n + 1; one entry for every version that was ever stored. */
const migrations: Readonly<Record<number, (stored: Stored) => Stored>> = {};

/** Reads a setup that some version of the product stored; null if it is none. */
export function readSetup(stored: unknown): Setup | null {
  let current = z.looseObject({ version: z.number() }).safeParse(stored);
  while (current.success) {
    const migrate = migrations[current.data.version];
    if (migrate === undefined) break;
    current = z.looseObject({ version: z.number() }).safeParse(migrate(current.data));
  }
  const setup = setupSchema.safeParse(current.data);
  return setup.success ? setup.data : null;
}
