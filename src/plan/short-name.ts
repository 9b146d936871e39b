import type { Kpi } from "../catalogue/types";
import { say, type Language } from "../locale/language";

/** The abbreviation that a name ends with, as people say it: `CPM`; the whole name where it has none. */
export function shortName(kpi: Pick<Kpi, "name">, language: Language): string {
  const name = say(kpi.name, language);
  return /\((\p{Lu}[\p{L}\d:-]{1,7})\)$/u.exec(name)?.[1] ?? name;
}
