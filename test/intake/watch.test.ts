import { readFile, readPaste } from "../../src/intake";

const header = "Campaign name,Reporting starts,Reporting ends,Amount spent (EUR),Impressions,Reach";
const longText = (rows: number): string =>
  [
    header,
    ...Array.from({ length: rows }, (_, row) => {
      const name = `"Spring ""${String(row)}"",\nphase ${String(row % 3)}"`;
      return `${name},2026-01-01,2026-01-31,${String(row)}.25,"1,${String(100 + (row % 900))}",7`;
    }),
  ].join("\n");
const bytes = new TextEncoder().encode(longText(12_000));

test("a long read tells how far it is, and ends with all", async () => {
  const told: number[] = [];
  const { tables } = await readFile(
    { name: "long.csv", bytes },
    { onProgress: (done) => told.push(done) }
  );
  expect(tables[0]?.rows.read).toBe(12_000);
  expect(told.at(-1)).toBe(1);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(Math.min(...told)).toBeGreaterThanOrEqual(0);
});

test("a long read lets others work and can be cancelled", async () => {
  const controller = new AbortController();
  const reading = readFile({ name: "long.csv", bytes }, { signal: controller.signal });
  setTimeout(() => {
    controller.abort();
  }, 0);
  expect(await reading).toEqual({
    tables: [],
    issues: [{ code: "cancelled", severity: "info", where: {}, values: {} }],
  });
});

test("nothing is read for somebody who has already cancelled", async () => {
  const { issues } = await readPaste({ text: longText(3) }, { signal: AbortSignal.abort() });
  expect(issues.map(({ code }) => code)).toEqual(["cancelled"]);
});
