import { LocaleType, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/en-US";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/en-US";
import { indexKeepsSheet } from "./univer-index";

import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

/** A running spreadsheet: the engine, and the facade that speaks of workbooks and ranges. */
export interface RunningUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Starts Univer in the element and opens an empty workbook with one sheet. */
export function startUniver(container: HTMLElement, sheetName = "Sheet1"): RunningUniver {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreWords,
        conditionalFormattingWords,
        dataValidationWords,
        noteWords,
        tableWords
      ),
    },
  });
  // The ready-made createUniver lives in @univerjs/presets, which pulls in the commercial packages.
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: "simple", statusBarStatistic: false }),
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    // Univer's own menu above a table would push the first row of the sheet down.
    else if (entry === UniverSheetsTableUIPlugin)
      univer.registerPlugin(entry, { hideAnchor: true });
    else univer.registerPlugin(entry);
  }
  const api = FUniver.newAPI(univer);
  api.createWorkbook({
    id: "workbook",
    sheetOrder: ["sheet1"],
    sheets: { sheet1: { id: "sheet1", name: sheetName, rowCount: 200, columnCount: 40 } },
  });
  indexKeepsSheet(univer);
  return { univer, api };
}
