import { calendars, cohortsOf } from "./cohorts";
import { requireSameShape } from "./columns";
import { define } from "./define";
import { domains } from "./domains";
import { noAnswer, wrong } from "./errors";
import * as buying from "./models/bg-nbd";
import * as spending from "./models/gamma-gamma";
import { conversionCurve, type Followed } from "./models/kaplan-meier";
import { expectationOf } from "./models/lifetime-value";
import * as retention from "./models/sbg";
import { dayOfSummary, historyOf, orderLog, type PurchaseHistory, readOrderLog } from "./order-log";
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

/** Shares still there, from all of them at the start; checks that they can be the survivors of one group. */
function survivorsIn(shares: readonly number[]): number[] {
  const survivors = shares[0] === 1 ? [...shares] : [1, ...shares];
  const rising = survivors.findIndex((share, t) => share > (survivors[t - 1] ?? 1));
  if (rising !== -1 || survivors.includes(0)) {
    throw wrong(
      "survival must stay above 0 and never rise: give the share of the first customers still there after each period, without empty cells.",
      "survival doit rester supérieur à 0 sans jamais remonter\u00a0: donnez la part des clients du départ encore là après chaque période, sans cellule vide."
    );
  }
  if (survivors.length < 3) {
    throw wrong(
      "survival needs two periods or more: one cannot tell how customers differ.",
      "survival doit compter au moins deux périodes\u00a0: une seule ne dit pas en quoi les clients diffèrent."
    );
  }
  if (survivors[survivors.length - 1] === 1) {
    throw noAnswer(
      "No customer has left yet: there is nothing to project from.",
      "Aucun client n’est encore parti\u00a0: il n’y a rien à projeter."
    );
  }
  return survivors;
}

const mostPeriods = 10_000;

export const RETENTIONFORECAST = define({
  name: "RETENTIONFORECAST",
  parameters: [
    { name: "survival", kind: "column", domain: "share" },
    { name: "periods", kind: "number", domain: "wholeFromOne" },
    { name: "anchor", kind: "boolean", omitted: false },
  ],
  native: null,
  result: "matrix",
  calculate: ({ survival, periods, anchor }) => {
    if (periods > mostPeriods) {
      throw wrong(
        `periods can be ${mostPeriods} at most.`,
        `periods ne peut pas dépasser ${mostPeriods}.`
      );
    }
    const survivors = survivorsIn(survival.values);
    const seen = survivors.length - 1;
    const curve = retention.survival(retention.fit([survivors]), seen + periods);
    const scale = anchor ? (survivors[seen] ?? 0) / (curve[seen - 1] ?? 1) : 1;
    return curve.slice(seen).map((share) => [share * scale]);
  },
});

/** Fewer customers who came back say too little about how customers differ. */
const fewestRepeatBuyers = 50;
const daysInMonth = 365.25 / 12;
const mostMonths = 600;

/** Both models, fitted to the histories of all customers. */
function modelsOf(histories: readonly PurchaseHistory[]) {
  const again = histories.filter(({ repeats }) => repeats > 0);
  if (again.length < fewestRepeatBuyers) {
    throw noAnswer(
      `Too few customers have ordered again to tell how they differ: ${again.length}, of at least ${fewestRepeatBuyers}. Use LTVSIMPLE until more have.`,
      `Trop peu de clients ont recommandé pour dire en quoi ils diffèrent\u00a0: ${again.length}, il en faut au moins ${fewestRepeatBuyers}. Utilisez LTVSIMPLE en attendant.`
    );
  }
  const paying = again.filter(({ meanAmount }) => meanAmount > 0);
  if (paying.length < fewestRepeatBuyers) {
    throw wrong(
      "Most repeat orders have an amount of 0: check that amounts is the column of amounts.",
      "La plupart des réachats ont un montant nul\u00a0: vérifiez que amounts est bien la colonne des montants."
    );
  }
  return [buying.fit(histories), spending.fit(paying)] as const;
}

export const CLV = define({
  name: "CLV",
  parameters: [
    orderLog.ids,
    orderLog.dates,
    orderLog.amounts,
    { name: "months", kind: "number", omitted: 12, domain: "wholeFromOne" },
    { name: "annual_rate", kind: "number", omitted: 0, domain: "rate" },
    asOf,
  ],
  native: null,
  result: "table",
  calculate: ({ months, annual_rate, as_of, ...log }) => {
    if (months > mostMonths) {
      throw wrong(
        `months can be ${mostMonths} at most.`,
        `months ne peut pas dépasser ${mostMonths}.`
      );
    }
    const customers = readOrderLog(log);
    const day = dayOfSummary(customers, as_of);
    const histories = customers.map((customer) => historyOf(customer, day));
    const models = modelsOf(histories);
    // Without a rate it does not matter in which month an order falls.
    const steps = annual_rate === 0 ? 1 : months;
    const horizon = {
      steps,
      stepLength: (months / steps) * daysInMonth,
      ratePerStep: Math.expm1(Math.log1p(annual_rate) / 12),
    };
    return histories.map((history, index) => {
      const { alive, orders, value } = expectationOf(...models, history, horizon);
      return [customers[index]?.id ?? "", alive, orders, value];
    });
  },
});
