import { Button } from "@fluentui/react-components";
import { reviewWords } from "../../locale/pane-data";
import { countedTables, currentTables } from "../counted";
import { useSpeech } from "../speech";
import { CardStack } from "./CardStack";
import { CountQuestions } from "./CountQuestions";
import { Remark } from "./Remark";
import { TableCard } from "./TableCard";
import type { StepProps } from "./step";

/** A card per table, with what it says, what it leaves open and a way to take it out. */
export function ReviewStep({ workspace, state, dispatch }: StepProps) {
  const { t } = useSpeech();
  const current = currentTables(state);
  const counted = countedTables(state);
  return (
    <CardStack>
      {state.tables.length === 0 && state.standing === null && (
        <Remark tone="info">{t(reviewWords.nothing)}</Remark>
      )}
      <CountQuestions state={state} dispatch={dispatch} />
      {state.tables.map((asRead, index) => (
        <TableCard
          key={asRead.id}
          asRead={asRead}
          table={current[index] ?? asRead}
          counted={counted.find(({ id }) => id === current[index]?.id) ?? null}
          answer={state.answers.tables[asRead.id] ?? {}}
          kept={state.mappingsKept}
          workspace={workspace}
          dispatch={dispatch}
        />
      ))}
      <Button
        onClick={() => {
          dispatch({ type: "go", step: "data" });
        }}
      >
        {t(reviewWords.toData)}
      </Button>
    </CardStack>
  );
}
