import { channelOf, channels, type Channel } from "../catalogue/channels";
import { say } from "../locale/language";
import { frameWords, timeWords, unitWords } from "../locale/sheets";
import { constant, headings, input, monthSheetWidth, type Slot } from "./cells";
import type { Facts } from "./facts";
import { columns, onSheet, type Layout } from "./layout";
import { ruledTable } from "./ruled";
import { call, cell, type Told } from "./told";
import type { ValidationPlan } from "./workbook";

const states = { first: columns.total, full: columns.outside } as const;

/** When a return can be read in each channel: assumptions that a person may change. */
export function maturityRows(facts: Facts, layout: Layout): Slot[][] {
  const { language } = facts.setup;
  const titles = [
    timeWords.channels,
    frameWords.unit,
    timeWords.why,
    timeWords.firstReadable,
    timeWords.fullyReadable,
  ].map((words) => say(words, language));
  const months = say(unitWords.months, language);
  return ruledTable([
    headings(titles, monthSheetWidth(layout), [states.first, states.full]),
    ...channels.map(({ id, name, why, firstReadable, fullyReadable }) => [
      constant(say(name, language), "label-wrapped"),
      constant(months, "unit"),
      constant(say(why, language), "note"),
      input(`maturity:${id}:first`, firstReadable, "integer"),
      input(`maturity:${id}:full`, fullyReadable, "integer"),
    ]),
  ]);
}

/** Months are whole and not negative. */
export function maturityValidation(facts: Facts, layout: Layout): ValidationPlan {
  return {
    area: {
      row: layout.maturity.heading + 1,
      column: states.first,
      rows: channels.length,
      columns: 2,
    },
    rule: { kind: "number", min: 0, max: null },
    message: say(timeWords.monthsHint, facts.setup.language),
  };
}

/** The channels of the platforms imported; what is not known asks for most patience. */
function channelsOf(facts: Facts): Channel[] {
  const found = facts.sources.map(({ table }) => channelOf(table.platform));
  const used = new Set(found.length === 0 ? [channelOf(null)] : found);
  return channels.filter((channel) => used.has(channel));
}

/** Months until the slowest channel of the imports can be read: at all, or for good. */
export function slowest(facts: Facts, layout: Layout, state: keyof typeof states): Told {
  const months = channelsOf(facts).map((channel) =>
    cell(
      onSheet(layout, "investment", layout.maturity.rows.get(channel.id) ?? 0, states[state]),
      state === "first" ? channel.firstReadable : channel.fullyReadable
    )
  );
  return call("MAX", months, (...each) => Math.max(...each));
}
