import { cellAt, rangeOf } from "./address";
import { block, constant, headings, input, type Slot } from "./cells";
import { checkColumns, checkRows, checkWord } from "./checks-layout";
import { importChecks } from "./checks-imports";
import { kpiChecks } from "./checks-kpis";
import { initialTolerance, ledgerChecks, monthChecks } from "./checks-ledger";
import { rateChecks } from "./checks-rates";
import { headCell, stateWord, wordOf, type State } from "./checks-row";
import { metricColumn, named } from "./criteria";
import { monthOf, serialOf } from "./dates";
import type { Facts } from "./facts";
import type { FigureRow } from "./figures";
import { columns, filterRows, onSheet, type Layout } from "./layout";
import { inLedger } from "./ledger-sums";
import {
  cell,
  equal,
  firstOf,
  joined,
  number,
  plus,
  toldCell,
  when,
  words,
  type Told,
} from "./told";
import type { Area, ConditionalFormatPlan, SheetPlan, StyleToken } from "./workbook";

type Word = Parameters<typeof checkWord>[1];
type Rows = ReadonlyMap<string, FigureRow>;

/** The printed columns; the last one holds workings. */
const width = checkColumns.criterion;

/** The three parts of the sheet, before they are counted. */
interface Parts {
  readonly sums: readonly (readonly Slot[])[];
  readonly kpis: readonly (readonly Slot[])[];
}

/** How many rows of a part end in `state`. */
function countOf(facts: Facts, area: Area, rows: Parts["sums"], state: State): Told {
  const { text, value } = stateWord(facts, state);
  const ended = rows.filter((cells) => cells[checkColumns.state]?.value === value);
  return cell(`COUNTIF(${rangeOf(area)},${text})`, ended.length);
}

/** How all sums end, in one sentence. */
function message(facts: Facts, made: Told, look: Told): Told {
  const word = (key: Word) => wordOf(facts, key);
  const one = equal(made, number(1));
  const none = equal(look, number(0));
  const some = joined(look, word("someOf"), made);
  return firstOf(
    [
      [equal(made, number(0)), word("none")],
      [
        none,
        firstOf([[one, word("oneAgrees")]], joined(word("allAgree"), made, word("allAgreeEnd"))),
      ],
      [one, word("onlyLooks")],
      [equal(look, number(1)), joined(some, word("oneLooks"))],
    ],
    joined(some, word("someLook"))
  );
}

/** The first and the last day of the months for which any import says what was spent. */
function monthsCompared(facts: Facts, layout: Layout): { from: Told; to: Told } {
  const paid = facts.rows.filter(
    ({ values, currency }) => values["spend"] !== undefined && currency === facts.setup.currency
  );
  const days = paid.flatMap(({ from, to }) => (from === null || to === null ? [] : [{ from, to }]));
  const firsts = days.map(({ from }) => from).sort();
  const lasts = days.map(({ to }) => to).sort();
  const [first, last] = [firsts[0], lasts.at(-1)];
  const known = first !== undefined && last !== undefined;
  const own = onSheet(layout, "kpis", filterRows.currency, columns.note, "both");
  const told = `ISNUMBER(${metricColumn(layout, { id: "spend" })})*(${named(facts, layout, "currency")}=${own})`;
  const [start, end] = [named(facts, layout, "from"), named(facts, layout, "to")];
  const to = headCell("months", null, "found").text;
  return {
    to: cell(
      `IF(SUMPRODUCT(${told}*ISNUMBER(${end}))=0,"",EOMONTH(SUMPRODUCT(MAX(${told}*${end})),0))`,
      known ? serialOf(monthOf(last).to) : ""
    ),
    from: cell(
      `IF(${to}="","",EOMONTH(${to}-SUMPRODUCT(MAX(${told}*ISNUMBER(${start})*(${to}-${start}))),-1)+1)`,
      known ? serialOf(monthOf(first).from) : ""
    ),
  };
}

function head(facts: Facts, layout: Layout, { sums, kpis }: Parts): Slot[][] {
  const { checks } = layout;
  const states = (first: number, rows: number): Area => ({
    row: first,
    column: checkColumns.state,
    rows,
    columns: 1,
  });
  const all = states(checks.importsHeading, checks.lastSum - checks.importsHeading + 1);
  const look = countOf(facts, all, sums, "look");
  const made = plus(countOf(facts, all, sums, "ok"), look);
  const [madeCell, lookCell] = [headCell("made", made.value), headCell("look", look.value)];
  const ofKpis = states(checks.kpisHeading + 1, checks.kpis.size);
  const fine = countOf(facts, ofKpis, kpis, "ok");
  const whole = plus(fine, countOf(facts, ofKpis, kpis, "note"));
  const lead = checkWord(facts, "kpisLead", { sheet: layout.names.calendar });
  const sentence = joined(words(lead), fine, wordOf(facts, "someOf"), whole);
  const { from, to } = monthsCompared(facts, layout);
  const line = (key: Word, ...cells: Slot[]): Slot[] => [
    constant(checkWord(facts, key), "record-label"),
    // The values stand far from their labels: a line leads to them.
    constant(null, "record-text"),
    ...cells,
  ];
  const [supplier, amount] = [
    inLedger(facts, layout, "supplier"),
    inLedger(facts, layout, "amount"),
  ];
  const pasted = cell(`SUMPRODUCT(((${supplier}<>"")+(${amount}<>"")>0)*1)`, 0);
  return [
    [constant(layout.names.checks, "title")],
    [toldCell(message(facts, madeCell, lookCell), "message")],
    [toldCell(sentence, "subtitle")],
    line("made", toldCell(made, "value", "integer")),
    line("look", toldCell(look, "value", "integer")),
    line(
      "tolerance",
      input("checks:tolerance", initialTolerance, "percent"),
      constant(checkWord(facts, "toleranceNote"), "entry")
    ),
    line(
      "months",
      toldCell(from, "value", "date"),
      toldCell(to, "value", "date"),
      toldCell(
        when(
          equal(headCell("months", to.value, "found"), words("")),
          wordOf(facts, "noMonths"),
          words("")
        ),
        "entry"
      )
    ),
    line("pasted", toldCell(pasted, "value", "integer")),
  ];
}

