import { makeStyles, tokens } from "@fluentui/react-components";
import { countedTables } from "../counted";
import { proposal } from "../proposal";
import { KpiGroupView } from "./KpiGroupView";
import type { StepProps } from "./step";
import { WorkbookChoices } from "./WorkbookChoices";

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: "24px" },
  rule: { border: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, width: "100%" },
});

/** The proposed KPIs per objective, then how the workbook is to look. */
export function KpisStep({ state, dispatch }: StepProps) {
  const styles = useStyles();
  return (
    <div className={styles.groups}>
      {proposal(state.answers, countedTables(state)).map((group) => (
        <KpiGroupView key={group.objective.id} group={group} dispatch={dispatch} />
      ))}
      <hr className={styles.rule} />
      <WorkbookChoices state={state} dispatch={dispatch} />
    </div>
  );
}
