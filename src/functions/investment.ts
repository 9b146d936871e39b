import { define } from "./define";

const dayRate = { name: "day_rate", kind: "number", domain: "notNegative" } as const;

export const TOTALINVEST = define({
  name: "TOTALINVEST",
  parameters: [
    { name: "media", kind: "sum", domain: "notNegative" },
    { name: "fees", kind: "sum", omitted: 0, domain: "notNegative" },
    { name: "tools", kind: "sum", omitted: 0, domain: "notNegative" },
    { name: "person_days", kind: "sum", omitted: 0, domain: "notNegative" },
    { ...dayRate, omitted: 0 },
    { name: "prizes", kind: "sum", omitted: 0, domain: "notNegative" },
  ],
  native: "SUM(media)+SUM(fees)+SUM(tools)+SUM(person_days)*day_rate+SUM(prizes)",
  calculate: ({ media, fees, tools, person_days, day_rate, prizes }) =>
    media + fees + tools + person_days * day_rate + prizes,
});

export const PERSONDAYCOST = define({
  name: "PERSONDAYCOST",
  parameters: [
    { name: "days", kind: "sum", domain: "notNegative" },
    dayRate,
    { name: "load", kind: "number", omitted: 1, domain: "notNegative" },
  ],
  native: "SUM(days)*day_rate*load",
  calculate: ({ days, day_rate, load }) => days * day_rate * load,
});
