import type { Univer } from "@univerjs/core";
import { IFunctionService } from "@univerjs/preset-sheets-core";

/**
 * Lets INDEX find cells of a table on another sheet. Univer finds the sheet of INDEX's answer again by
 * the sheet's name, which a structured reference does not carry, and then reads the formula's own sheet.
 */
export function indexKeepsSheet(univer: Univer): void {
  const index = univer.__getInjector().get(IFunctionService).getExecutor("INDEX");
  if (!index) throw new Error("Univer knows no INDEX");
  const answer = index.createReferenceObject.bind(index);
  index.createReferenceObject = (reference, range) => {
    const found = answer(reference, range);
    // It has been given the table's sheet; nobody is to look for another by name.
    if (reference.isTable() && "setForcedSheetId" in found)
      found.setForcedSheetId = () => undefined;
    return found;
  };
}
