import type { ImportedTable } from "../catalogue/imported";
import { objectiveIds } from "../catalogue/objectives";
import { departmentIds } from "../catalogue/departments";
import type { Setup } from "../plan/setup";
import type { Answers } from "./answers";
import { chosenKpis, proposal } from "./proposal";
import { workbookCurrency, workbookTitle } from "./workbook-name";

/** The answers of the wizard as the setup that a plan is made from. */
export function setupOf(answers: Answers, tables: readonly ImportedTable[]): Setup {
  const { sample } = answers;
  const ofSample = sample !== null && tables.some(({ id }) => sample.tables.includes(id));
  return {
    version: 1,
    language: answers.language,
    currency: workbookCurrency(answers, tables),
    objectives: objectiveIds.filter((id) => answers.objectives.includes(id)),
    departments: departmentIds.filter((id) => answers.departments.includes(id)),
    kpis: chosenKpis(proposal(answers, tables)),
    spelling: answers.spelling,
    title: workbookTitle(answers, tables),
    ...(answers.mappings.length === 0 ? {} : { mappings: [...answers.mappings] }),
    ...(ofSample ? { inputs: { ...sample.inputs } } : {}),
  };
}
