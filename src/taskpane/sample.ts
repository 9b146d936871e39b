import { objectives } from "../catalogue/objectives";
import type { Sample } from "../samples";
import { answersOf, type Answers } from "./answers";
import { firstState, steps, type WizardState } from "./wizard";

/** The KPIs of the sample, ticked, and all others of its objectives, unticked: nothing is proposed besides. */
function onlyItsKpis({ setup }: Sample): Answers["kpis"] {
  const listed = objectives.filter(({ id }) => setup.objectives.includes(id));
  const ids = listed.flatMap(({ kpis }) => kpis);
  return Object.fromEntries(ids.map((id) => [id, setup.kpis.includes(id)]));
}

/**
 * The wizard as if the answers and tables of the sample had been given: ready to build, every step open.
 * A workbook that stands is the person's own: the sample is written beside it, never into it.
 */
export function stateOfSample(
  sample: Sample,
  { answers, standing }: Pick<WizardState, "answers" | "standing">
): WizardState {
  const { setup, tables } = sample;
  const last = steps[steps.length - 1] ?? "build";
  return {
    ...firstState({
      ...answersOf(setup),
      kpis: onlyItsKpis(sample),
      mappings: answers.mappings,
      sample: { tables: tables.map(({ id }) => id), inputs: setup.inputs ?? {} },
    }),
    step: last,
    furthest: last,
    tables,
    order: Object.fromEntries(tables.map(({ id }) => [id, 1])),
    standing,
    beside: standing !== null,
  };
}
