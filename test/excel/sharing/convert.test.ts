import { convertFormulas, findFormulas, restoreFormulas } from "../../../src/excel";
import { formulasOf, sharedWorkbook } from "./sharedWorkbook";

const at = new Date("2026-03-01T10:00:00Z");
const options = { language: "en", at } as const;

const typed = {
  Mine: {
    A2: 1000,
    B2: 3000,
    C2: "=ROSI(A2,B2)",
    C3: "=IF(A2>0,ROSI(A2,B2),0)",
    C4: "=_xldudf_ROSI(A2,B2)*2",
    D2: "=A2+B2",
    D3: 'say "ROSI(A2,B2)"',
  },
  "Other sheet": { A1: "=ROAS(Mine!B2,Mine!A2)+CTR(10,200)", A2: "=Mine!C2" },
};

test("scratch", async () => {
  const workbook = await sharedWorkbook(typed);
  console.info(JSON.stringify(await findFormulas(), null, 1));
  const before = formulasOf(workbook);
  console.info(JSON.stringify(await convertFormulas(options), null, 1));
  console.info(formulasOf(workbook), workbook.host.counts, workbook.host.unknownMembers);
  console.info(JSON.stringify(await restoreFormulas(), null, 1));
  expect(formulasOf(workbook)).toEqual(before);
});
