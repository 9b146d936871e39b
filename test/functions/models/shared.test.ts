/** The code behind the customer models on the reference material, where it lies beside the checkout. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import * as buying from "../../../src/functions/models/bg-nbd";
import * as spending from "../../../src/functions/models/gamma-gamma";
import { conversionCurve, medianDay } from "../../../src/functions/models/kaplan-meier";
import { expectationOf } from "../../../src/functions/models/lifetime-value";
import * as retention from "../../../src/functions/models/sbg";
import { gauss } from "../../../src/functions/special/hypergeometric";
import { describeWithShared, sharedFolder } from "../../support/shared";

type Table = readonly (readonly number[])[];
type Args = Readonly<Record<string, number>>;

interface Vector {
  readonly id: string;
  readonly function: string;
  readonly args: Args & Readonly<Record<string, Table | string>>;
  readonly expected: number | Table | { readonly error: string };
  readonly tolerance: number;
}

/** A number of a vector; one that is not there fails the comparison. */
const number = (args: Args, name: string) => args[name] ?? NaN;

const lifetimes = (args: Args): buying.BgNbd => ({
  r: number(args, "r"),
  alpha: number(args, "alpha"),
  a: number(args, "a"),
  b: number(args, "b"),
});
const amounts = (args: Args) => ({
  p: number(args, "p"),
  q: number(args, "q"),
  v: number(args, "v"),
});
const curve = (args: Args) => ({ alpha: number(args, "alpha"), beta: number(args, "beta") });
const customer = (args: Args) => ({
  repeats: number(args, "x"),
  recency: number(args, "tx"),
  age: number(args, "T"),
  meanAmount: number(args, "m"),
});
const table = (args: Vector["args"], name: string) => args[name] as unknown as Table;

/** One row a cohort; a single column is one cohort, whose start may be left out. */
function cohorts(survival: Table): number[][] {
  if ((survival[0]?.length ?? 0) > 1) {
    return survival.map((row) => row.filter((each) => typeof each === "number"));
  }
  const shares = survival.flat();
  return [shares[0] === 1 ? shares : [1, ...shares]];
}

const compute: Readonly<Record<string, (args: Vector["args"]) => readonly number[]>> = {
  SBGFIT: (args) => {
    const { alpha, beta } = retention.fit(cohorts(table(args, "survival")));
    return [alpha, beta];
  },
  SBGLOGLIK: (args) => [retention.logLikelihood(curve(args), cohorts(table(args, "survival")))],
  SBGSURVIVAL: (args) => retention.survival(curve(args), number(args, "periods")),
  SBGRETENTION: (args) =>
    Array.from({ length: number(args, "periods") }, (_, t) =>
      retention.retention(curve(args), t + 1)
    ),
  SBGDEL: (args) => [retention.discountedLifetime(curve(args), number(args, "discount"))],
  SBGDERL: (args) => [
    retention.discountedResidualLifetime(
      curve(args),
      number(args, "discount"),
      number(args, "survivedPeriods")
    ),
  ],
  BGNBD: (args) => [buying.expectedPurchases(lifetimes(args), customer(args), number(args, "t"))],
  BGNBDMEAN: (args) => [buying.meanPurchases(lifetimes(args), number(args, "t"))],
  BGNBDALIVE: (args) => [buying.probabilityAlive(lifetimes(args), customer(args))],
  BGNBDPMF: (args) => [
    buying.probabilityOfPurchases(lifetimes(args), number(args, "n"), number(args, "t")),
  ],
  BGNBDLOGLIK: (args) => [buying.logLikelihood(lifetimes(args), customer(args))],
  BGNBDFIT: (args) => {
    const rows = table(args, "data_x_tx_T");
    const { r, alpha, a, b } = buying.fit(
      rows.map(([repeats = 0, recency = 0, age = 0]) => ({ repeats, recency, age }))
    );
    return [r, alpha, a, b];
  },
  GGFIT: (args) => {
    const rows = table(args, "data_x_m");
    const { p, q, v } = spending.fit(
      rows.map(([repeats = 0, meanAmount = 0]) => ({ repeats, meanAmount }))
    );
    return [p, q, v];
  },
  GGSPEND: (args) => [spending.expectedAmount(amounts(args), customer(args))],
  CLV: (args) => [
    expectationOf(lifetimes(args), amounts(args), customer(args), {
      steps: number(args, "periods"),
      stepLength: number(args, "stepLength"),
      ratePerStep: number(args, "ratePerPeriod"),
    }).value,
  ],
  CONVERSIONCURVE: (args) => {
    const converted = table(args, "converted").flat();
    const days = table(args, "days").flat();
    return [
      medianDay(
        conversionCurve(days.map((day, i) => ({ days: day, converted: converted[i] === 1 })))
      ),
    ];
  },
  "helper.hyp2f1": (args) => [
    gauss(number(args, "a"), number(args, "b"), number(args, "c"), number(args, "z")),
  ],
};

const file = path.join(sharedFolder, "vectors.json");
const vectors = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Vector[]) : [];
const held = ({ args }: Vector) => !Object.values(args).some((each) => typeof each === "string");
/** Input that is refused where it is read: by the domains of parameters, RETENTIONFORECAST and as_of. */
const refused = ({ expected }: Vector) => typeof expected === "object" && "error" in expected;
const ours = vectors.filter((each) => compute[each.function] && held(each) && !refused(each));

describeWithShared("reference vectors of the models", () => {
  it("are there", () => {
    expect(ours.length).toBeGreaterThan(60);
  });

  it.each(ours.map((each) => [each.id, each] as const))("%s", (_id, vector) => {
    const wanted = [vector.expected].flat(2) as number[];
    const found = compute[vector.function]?.(vector.args) ?? [];
    expect(found).toHaveLength(wanted.length);
    const off = wanted.filter(
      (each, i) => !(Math.abs((found[i] ?? NaN) - each) <= vector.tolerance + 1e-13)
    );
    expect([off, found]).toEqual([[], found]);
  });
});

describeWithShared("the CDNOW customers", () => {
  const rows = () =>
    readFileSync(
      path.join(sharedFolder, "exports/datasets/cdnow-summary-with-transactions.csv"),
      "utf8"
    )
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(",").map(Number))
      .map(([, repeats = 0, recency = 0, age = 0, meanAmount = 0]) => ({
        repeats,
        recency,
        age,
        meanAmount,
      }));

  it("buy as published: r 0.243, alpha 4.414, a 0.793, b 2.426", () => {
    const found = buying.fit(rows());
    const { r, alpha, a, b } = found;
    const published = [0.242593, 4.413532, 0.792886, 2.425752];
    [r, alpha, a, b].forEach((each, i) => {
      expect(each).toBeCloseTo(published[i] ?? NaN, 4);
    });
    const total = rows().reduce((sum, each) => sum + buying.logLikelihood(found, each), 0);
    expect(total).toBeCloseTo(-9582.42556, 4);
  });

  it("spend as published: p 6.25, q 3.74, v 15.45", () => {
    const again = rows().filter(({ repeats, meanAmount }) => repeats > 0 && meanAmount > 0);
    const found = spending.fit(again);
    expect(again).toHaveLength(946);
    expect(found.p).toBeCloseTo(6.25, 2);
    expect(found.q).toBeCloseTo(3.74, 1);
    expect(found.v).toBeCloseTo(15.45, 2);
    expect(spending.logLikelihood(found, again)).toBeCloseTo(-4055.92324, 3);
  });
});