/** The headings of a part; those of numbers stand over them. */
function titles(
  facts: Facts,
  keys: readonly (Word | null)[],
  numbers: readonly number[],
  sheet = ""
): Slot[] {
  const texts = keys.map((key) => (key === null ? "" : checkWord(facts, key, { sheet })));
  return headings(texts, width, numbers);
}

const { given, found, difference, share, more } = checkColumns;
const amounts = [given, found, difference, share];

/** The sheet that says whether the numbers can be believed: imports, ledger, what the KPIs rest on. */
export function checksSheet(facts: Facts, layout: Layout, rows: Rows): SheetPlan {
  const { checks } = layout;
  const imports = importChecks(facts, layout);
  const ledger = ledgerChecks(facts, layout);
  const months = monthChecks(facts, layout);
  const kpis = kpiChecks(facts, layout, rows);
  const compared = ["difference", "share", "state", "verdict"] as const;
  const first = checks.importsHeading + 1;
  const { last } = checks;
  const coloured = (state: State, style: StyleToken, columns: number): ConditionalFormatPlan => ({
    area: { row: first, column: checkColumns.state, rows: last - first + 1, columns },
    rule: {
      kind: "custom",
      formula: `=${cellAt(first, checkColumns.state, "column")}=${stateWord(facts, state).text}`,
      style,
    },
  });
  return {
    key: "checks",
    name: layout.names.checks,
    widths: [34, 34, 13, 13, 12, 16, 9, 31, 24, 24],
    frozen: { rows: checkRows.message + 1, columns: 1 },
    printed: { rows: last + 1, columns: width },
    landscape: true,
    sections: {
      rows: [
        checks.ledgerHeading,
        checks.monthsHeading,
        checks.kpisHeading,
        checks.ratesHeading,
      ].filter((row) => row !== null),
    },
    blocks: [
      block(
        "checks-head",
        0,
        0,
        head(facts, layout, { sums: [...imports, ...ledger, ...months], kpis })
      ),
      block("checks-imports", checks.importsHeading, 0, [
        titles(facts, ["imports", "file", "stated", "sum", ...compared, "where"], amounts),
        ...imports,
      ]),
      block("checks-ledger", checks.ledgerHeading, 0, [
        titles(
          facts,
          ["ledger", "inLedger", "platforms", "ledgerAmount", ...compared, "unsplit"],
          [...amounts, more]
        ),
        ...ledger,
      ]),
      ...(checks.monthsHeading === null
        ? []
        : [
            block("checks-months", checks.monthsHeading, 0, [
              titles(
                facts,
                ["byMonth", "month", "platforms", "ledgerAmount", ...compared],
                amounts
              ),
              ...months,
            ]),
          ]),
      block("checks-kpis", checks.kpisHeading, 0, [
        titles(
          facts,
          ["kpis", "confidence", "value", "last", "age", "data", "state", "verdict", "where"],
          [given, found, difference],
          layout.names.calendar
        ),
        ...kpis,
      ]),
      ...(checks.ratesHeading === null
        ? []
        : [
            block("checks-rates", checks.ratesHeading, 0, [
              titles(
                facts,
                ["rates", "ratio", "observed", "rate", "low", "high", "state", "verdict", "level"],
                [...amounts, more]
              ),
              ...rateChecks(facts, layout, rows),
            ]),
          ]),
    ],
    tables: [],
    charts: [],
    validations: [
      {
        area: { row: checkRows.tolerance, column: given, rows: 1, columns: 1 },
        rule: { kind: "number", min: 0, max: 1 },
        message: checkWord(facts, "toleranceHint"),
      },
    ],
    conditionalFormats: [
      coloured("look", "bad", 2),
      coloured("note", "warning", 2),
      coloured("ok", "good", 1),
      {
        area: { row: first, column: given, rows: last - first + 1, columns: 1 },
        rule: { kind: "custom", formula: `=ISERROR(${cellAt(first, given)})`, style: "note" },
      },
    ],
  };
}
