export { argumentText, callText, exampleText, resultText } from "./as-typed";
export { evaluate, type Failure, type Known } from "./evaluate";
export { type Expansion, expand, expandReporting, expandSpill } from "./expand";
export { inWords } from "./in-words";
export { bind, namesIn } from "./names";
export {
  columnsFormula,
  isSameFormula,
  placesIn,
  respell,
  rowsFormula,
  sheetPrefix,
  spanIn,
  type Reference,
} from "./references";
