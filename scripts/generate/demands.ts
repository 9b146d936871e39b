import { readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";

const names = z.array(z.string().min(1)).min(1);

/** What must be found for a demand to count as met; every member is looked at by test/demands.test.ts. */
const checkSchema = z
  .strictObject({
    kpis: names.optional(),
    functions: names.optional(),
    objectives: names.optional(),
    departments: names.optional(),
    platforms: names.optional(),
    /** A sheet of the workbook, and what some of its cells or sentences say. */
    sheet: z.string().optional(),
    cells: names.optional(),
    /** The key of a cell that a person fills in. */
    input: z.string().optional(),
    /** KPIs that bring another one along. */
    paired: names.optional(),
    confidence: names.optional(),
    returnKinds: names.optional(),
    stages: z.literal(true).optional(),
    everyKpiHasAnObjective: z.literal(true).optional(),
    mostProposed: z.int().optional(),
    /** Months until a channel can be read at all, and for good. */
    channels: z.record(z.string(), z.tuple([z.int(), z.int()])).optional(),
    /** A formula with our functions, and what it gives. */
    values: z.record(z.string(), z.number()).optional(),
    /** What the help of a function must speak of. */
    help: z.record(z.string(), z.string()).optional(),
  })
  .refine((check) => Object.keys(check).length > 0, { message: "nothing is looked at" });

const demandSchema = z.union([
  z.strictObject({
    no: z.string().regex(/^[0-4]\.\d+$/),
    demand: z.string().min(1),
    where: z.string().min(1),
    check: checkSchema,
  }),
  z.strictObject({
    no: z.string().regex(/^[0-4]\.\d+$/),
    demand: z.string().min(1),
    reason: z.string().min(1),
  }),
]);

export type Demand = z.infer<typeof demandSchema>;
export type DemandCheck = z.infer<typeof checkSchema>;

/** The demands of the founding documents, each with where it is met or why it is not. */
export function readDemands(): Demand[] {
  const file = path.resolve(__dirname, "../../docs/demands.json");
  return z.array(demandSchema).parse(JSON.parse(readFileSync(file, "utf8")));
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** docs/demands.md: the demands as a page for people. */
export function demandsPage(): string {
  const demands = readDemands();
  const met = demands.filter((demand) => "check" in demand);
  const lines = demands.map((demand) => {
    const answer = "check" in demand ? demand.where : `**Not built.** ${demand.reason}`;
    return `| ${demand.no} | ${cell(demand.demand)} | ${cell(answer)} |`;
  });
  return [
    "# What the founding documents demand, and where it is met",
    "",
    "<!-- Generated from docs/demands.json by npm run generate: do not edit. -->",
    "",
    `The texts with which this product began name ${demands.length} things. ${met.length} of them are shown by a test named \`demand NUMBER\` (test/demands.test.ts); the others say why they are not built.`,
    "",
    "| No. | Demand | Where |",
    "| --- | --- | --- |",
    ...lines,
    "",
  ].join("\n");
}
