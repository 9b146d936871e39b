/** LibreOffice as an independent spreadsheet: recalculates a file from its formulas alone, prints it. */
import { execFile } from "node:child_process";
import { accessSync, constants, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import Papa from "papaparse";

const run = promisify(execFile);

/** Where LibreOffice is: the variable SOFFICE_PATH (empty: nowhere), else the first one on the path; null where there is none. */
export const soffice: string | null = find();

function find(): string | null {
  const named = process.env["SOFFICE_PATH"];
  if (named !== undefined) return named === "" ? null : named;
  for (const folder of (process.env["PATH"] ?? "").split(path.delimiter)) {
    for (const name of ["soffice", "libreoffice"]) {
      const candidate = path.join(folder, name);
      try {
        accessSync(candidate, constants.X_OK);
        return candidate;
      } catch {
        continue;
      }
    }
  }
  return null;
}

/**
 * A describe that needs LibreOffice. Without it the tests are skipped under a name that says so;
 * where CI is set they fail instead.
 */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  if (soffice !== null) {
    describe(name, tests);
  } else if (process.env["CI"] !== "true") {
    const skipped = describe.skip;
    skipped(`NOT RUN, NO LIBREOFFICE FOUND: ${name}`, tests);
  } else {
    describe(name, () => {
      it("finds LibreOffice, which CI must have", () => {
        expect(soffice).not.toBeNull();
      });
    });
  }
}

/** What LibreOffice makes of a workbook: per sheet name the cells as text, numbers unrounded. */
export interface Recalculated {
  readonly sheets: Readonly<Record<string, readonly (readonly string[])[]>>;
}

/** Whose signs for decimals and thousands the spreadsheet takes. */
export type Reader = "en-US" | "fr-FR";

/** The number that a cell shows, NaN for none; LibreOffice prints a cell that takes over the format of a percentage as one. */
export function numberIn(text: string): number {
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text || NaN);
}

/** Recalculates every formula, whatever values the file carries, and reads all sheets. */
export async function recalculate(
  book: Uint8Array,
  reader: Reader = "en-US"
): Promise<Recalculated> {
  const [recalculated] = await recalculateAll([book], reader);
  return recalculated ?? { sheets: {} };
}

/** One start takes no more than some 255 documents; the others it would leave out without a word. */
const booksAtOnce = 100;

/** The same for many workbooks at once: LibreOffice takes longer to start than to calculate. */
export async function recalculateAll(
  books: readonly Uint8Array[],
  reader: Reader = "en-US"
): Promise<Recalculated[]> {
  const recalculated: Recalculated[] = [];
  for (let first = 0; first < books.length; first += booksAtOnce) {
    recalculated.push(...(await recalculateSome(books.slice(first, first + booksAtOnce), reader)));
  }
  return recalculated;
}

async function recalculateSome(
  books: readonly Uint8Array[],
  reader: Reader
): Promise<Recalculated[]> {
  return inFolder(async (folder) => {
    const files = books.map((bytes, index) => {
      const file = path.join(folder, `${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    // comma, quote, UTF-8, from line 1, …, values not as shown, no formulas, all sheets
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
    await convert(filter, files, folder, reader);
    return books.map((_, index) => ({ sheets: sheetsOf(folder, `${index}-`, reader) }));
  });
}

/** The sheets of one workbook, which stand as `<book>-<sheet>.csv`. */
function sheetsOf(folder: string, prefix: string, reader: Reader): Recalculated["sheets"] {
  const files = readdirSync(folder).filter(
    (name) => name.startsWith(prefix) && name.endsWith(".csv")
  );
  return Object.fromEntries(
    files.map((name) => {
      const text = readFileSync(path.join(folder, name), "utf8");
      const sheet = name.slice(prefix.length, -".csv".length).normalize("NFC");
      const { data } = Papa.parse<string[]>(text, { delimiter: "," });
      return [sheet, reader === "fr-FR" ? data.map((row) => row.map(fromFrench)) : data];
    })
  );
}

/** A cell that is a number or a truth value of a French reader, as an English one sees it. */
function fromFrench(cell: string): string {
  if (/^-?\d+,\d+(E[-+]\d+)?%?$/.test(cell)) return cell.replace(",", ".");
  if (cell === "VRAI" || cell === "FAUX") return cell === "VRAI" ? "TRUE" : "FALSE";
  return cell;
}

/** Prints a workbook to a PDF beside it, to be looked at; gives back the PDF's path. */
export async function toPdf(file: string): Promise<string> {
  await inFolder(() => convert("pdf", [file], path.dirname(file)));
  return file.replace(/\.[^.]*$/, ".pdf");
}

async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(path.join(tmpdir(), "rosi-libreoffice-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const profiles = new Map<Reader, string>();

async function convert(
  filter: string,
  files: readonly string[],
  folder: string,
  reader: Reader = "en-US"
): Promise<void> {
  if (soffice === null) throw new Error("LibreOffice is not installed");
  const profile = profiles.get(reader) ?? newProfile(reader);
  profiles.set(reader, profile);
  await run(
    soffice,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      filter,
      "--outdir",
      folder,
      ...files,
    ],
    { timeout: 300_000 }
  );
}

/** A profile of this process alone: it always recalculates, and its numbers are the reader's. */
function newProfile(reader: Reader): string {
  const folder = mkdtempSync(path.join(tmpdir(), "rosi-libreoffice-profile-"));
  process.once("exit", () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const settings: [string, string, string][] = [
    ["/org.openoffice.Office.Calc/Formula/Load", "OOXMLRecalcMode", "0"],
    ["/org.openoffice.Setup/L10N", "ooSetupSystemLocale", reader],
  ];
  const items = settings.map(
    ([place, name, value]) =>
      `<item oor:path="${place}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`
  );
  mkdirSync(path.join(folder, "user"));
  writeFileSync(
    path.join(folder, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${items.join("")}</oor:items>`
  );
  return folder;
}
