/** The only door to the globals `Excel` and `Office`. */
export { codeOf, issueOf } from "./failure";
export { startOffice, type Surroundings } from "./office";
export { openCopy } from "./openCopy";
export { readBack } from "./readBack";
export { readSelection } from "./selection";
export { loadSetup, saveSetup } from "./setup";
export { takenNames, type TakenNames } from "./takenNames";
export { writeWorkbook, type WriteOptions, type WriteResult } from "./writeWorkbook";
