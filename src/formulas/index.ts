export { argumentText, callText, exampleText, resultText } from "./as-typed";
export { asShown } from "./as-shown";
export { ownCallsIn, type Taken } from "./calls";
export {
  calculate,
  evaluate,
  type Failure,
  type Held,
  type Known,
  type Workings,
} from "./evaluate";
export { type Expansion, expand, expandReporting, expandSpill, type KeptReason } from "./expand";
export { formulaInWords, saidFromBody } from "./function-in-words";
export { anchorsOfReferences, follow, followAnchors, relativeForm, shapeOf } from "./follow";
export { inWords } from "./in-words";
export { withoutLet } from "./let";
export { copied, withoutSpillReferences } from "./moved";
export { nativeForms, nativeRow } from "./native-forms";
export { bind, namesIn } from "./names";
export {
  columnsFormula,
  isConstantFormula,
  isSameFormula,
  placesIn,
  respell,
  rowsFormula,
  sheetPrefix,
  spanIn,
  type Reference,
  type Spelling,
} from "./references";
export { referencesIn, type Referred } from "./references-in";
export { soleCall } from "./sole-call";
