import { assumptionById } from "../catalogue/assumptions";
import { costLines } from "../catalogue/costs";
import { metricById } from "../catalogue/metrics";
import { say, type Language } from "../locale/language";

/** What a person sees of `id` on the sheets. */
export function nameOfId(id: string, language: Language): string {
  const named = metricById(id) ?? assumptionById(id) ?? costLines.find((line) => line.id === id);
  return named === undefined ? id : say(named.name, language);
}
