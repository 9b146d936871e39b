import * as z from "zod";
import { columnRoles } from "../catalogue/imported";
import { languages } from "../locale/language";
import { columnMappings, startingInputs } from "../plan/setup";
import type { Answers } from "./answers";
import { firstState, steps, type Step, type WizardState } from "./wizard";

const key = "rosi.wizard.2";

const column = z.object({
  role: z.enum(columnRoles),
  metric: z.string().nullable(),
});

const answers = z.object({
  language: z.enum(languages),
  objectives: z.array(z.string()),
  departments: z.array(z.string()),
  tables: z.record(
    z.string(),
    z.object({
      currency: z.string().exactOptional(),
      from: z.string().exactOptional(),
      to: z.string().exactOptional(),
      platform: z.string().exactOptional(),
      columns: z.array(column).exactOptional(),
      keepText: z.boolean().exactOptional(),
      remembered: z.boolean().exactOptional(),
    })
  ),
  mappings: columnMappings,
  count: z.object({
    levels: z.record(z.string(), z.string()).exactOptional(),
    accounts: z.record(z.string(), z.boolean()).exactOptional(),
  }),
  kpis: z.record(z.string(), z.boolean()),
  spelling: z.enum(["native", "functions"]),
  title: z.string().nullable(),
  currency: z.string().nullable(),
  sample: z
    .object({ tables: z.array(z.string()), inputs: startingInputs })
    .nullable()
    .default(null),
}) satisfies z.ZodType<Answers>;

const remembered = z.object({ step: z.enum(steps), answers });

/** Keeps the answers for a reload of the pane; exports stay in memory. Silent where storage is denied. */
export function remember(state: WizardState, storage: Storage): void {
  try {
    storage.setItem(key, JSON.stringify({ step: state.step, answers: state.answers }));
  } catch {
    // A pane without storage still works; it only forgets on reload.
  }
}

/**
 * The wizard as it was left, without exports, so never beyond the step that asks for them;
 * null where nothing is remembered.
 */
export function recall(storage: Storage): WizardState | null {
  const parsed = remembered.safeParse(stored(storage));
  if (!parsed.success) return null;
  const beyond = steps.indexOf(parsed.data.step) > steps.indexOf("data");
  const step: Step = beyond ? "data" : parsed.data.step;
  return { ...firstState(parsed.data.answers), step, furthest: step };
}

function stored(storage: Storage): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}
