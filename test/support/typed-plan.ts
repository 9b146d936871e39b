import type { WorkbookPlan } from "../../src/plan/workbook";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { inputOf } from "../plan/cells";
import { withoutFormats } from "./differences";
import { recalculate } from "./libreoffice";

/** The plan as if a person had typed into these inputs. */
export function typing(
  plan: WorkbookPlan,
  typed: Readonly<Record<string, string | number>>
): WorkbookPlan {
  for (const key of Object.keys(typed)) inputOf(plan, key);
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        cells: block.cells.map((row) =>
          row.map((cell) => {
            const value = cell?.input === undefined ? undefined : typed[cell.input];
            return cell === null || value === undefined ? cell : { ...cell, value };
          })
        ),
      })),
    })),
  };
}

/** What LibreOffice shows in the row that begins with `label`, without its empty cells; `first`: the first cell of a row. */
export async function recalculated(plan: WorkbookPlan) {
  const { sheets } = await recalculate(await writeXlsx(withoutFormats(plan)));
  const row = (sheet: string, label: string) =>
    (sheets[sheet.normalize("NFC")]?.find(([first]) => first === label) ?? [])
      .slice(1)
      .filter((cell) => cell !== "");
  const first = (sheet: string, index: number) =>
    sheets[sheet.normalize("NFC")]?.[index]?.[0] ?? "";
  return Object.assign(row, { first });
}
