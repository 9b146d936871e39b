export {
  anchorPrefix,
  anchorsOf,
  linesAsPlanned,
  readAnchors,
  type Anchor,
  type Anchored,
} from "./anchor-names";
export { bareLines, type BareLines } from "./bare";
export { changesOf, type SheetChanges } from "./changes";
export { isDefaultHeading } from "./default-heading";
export { formersOf, keptNames } from "./former";
export { goneOrphans, untouchedSheets, type PlacedOrphan } from "./gone";
export { growthOf, type Growth, type GrowingSheet } from "./grow";
export { shifted, type Insertion } from "./fit";
export { fromXml, setupPart, toXml, writtenPart, type Part } from "./kept-parts";
export { linesOf } from "./lines";
export { writtenRows } from "./old-cells";
export type { FoundSheet } from "./ours";
export { overwrittenCells, type OverwrittenCell } from "./overwritten";
export { pagesNow } from "./pages-now";
export { recordChanges, type RecordChanges } from "./recordChanges";
export { standingRecords, standingTables } from "./records";
export {
  keptByReference,
  mayLeave,
  nothingReferred,
  type KeptByReference,
  type OwnFormula,
} from "./referred";
export { areaIn, relocate, type Places } from "./relocate";
export {
  growable,
  withSortedRows,
  type Found,
  type Standing,
  type StandingSheet,
} from "./standing";
export { runsOf } from "./runs";
export { readWritten, writtenOf, type Axis, type Written } from "./written";
export { updateOf, type Update } from "./update";
