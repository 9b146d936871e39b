import { normaliseHeader } from "../../src/intake/header";
import { repairMojibake } from "../../src/intake/mojibake";

test.each([
  ["Auf\u00adru\u00adfe", "aufrufe", null, null],
  ["\ufeffDate", "date", null, null],
  ["J’aime sur Facebook", "j'aime sur facebook", null, null],
  [
    "CPM (Coût pour 1\u00a0000\u00a0impressions) (USD)",
    "cpm (cout pour 1 000 impressions)",
    "USD",
    null,
  ],
  ["Amount spent (EUR)", "amount spent", "EUR", null],
  ["Conversion rate (CVR)", "conversion rate (cvr)", null, null],
  ["Clicks (all)", "clicks (all)", null, null],
  ["Wiedergabezeit (Stunden)", "wiedergabezeit", null, "hours"],
  ["Durée de visionnage (heures)", "duree de visionnage", null, "hours"],
  ["Duration (sec)", "duration", null, "seconds"],
  ["Stayed to watch (%)", "stayed to watch", null, null],
  ["  Phone number clicks ", "phone number clicks", null, null],
  ["Montant dÃ©pensÃ© (EUR)", "montant depense", "EUR", null],
])("%s", (raw, text, currency, measure) => {
  expect(normaliseHeader(raw)).toEqual({ text, currency, measure });
});

test("only damage is repaired", () => {
  expect(repairMojibake("RÃ©sultats")).toBe("Résultats");
  expect(repairMojibake("lâ€™ensemble")).toBe("l’ensemble");
  expect(repairMojibake("Âge")).toBe("Âge");
  expect(repairMojibake("Ã la carte € 漢")).toBe("Ã la carte € 漢");
});
