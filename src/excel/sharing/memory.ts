import * as z from "zod";
import { findPart, fromXml, type Part } from "../parts";

/** What was converted, so that every formula can be brought back. */
export const convertedPart: Part = {
  namespace: "urn:rosi-for-excel:converted",
  element: "converted",
};

const entry = z.union([z.string(), z.number(), z.boolean()]);

const cell = z.object({
  /** Excel's id of the sheet, and its name where the id is no longer known. */
  sheetId: z.string(),
  sheet: z.string(),
  row: z.number(),
  column: z.number(),
  /** What was typed; null for a formula of somebody else's that reads like a converted one. */
  original: z.string().nullable(),
  /** What stands there since: cell by cell where the result filled several. */
  entries: z.array(z.array(entry)),
  /** Whether these are values, not formulas. */
  asValues: z.boolean(),
  /** Names that hold on to the cell and to what its original refers to, where only a value stands there. */
  anchor: z.string().exactOptional(),
  /** The note beside a value. */
  note: z.string().exactOptional(),
});
export type RememberedCell = Readonly<z.infer<typeof cell>>;

const name = z.object({
  name: z.string(),
  sheetId: z.string().nullable(),
  sheet: z.string().nullable(),
  original: z.string(),
  native: z.string(),
});
export type RememberedName = Readonly<z.infer<typeof name>>;

const memorySchema = z.object({
  version: z.literal(1),
  cells: z.array(cell),
  names: z.array(name),
});
/** Everything that stands converted in the workbook. */
export type Memory = Readonly<z.infer<typeof memorySchema>>;

/** The memory that a workbook holds, and where. */
export interface FoundMemory {
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly memory: Memory | null;
}

/** Reads what was converted; null where nothing is, or what stands there cannot be read. */
export async function readMemory(context: Excel.RequestContext): Promise<FoundMemory> {
  const parts = findPart(context, convertedPart);
  await context.sync();
  const xml = parts.items[0]?.getXml();
  if (xml === undefined) return { parts, memory: null };
  await context.sync();
  const parsed = memorySchema.safeParse(fromXml(convertedPart, xml.value));
  return { parts, memory: parsed.success ? parsed.data : null };
}
