import { platforms } from "../../src/platforms";
import { decodeText } from "../../src/intake/bytes";
import { delimit } from "../../src/intake/delimit";
import { fold, normaliseHeader } from "../../src/intake/header";
import { gridOf } from "../../src/intake/grid";
import { recogniseAll } from "../../src/intake/recognise";
import { splitTables } from "../../src/intake/split";
import { atOnce } from "../../src/intake/work";
import { exportFixtures } from "../fixtures/exports";
import { bytesOf } from "../fixtures/exports/bytes";

const reports = platforms.flatMap((platform) =>
  platform.reports.map((report) => [`${platform.id}/${report.id}`, report] as const)
);

test("ids are unique", () => {
  const ids = reports.map(([id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(reports)("%s", (_, report) => {
  test("no header means two columns", () => {
    const seen = new Map<string, string>();
    for (const column of report.columns) {
      for (const languages of Object.values(column.names)) {
        for (const name of Object.values(languages).flat()) {
          const { text } = normaliseHeader(name);
          expect([name, seen.get(text) ?? column.key]).toEqual([name, column.key]);
          seen.set(text, column.key);
        }
      }
    }
  });

  test("column keys are unique and signatures point at columns with proven spellings", () => {
    const keys = report.columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of report.signatures.flatMap(({ columns }) => columns)) {
      const column = report.columns.find((one) => one.key === key);
      expect([key, column?.names.A ?? column?.names.B]).not.toEqual([key, undefined]);
    }
  });

  test("spellings are clean: what they are compared as is not empty", () => {
    const names = report.columns.flatMap(({ names }) => Object.values(names));
    const texts = names.flatMap((languages) => Object.values(languages).flat());
    expect(texts.filter((text) => fold(text) === "")).toEqual([]);
  });
});

describe.each(exportFixtures.map((fixture) => [fixture.file, fixture] as const))(
  "%s",
  (_, fixture) => {
    test("is recognised by its own platform and by no other", () => {
      const rows =
        fixture.rows === undefined
          ? atOnce(delimit(decodeText(bytesOf(fixture))?.text ?? "")).rows
          : gridOf(fixture.rows.map((row) => row.map((cell) => cell ?? "")));
      for (const block of splitTables(rows)) {
        const found = recogniseAll(block.rows).map(({ indexed }) => indexed.platform.id);
        expect([...new Set(found)]).toEqual([fixture.platform]);
      }
    });
  }
);
