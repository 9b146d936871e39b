/** Checks the catalogue as a whole when it is loaded: each record's shape, and that every id named exists. */
import * as z from "zod";
import { evaluate, namesIn } from "../formulas";
import { assumptionById, assumptions } from "./assumptions";
import { metricIdSchema, wordsSchema } from "./check";
import { costLines } from "./costs";
import { definitionSources } from "./definition-sources";
import { departmentIds, departments } from "./departments";
import { kpis } from "./kpis";
import { metricById } from "./metrics";
import { objectiveIds, objectives } from "./objectives";
import { typedMetrics } from "./typed";
import { confidences, funnelStages, kpiUnits, returnKinds, type Kpi } from "./types";

const kpiIdSchema = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const unitSchema = z.enum(kpiUnits);

/** The shape of everything that the catalogue says about KPIs. */
export const catalogueSchema = z
  .strictObject({
    objectives: z.array(
      z.strictObject({
        id: z.enum(objectiveIds),
        name: wordsSchema,
        question: wordsSchema,
        kpis: z.array(kpiIdSchema).min(1),
      })
    ),
    departments: z.array(
      z.strictObject({
        id: z.enum(departmentIds),
        name: wordsSchema,
        kpis: z.array(kpiIdSchema).min(1),
        also: z.array(kpiIdSchema),
      })
    ),
    kpis: z.array(
      z.strictObject({
        id: kpiIdSchema,
        no: z.int().positive().optional(),
        essential: z.literal(true).optional(),
        name: wordsSchema,
        meaning: wordsSchema,
        formula: z.string().min(1),
        together: z.literal(true).optional(),
        flow: z.literal(true).optional(),
        unit: unitSchema,
        observed: z.tuple([metricIdSchema, metricIdSchema]).optional(),
        direction: z.enum(["up", "down"]),
        stage: z.enum(funnelStages),
        confidence: z.enum(confidences),
        returnKind: z.enum(returnKinds),
        reason: wordsSchema,
        scope: wordsSchema,
        caveat: wordsSchema.optional(),
        sources: z.array(z.string().refine((key) => key in definitionSources)).min(1),
        changes: z.array(wordsSchema).min(1).optional(),
        waitsFor: metricIdSchema.optional(),
        pairedWith: kpiIdSchema.optional(),
      })
    ),
    assumptions: z.array(
      z.strictObject({
        id: metricIdSchema,
        name: wordsSchema,
        meaning: wordsSchema,
        unit: unitSchema,
        initial: z.number().nullable(),
      })
    ),
    costLines: z.array(
      z.strictObject({ id: metricIdSchema, name: wordsSchema, meaning: wordsSchema })
    ),
    typedMetrics: z.array(metricIdSchema),
  })
  .superRefine((catalogue, context) => {
    for (const fault of faultsOf(catalogue)) context.addIssue({ code: "custom", message: fault });
  });

type Catalogue = Readonly<{
  objectives: readonly Readonly<{ id: string; kpis: readonly string[] }>[];
  departments: readonly Readonly<{
    id: string;
    kpis: readonly string[];
    also: readonly string[];
  }>[];
  kpis: readonly Readonly<
    Pick<Kpi, "id" | "formula"> & {
      together?: true | undefined;
      pairedWith?: string | undefined;
      waitsFor?: string | undefined;
    }
  >[];
}>;

function isFigure(id: string): boolean {
  return (
    metricById(id) !== undefined ||
    assumptionById(id) !== undefined ||
    costLines.some((line) => line.id === id)
  );
}

/** Why a formula cannot be used; null when it can. */
function formulaFault({
  id,
  formula,
  together,
  waitsFor,
}: Catalogue["kpis"][number]): string | null {
  try {
    const names = namesIn(formula);
    const unknown = names.filter((name) => !isFigure(name));
    if (unknown.length > 0) return `${id}: nothing is called ${unknown.join(", ")}`;
    if (waitsFor !== undefined && !names.includes(waitsFor))
      return `${id}: waits for ${waitsFor}, which it does not use`;
    if (together && names.filter((name) => metricById(name)).length < 2)
      return `${id}: has no two figures that could be told together`;
    evaluate(formula, () => 1);
    return null;
  } catch (error) {
    return `${id}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function faultsOf(catalogue: Catalogue): string[] {
  const own = new Set(catalogue.kpis.map(({ id }) => id));
  const groups = [
    ...catalogue.objectives,
    ...catalogue.departments.map(({ id, kpis, also }) => ({ id, kpis: [...kpis, ...also] })),
  ];
  const named = groups.flatMap((group) =>
    group.kpis.filter((id) => !own.has(id)).map((id) => `${group.id}: no KPI is called ${id}`)
  );
  const twice = catalogue.kpis
    .filter(({ id }, index) => catalogue.kpis.findIndex((kpi) => kpi.id === id) !== index)
    .map(({ id }) => `${id} stands twice`);
  const formulas = catalogue.kpis.flatMap((kpi) => formulaFault(kpi) ?? []);
  const homeless = catalogue.kpis
    .filter(({ id }) => !catalogue.objectives.some((each) => each.kpis.includes(id)))
    .map(({ id }) => `${id} serves no objective`);
  const pairs = catalogue.kpis.flatMap(({ id, pairedWith }) =>
    pairedWith === undefined || own.has(pairedWith) ? [] : [`${id}: no KPI is called ${pairedWith}`]
  );
  return [...named, ...twice, ...formulas, ...homeless, ...pairs];
}

catalogueSchema.parse({ objectives, departments, kpis, assumptions, costLines, typedMetrics });
