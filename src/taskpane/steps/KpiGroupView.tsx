import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { kpiWords } from "../../locale/pane-build";
import { formatList } from "../format";
import { mostKpisOfAnObjective } from "../../plan/proposed";
import { metricsOf, type KpiChoice, type KpiGroup } from "../proposal";
import { useSpeech } from "../speech";
import type { WizardAction } from "../wizard";
import { CardStack } from "./CardStack";
import { ChoiceCard } from "./ChoiceCard";
import { MoreButton } from "./MoreButton";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  name: { margin: "0 0 8px", fontSize: tokens.fontSizeBase400 },
  count: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface KpiGroupProps {
  readonly group: KpiGroup;
  readonly dispatch: (action: WizardAction) => void;
}

/** One objective's KPIs: the chosen ones at once, the others on demand. */
export function KpiGroupView({ group, dispatch }: KpiGroupProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const id = useId();
  const [all, setAll] = useState(false);
  // A KPI unticked in this sitting stays in view, so that it can be ticked again.
  const [inView] = useState(() => new Set(chosenIds(group)));
  const chosen = chosenIds(group).length;
  const shown = group.choices.filter((choice) => all || choice.chosen || inView.has(choice.kpi.id));
  const hidden = group.choices.length - shown.length;
  const full = chosen >= mostKpisOfAnObjective;
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.name}>
          {t(group.objective.name)}
        </h3>
        <span className={styles.count} role="status">
          {t(kpiWords.chosen, { count: chosen, most: mostKpisOfAnObjective })}
        </span>
      </div>
      <CardStack>
        {shown.map((choice) => (
          <KpiCard key={choice.kpi.id} choice={choice} full={full} dispatch={dispatch} />
        ))}
        {all && full && <p className={styles.note}>{t(kpiWords.full)}</p>}
        {(all || hidden > 0) && (
          <MoreButton
            all={all}
            more={t(kpiWords.more, { count: hidden })}
            fewer={t(kpiWords.fewer)}
            onToggle={setAll}
          />
        )}
      </CardStack>
    </section>
  );
}

function chosenIds(group: KpiGroup): string[] {
  return group.choices.filter(({ chosen }) => chosen).map(({ kpi }) => kpi.id);
}

interface KpiCardProps {
  readonly choice: KpiChoice;
  readonly full: boolean;
  readonly dispatch: (action: WizardAction) => void;
}

function KpiCard({ choice, full, dispatch }: KpiCardProps) {
  const styles = useStyles();
  const { language, t } = useSpeech();
  const { kpi, chosen, missing, apart, pair } = choice;
  const waits = missing.map((metric) => t(metric.name));
  const figures = metricsOf(kpi).map((metric) => t(metric.name));
  const notes = chosen
    ? [
        ...(waits.length > 0 ? [t(kpiWords.waits, { metrics: formatList(waits, language) })] : []),
        ...(apart ? [t(kpiWords.apart, { metrics: formatList(figures, language) })] : []),
        ...(pair === null ? [] : [t(kpiWords.pair, { kpi: t(pair.name) })]),
      ]
    : [];
  return (
    <ChoiceCard
      name={t(kpi.name)}
      text={t(kpi.reason)}
      chosen={chosen}
      disabled={full && !chosen}
      onChange={(ticked) => {
        dispatch({ type: "kpi", id: kpi.id, chosen: ticked });
      }}
    >
      {notes.length === 0
        ? undefined
        : notes.map((note) => (
            <p key={note} className={styles.note}>
              {note}
            </p>
          ))}
    </ChoiceCard>
  );
}
