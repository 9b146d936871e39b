import { argumentText, callText, resultText } from "../formulas";
import type { FunctionRecord } from "../functions/all";
import type { Example } from "../functions/help/help";
import type { Argument, Cell } from "../functions/record";
import { helpWords } from "../locale/help";
import { type Language, say } from "../locale/language";
import { optionsSpelled } from "./options";

interface Column {
  readonly name: string;
  readonly letter: string;
  readonly cells: readonly Cell[];
}

/** The arguments that are ranges, side by side from A on; their names stand in row 1. */
function columnsOf({ parameters }: FunctionRecord, args: readonly Argument[]): Column[] {
  const columns: Column[] = [];
  args.forEach((argument, index) => {
    if (typeof argument !== "object" || argument === null) return;
    const letter = String.fromCharCode("A".charCodeAt(0) + columns.length);
    const name = parameters[index]?.name ?? "";
    columns.push({ name, letter, cells: argument.map(([cell]) => cell ?? null) });
  });
  return columns;
}

/** Rows of a sheet that are worth reading one by one; of a longer one its beginning and its end say enough. */
const mostRows = 12;

/** The indexes of the rows to show, null for those left out between. */
function shownRows(rows: number): (number | null)[] {
  const all = Array.from({ length: rows }, (_, row) => row);
  return rows <= mostRows ? all : [...all.slice(0, 6), null, ...all.slice(-2)];
}

/** A row of dots, as wide as the table. */
function RowsLeftOut({ columns }: { readonly columns: number }) {
  return (
    <tr>
      {Array.from({ length: columns }, (_, column) => (
        <td key={column} className="text">
          …
        </td>
      ))}
    </tr>
  );
}

/** Excel's day numbers: the epoch is day 25569. */
function dateText(serial: number, language: Language): string {
  const day = new Date((serial - 25569) * 86_400_000);
  const locale = language === "fr" ? "fr-FR" : "en-GB";
  return new Intl.DateTimeFormat(locale, { timeZone: "UTC" }).format(day);
}

const dates = new Set(["starts", "ends", "dates"]);

function cellText({ name }: Column, cell: Cell, language: Language): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "number" && dates.has(name)) return dateText(cell, language);
  return argumentText(cell, language);
}

function typedArguments(
  record: FunctionRecord,
  args: readonly Argument[],
  columns: readonly Column[],
  language: Language
): string[] {
  return optionsSpelled(record, args, language).map((argument, index) => {
    const name = record.parameters[index]?.name;
    const column = columns.find((each) => each.name === name);
    if (column) return `${column.letter}2:${column.letter}${column.cells.length + 1}`;
    return argumentText(argument, language);
  });
}

/** One worked example: the cells it reads, the formula as typed, what it gives. */
export function ExampleSheet({
  record,
  example,
  number,
  language,
}: {
  readonly record: FunctionRecord;
  readonly example: Example;
  readonly number: number;
  readonly language: Language;
}) {
  const columns = columnsOf(record, example.arguments);
  const rows = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const formula = callText(
    record.name,
    typedArguments(record, example.arguments, columns, language),
    language
  );
  return (
    <section className="example" aria-label={say(helpWords.example, language, { number })}>
      {columns.length > 0 && (
        <div className="wide">
          <table className="sheet">
            <caption className="unseen">{say(helpWords.cells, language, { number })}</caption>
            <thead>
              <tr>
                <td />
                {columns.map(({ letter }) => (
                  <th key={letter} scope="col">
                    {letter}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">1</th>
                {columns.map(({ letter, name }) => (
                  <td key={letter} className="name">
                    {name}
                  </td>
                ))}
              </tr>
              {shownRows(rows).map((row) =>
                row === null ? (
                  <RowsLeftOut key="left out" columns={columns.length + 1} />
                ) : (
                  <tr key={row}>
                    <th scope="row">{row + 2}</th>
                    {columns.map((column) => (
                      <td
                        key={column.letter}
                        className={typeof column.cells[row] === "string" ? "text" : undefined}
                      >
                        {cellText(column, column.cells[row] ?? null, language)}
                      </td>
                    ))}
                  </tr>
                )
              )}
            </tbody>
          </table>
        </div>
      )}
      <dl>
        <dt>{say(helpWords.typed, language)}</dt>
        <dd>
          <code>{formula}</code>
        </dd>
        <dt>{say(helpWords.gives, language)}</dt>
        <dd>
          <Outcome result={example.expected} language={language} />
        </dd>
      </dl>
    </section>
  );
}

function Outcome({ result, language }: { result: Example["expected"]; language: Language }) {
  if (typeof result !== "object") return <strong>{shown(result, language)}</strong>;
  return (
    <div className="wide">
      <table className="sheet">
        <tbody>
          {shownRows(result.length).map((index) =>
            index === null ? (
              <RowsLeftOut key="left out" columns={result[0]?.length ?? 1} />
            ) : (
              <tr key={index}>
                {(result[index] ?? []).map((cell, column) => (
                  <td key={column} className={typeof cell === "string" ? "text" : undefined}>
                    {shown(cell, language)}
                  </td>
                ))}
              </tr>
            )
          )}
        </tbody>
      </table>
    </div>
  );
}

function shown(cell: number | string | boolean, language: Language): string {
  return typeof cell === "string" ? cell : resultText(cell, language);
}
