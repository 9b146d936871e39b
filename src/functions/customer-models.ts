import { calendars, cohortsOf } from "./cohorts";
import { requireSameShape } from "./columns";
import { define } from "./define";
import { domains } from "./domains";
import { noAnswer, wrong } from "./errors";
import { conversionCurve, type Followed } from "./models/kaplan-meier";
import { dayOfSummary, historyOf, orderLog, readOrderLog } from "./order-log";
import { type Cells, isNothing } from "./read";

const asOf = { name: "as_of", kind: "number", omitted: null, domain: "date" } as const;

export const RFM = define({
  name: "RFM",
  parameters: [orderLog.ids, orderLog.dates, orderLog.amounts, asOf],
  native: null,
  result: "table",
  calculate: ({ as_of, ...log }) => {
    const customers = readOrderLog(log);
    const day = dayOfSummary(customers, as_of);
    return customers.map((customer) => {
      const { repeats, recency, age, meanAmount } = historyOf(customer, day);
      return [customer.id, repeats, recency, age, meanAmount];
    });
  },
});

export const COHORT = define({
  name: "COHORT",
  parameters: [
    orderLog.ids,
    orderLog.dates,
    {
      name: "period",
      kind: "option",
      omitted: "month",
      options: ["week", "month", "quarter", "year"],
      optionsInFrench: { week: "semaine", month: "mois", quarter: "trimestre", year: "année" },
    },
    {
      name: "output",
      kind: "option",
      omitted: "count",
      options: ["count", "rate"],
      optionsInFrench: { count: "nombre", rate: "taux" },
    },
  ],
  native: null,
  result: "table",
  calculate: ({ period, output, ...log }) => {
    const cohorts = cohortsOf(readOrderLog(log), calendars[period]);
    const widest = cohorts[0]?.active.length ?? 0;
    return cohorts.map(({ start, active }) => {
      const size = active[0] ?? 0;
      const shown = output === "rate" ? active.map((count) => count / size) : active;
      // Periods still to come are blank: 0 is a period in which nobody bought.
      return [start, ...shown, ...Array<string>(widest - active.length).fill("")];
    });
  },
});

/** The prospects of two facing series; one still open on its first day says nothing yet. */
function readFollowed(days: Cells, converted: Cells): Followed[] {
  requireSameShape(days, converted, ["days", "converted"]);
  return days.cells.flatMap((day, index) => {
    const outcome = converted.cells[index] ?? null;
    const open = isNothing(outcome) || outcome === false;
    if (open && isNothing(day)) return [];
    if (!open && outcome !== 1 && outcome !== true) {
      throw wrong(
        `Row ${index + 1} of converted must be 1 or TRUE for a customer, 0, FALSE or empty for a prospect still open.`,
        `La ligne ${index + 1} de converted doit être 1 ou VRAI pour un client, 0, FAUX ou vide pour un prospect encore ouvert.`
      );
    }
    if (typeof day === "number" && domains.notNegative.holds(day)) {
      return [{ days: day, converted: !open }];
    }
    throw wrong(
      `Row ${index + 1} of days must be a number of days, 0 or more: to the conversion, or to today for a prospect still open.`,
      `La ligne ${index + 1} de days doit être un nombre de jours, nul ou positif\u00a0: jusqu’à la conversion, ou jusqu’à aujourd’hui pour un prospect encore ouvert.`
    );
  });
}

export const CONVERSIONCURVE = define({
  name: "CONVERSIONCURVE",
  parameters: [
    { name: "days", kind: "cells" },
    { name: "converted", kind: "cells" },
  ],
  native: null,
  result: "matrix",
  calculate: ({ days, converted }) => {
    const curve = conversionCurve(readFollowed(days, converted));
    if (curve.length > 0) return curve.map((point) => [point.day, point.converted]);
    throw noAnswer(
      "Nobody has converted in these data yet.",
      "Personne n’est encore devenu client dans ces données."
    );
  },
});
