/** The only door to the globals `Excel` and `Office`. */
export { codeOf, issueOf } from "./failure";
export { startOffice, type Surroundings } from "./office";
export { growWorkbook, loadStanding, type GrowResult } from "./growWorkbook";
export { openCopy } from "./openCopy";
export { readBack } from "./readBack";
export { loadSetup, saveSetup } from "./setup";
export { listSources, readSource, type SheetCells, type WorkbookSource } from "./sources";
export { takenNames, type TakenNames } from "./takenNames";
export { writeWorkbook, type WriteOptions, type WriteResult } from "./writeWorkbook";
export * from "./sharing";
export { documentFile, documentName } from "./documentFile";
export { askNobodyForTrust } from "./trust";
