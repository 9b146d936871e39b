import {
  anchorPrefix,
  keptByReference,
  mayLeave,
  nothingReferred,
  untouchedSheets,
  type Growth,
  type KeptByReference,
  type OwnFormula,
  type Standing,
} from "../plan/growth";
import { knows } from "./office";
import { readOwnCharts } from "./ownCharts";
import type { Sender } from "./sender";
import { everyFormula, openSheets } from "./sharing/everyFormula";
import type { Remains } from "./standing";

/** Excel's own names: they follow the sheet. */
const paperNames = new Set(["print_area", "print_titles", "_filterdatabase"]);

/**
 * Reads what refers to rows, columns and sheets that `growth` leaves out: the formulas of the person's own sheets
 * and names, and what charts of theirs show, in five requests for any workbook of usual size, none where nothing is left out.
 */
export async function readReferred(
  context: Excel.RequestContext,
  remains: Remains,
  standing: Standing,
  growth: Growth,
  sender: Sender
): Promise<KeptByReference> {
  const { written } = remains;
  if (written === null || !mayLeave(growth, standing)) return nothingReferred;
  const own: OwnFormula[] = [];
  const ours = new Set([...standing.values()].map(({ name }) => name.toLowerCase()));
  const sheets = await openSheets(context, sender);
  const named = [
    ...remains.names.map((item) => ({ sheet: null, item })),
    ...sheets.flatMap(({ name, names }) => names.map((item) => ({ sheet: name, item }))),
  ];
  for (const { sheet, item } of named) {
    const name = item.name.toLowerCase().replace("_xlnm.", "");
    if (name.startsWith(anchorPrefix) || paperNames.has(name)) continue;
    own.push({ sheet, formula: String(item.formula) });
  }
  const others = sheets.filter(({ name }) => !ours.has(name.toLowerCase()));
  await everyFormula(others, sender, ({ name }, { formula }) => {
    own.push({ sheet: name, formula });
  });
  if (knows("1.15")) {
    const planned = new Map(written.plan.sheets.map(({ key, charts }) => [key, charts]));
    const keys = new Map([...standing].map(([key, { name }]) => [name.toLowerCase(), key]));
    const charted = sheets.map(({ name, sheet }) => {
      const key = keys.get(name.toLowerCase());
      const drawn = new Set((key === undefined ? [] : planned.get(key))?.map((chart) => chart.key));
      return { name, sheet, isOurs: (chart: string) => drawn.has(chart) };
    });
    own.push(...(await readOwnCharts(charted, sender)));
  }
  const untouched = untouchedSheets(written, growth, standing);
  return keptByReference(written, growth, standing, untouched, own);
}
