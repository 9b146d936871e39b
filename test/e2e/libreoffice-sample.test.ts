import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { computedCells, differences, withoutFormats } from "../support/differences";
import { describeWithLibreOffice, recalculate } from "../support/libreoffice";
import { oneSheet } from "../xlsx/oneSheet";
import { samplePlan } from "../xlsx/samplePlan";

jest.setTimeout(120_000);

describeWithLibreOffice("a written file in LibreOffice", () => {
  it("computes what the plan says: sums over the table, ratios, errors, texts", async () => {
    const plan = withoutFormats(samplePlan);
    const recalculated = await recalculate(await writeXlsx(plan));
    expect(computedCells(plan, recalculated)).toHaveLength(17);
    expect(differences(plan, recalculated)).toEqual([]);
  });

  it("is recalculated in earnest: a wrong cached value is found out", async () => {
    const plan = oneSheet([
      [
        { value: 3, style: "kpi", formula: { native: "=1+1" } },
        { value: 7, style: "kpi", formula: { native: "=NOSUCH(1)" } },
        { value: "2", style: "kpi", formula: { native: "=1+1" } },
      ],
    ]);
    const recalculated = await recalculate(await writeXlsx(plan));
    expect(recalculated.sheets["KPIs"]?.[0]).toEqual(["2", "#NAME?", "2"]);
    expect(differences(plan, recalculated)).toHaveLength(2);
  });
});
