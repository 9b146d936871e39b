import { departments } from "../catalogue/departments";
import { say, type Language } from "../locale/language";
import { frameWords } from "../locale/sheets";
import type { Area, ValidationPlan } from "./workbook";

/** A drop-down of the departments, which also takes those of the person's own. */
export function departmentList(area: Area, language: Language): ValidationPlan {
  return {
    area,
    rule: { kind: "list", source: departments.map(({ name }) => say(name, language)) },
    strict: false,
    message: say(frameWords.chooseDepartment, language),
  };
}
