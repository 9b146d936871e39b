import * as z from "zod";
import { metricUnits } from "./types";

/** A text in every language, never empty. */
export const wordsSchema = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });

/** The id of a metric: snake_case, because formulas use it as a name. */
export const metricIdSchema = z.string().regex(/^[a-z][a-z0-9_]*$/);

/** One metric of the catalogue. */
export const metricSchema = z.strictObject({
  id: metricIdSchema,
  name: wordsSchema,
  unit: z.enum(metricUnits),
  aggregation: z.enum(["sum", "last", "unique", "recompute"]),
});
