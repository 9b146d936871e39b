import type { MetricId } from "../catalogue/metrics";
import { say, type Language } from "../locale/language";
import { casinoReports, casinoSources, casinoWords } from "../locale/samples";
import { serialOf } from "../plan/dates";
import { defaultSetup } from "../plan/setup";
import { monthSpan, readSample, type Sample } from "./sample";

/**
 * The case as its documents tell it: contacts, and revenue as a multiple of a cost that they do not give.
 * The months and every split below are assumed; each column adds up to what the case gives.
 */
export const casinoCase = { contacts: 24_759, revenuePerCost: 3 } as const;

const year = 2016;
const months = [10, 11, 12] as const;
type Source = keyof typeof casinoSources;
type Report = keyof typeof casinoReports;
type Split = readonly [october: number, november: number, december: number];

/** Long enough after the last month for any channel to have shown what it brings. */
const judgedOn = "2017-12-31";

const contacts: Split = [9_500, 9_000, 6_259];
/** Cost and revenue in units of the cost per contact. */
const costs: readonly (readonly [Source, Split])[] = [
  ["game", [8_000, 2_500, 1_500]],
  ["vouchers", [2_000, 2_500, 1_500]],
  ["groceries", [0, 0, 4_759]],
  ["seats", [0, 2_000, 0]],
];
const revenue: Split = [12_000, 30_000, 32_277];

/** The Casino case. The cost is a variable: whatever a contact cost (in euros), revenue is three times the cost. */
export async function casino(language: Language, costPerContact = 1): Promise<Sample> {
  const read = (source: Source, report: Report, metric: MetricId, split: Split) =>
    readSample({
      file: say(casinoSources[source], language, { ...casinoCase }),
      report: say(casinoReports[report], language),
      platform: "Facebook",
      currency: "EUR",
      metrics: [metric],
      rows: months.flatMap((month, index) => {
        const value = split[index] ?? 0;
        const [from, to] = monthSpan(year, month);
        return value === 0 ? [] : [[say(casinoWords.activity, language), from, to, value] as const];
      }),
    });
  const priced = (split: Split): Split => [
    split[0] * costPerContact,
    split[1] * costPerContact,
    split[2] * costPerContact,
  ];
  const tables = [
    await read("contacts", "contacts", "contacts", contacts),
    await read("revenue", "revenue", "revenue", priced(revenue)),
  ];
  for (const [source, split] of costs) {
    tables.push(await read(source, "costs", "spend", priced(split)));
  }
  return {
    setup: {
      ...defaultSetup(language),
      title: say(casinoWords.title, language),
      objectives: ["leads", "business"],
      kpis: ["contacts", "cost-per-contact", "rosi", "roas", "revenue", "net-gain"],
      inputs: {
        "time:as_of": serialOf(judgedOn),
        "target:rosi": 1,
        "target-note:rosi": say(casinoWords.rosiTarget, language),
        "target:contacts": 20_000,
        "target-note:contacts": say(casinoWords.contactsTarget, language),
      },
    },
    tables,
  };
}
