import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { blockers, frame, stepHeadings, stepLeads } from "../locale/pane";
import { useSpeech } from "./speech";
import { StepTrail } from "./StepTrail";
import { BuildStep } from "./steps/BuildStep";
import { DataStep } from "./steps/DataStep";
import { DepartmentsStep } from "./steps/DepartmentsStep";
import { KpisStep } from "./steps/KpisStep";
import { ObjectivesStep } from "./steps/ObjectivesStep";
import { ReviewStep } from "./steps/ReviewStep";
import type { StepProps } from "./steps/step";
import { blocker, isBuilding, steps, type Step } from "./wizard";

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "12px 16px 24px" },
  heading: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outline: "none",
  },
  lead: { margin: "0 0 16px", color: tokens.colorNeutralForeground2 },
  foot: {
    padding: "10px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  refusal: { margin: "0 0 8px", color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", justifyContent: "space-between", gap: "8px" },
});

const stepViews: Readonly<Record<Step, (props: StepProps) => ReactNode>> = {
  objectives: ObjectivesStep,
  departments: DepartmentsStep,
  data: DataStep,
  review: ReviewStep,
  kpis: KpisStep,
  build: BuildStep,
};

/** One step at a time between the trail of steps and the two buttons that walk it. */
export function WizardView({ workspace, state, dispatch }: StepProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const heading = useHeadingFocus(state.step);
  const View = stepViews[state.step];
  const refusal = state.refused ? blocker(state) : null;
  const first = state.step === steps[0];
  const last = state.step === steps.at(-1);
  return (
    <>
      <StepTrail state={state} dispatch={dispatch} />
      <main className={styles.scroll} key={state.step}>
        <h2 className={styles.heading} ref={heading} tabIndex={-1}>
          {t(stepHeadings[state.step])}
        </h2>
        <p className={styles.lead}>{t(stepLeads[state.step])}</p>
        <View workspace={workspace} state={state} dispatch={dispatch} />
      </main>
      <footer className={styles.foot}>
        <div role="alert">
          {refusal !== null && (
            <Text as="p" block className={styles.refusal}>
              {t(blockers[refusal])}
            </Text>
          )}
        </div>
        <div className={styles.buttons}>
          <Button
            disabled={first || isBuilding(state)}
            onClick={() => {
              dispatch({ type: "back" });
            }}
          >
            {t(frame.back)}
          </Button>
          {last ? (
            <Button
              appearance="subtle"
              disabled={isBuilding(state)}
              onClick={() => {
                dispatch({ type: "start-again" });
              }}
            >
              {t(frame.startAgain)}
            </Button>
          ) : (
            <Button
              appearance="primary"
              onClick={() => {
                dispatch({ type: "next" });
              }}
            >
              {t(frame.next)}
            </Button>
          )}
        </div>
      </footer>
    </>
  );
}

/** Moves the focus to the heading of a step that was walked to, not to that of the first drawing. */
function useHeadingFocus(step: Step) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  return heading;
}
