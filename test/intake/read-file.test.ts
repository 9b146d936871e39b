import { readFile } from "../../src/intake";
import { sumExactly } from "../../src/intake/sum";
import { metricById } from "../../src/catalogue/metrics";
import { sayIssue } from "../../src/locale/issues";
import { exportFixtures } from "../fixtures/exports";
import { bytesOf } from "../fixtures/exports/bytes";

describe.each(exportFixtures.map((fixture) => [fixture.file, fixture] as const))(
  "%s",
  (_, fixture) => {
    const read = () => readFile({ name: fixture.file, bytes: bytesOf(fixture) });

    test("is read as expected", async () => {
      const { tables, issues } = await read();
      expect(issues).toEqual([]);
      expect(
        tables.map((table) => ({
          platform: table.platform,
          report: table.report,
          language: table.language,
          delimiter: table.delimiter,
          currency: table.currency,
          period: [table.period.from, table.period.to],
          read: table.rows.read,
          skipped: table.rows.skipped,
          totals: table.totals,
          issues: table.issues.map(({ code }) => code),
        }))
      ).toEqual(
        fixture.tables.map((table) => ({
          platform: fixture.platform,
          report: table.report,
          language: table.language,
          delimiter: table.delimiter,
          currency: table.currency,
          period: table.period,
          read: table.read,
          skipped: table.skipped,
          totals: table.totals,
          issues: table.issues,
        }))
      );
      fixture.tables.forEach(({ activities }, index) => {
        if (activities === undefined) return;
        expect(tables[index]?.records.map(({ activity }) => activity)).toEqual(activities);
      });
    });

    test("its records add up to its totals, unless an issue says they do not", async () => {
      const { tables } = await read();
      for (const { totals, records, issues } of tables) {
        const excused = issues.some(
          ({ code }) => code === "total-differs" || code === "total-rounded"
        );
        for (const [metric, total] of Object.entries(totals)) {
          if (metricById(metric)?.aggregation !== "sum" || excused) continue;
          const values = records.flatMap(({ values }) => values[metric] ?? []);
          expect([metric, sumExactly(values)]).toEqual([metric, total]);
        }
      }
    });

    test("the same file has the same fingerprint, and every issue has a sentence in both languages", async () => {
      const [one, two] = [await read(), await read()];
      expect(two.tables.map(({ id }) => id)).toEqual(one.tables.map(({ id }) => id));
      for (const issue of one.tables.flatMap(({ issues }) => issues)) {
        for (const language of ["en", "fr"] as const) {
          expect(sayIssue(issue, language)).not.toMatch(/\{|undefined|^[a-z-]+$/);
        }
      }
    });
  }
);
