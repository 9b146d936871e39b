import { activityTypes } from "../catalogue/activity-types";
import { kpiById } from "../catalogue/kpis";
import { say } from "../locale/language";
import type { ActivityRow } from "./activity-row";
import { shortName } from "./short-name";
import { equal, firstOf, words } from "./told";

/** Tells by which KPIs an activity of its type is judged; it follows the type that a person chooses. */
export function tellJudgedBy(row: ActivityRow): void {
  const { language } = row.context.facts.setup;
  const type = row.at("type");
  const names = (ids: readonly string[]) =>
    ids.flatMap((id) => kpiById(id) ?? []).map(({ name }) => shortName({ name }, language));
  row.give(
    "judgedBy",
    firstOf(
      activityTypes.map(({ name, kpis }) => [
        equal(type, words(say(name, language))),
        words(names(kpis).join(", ")),
      ]),
      words("")
    )
  );
}
