import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { useId } from "react";
import type { ImportedTable } from "../../catalogue/imported";
import type { ReadTable } from "../../intake";
import { reviewWords } from "../../locale/pane-data";
import type { TableAnswer } from "../answers";
import { hasText, isUseful, mayMap } from "../imports";
import { useSpeech } from "../speech";
import { fullTableName, platformName, tableName } from "../table-name";
import type { WizardAction } from "../wizard";
import type { Workspace } from "../workspace";
import { card } from "./card";
import { ColumnMapper } from "./ColumnMapper";
import { IssueRemarks } from "./IssueRemarks";
import { KeepTextTick } from "./KeepTextTick";
import { Remark } from "./Remark";
import { RememberedRemark } from "./RememberedRemark";
import { TableFacts } from "./TableFacts";
import { TableQuestions } from "./TableQuestions";
import { TableTotals } from "./TableTotals";
import { useApply } from "./useApply";

const useStyles = makeStyles({
  card,
  head: { display: "flex", gap: "8px", alignItems: "flex-start", justifyContent: "space-between" },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

interface TableCardProps {
  /** As intake read it, before any mapping by hand: names the table for good. */
  readonly asRead: ReadTable;
  readonly table: ReadTable;
  /** What counts of it; null where other imports tell all of it. */
  readonly counted: ImportedTable | null;
  readonly answer: TableAnswer;
  /** False where the workbook could not keep what was said of columns. */
  readonly kept: boolean;
  readonly workspace: Workspace;
  readonly dispatch: (action: WizardAction) => void;
}

/** One table: what was recognised, what is asked, what was remarked. */
export function TableCard(props: TableCardProps) {
  const { asRead, table, counted, answer, kept, workspace, dispatch } = props;
  const styles = useStyles();
  const { language, t } = useSpeech();
  const id = useId();
  const name = tableName(table, language);
  const apply = useApply({ asRead, answer, workspace, dispatch });
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.name}>
          {platformName(table) === null ? `${t(reviewWords.unknownPlatform)} – ${name}` : name}
        </h3>
        <Button
          appearance="subtle"
          size="small"
          icon={<Delete16Regular />}
          aria-label={t(reviewWords.removeNamed, {
            name: fullTableName(table, language),
          })}
          title={t(reviewWords.remove)}
          onClick={({ currentTarget }) => {
            // The button goes with its card; the heading of the step stays.
            currentTarget.closest("main")?.querySelector("h2")?.focus();
            dispatch({ type: "remove-table", id: asRead.id });
          }}
        />
      </div>
      <TableFacts table={counted ?? table} />
      {counted === null ? (
        <Remark tone="info">{t(reviewWords.replaced)}</Remark>
      ) : (
        isUseful(counted) && <TableTotals table={counted} />
      )}
      {answer.remembered === true && (
        <RememberedRemark
          onForget={() => {
            dispatch({ type: "forget-mapping", table: asRead });
          }}
        />
      )}
      {mayMap(asRead) && (
        <ColumnMapper
          asRead={asRead}
          shown={answer.keepText === true ? table : asRead}
          answer={answer}
          startOpen={!isUseful(table)}
          kept={kept}
          onDraft={(more) => {
            dispatch({ type: "table-answer", id: asRead.id, answer: more });
          }}
          onApply={apply}
        />
      )}
      <TableQuestions
        table={table}
        answer={answer}
        onAnswer={(more) => {
          void apply(more);
        }}
      />
      {hasText(asRead) && (
        <KeepTextTick
          kept={answer.keepText === true}
          onChange={(keepText) => {
            void apply({ keepText });
          }}
        />
      )}
      <IssueRemarks issues={table.issues} />
    </section>
  );
}
