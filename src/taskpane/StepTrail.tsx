import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { frame, stepNames } from "../locale/pane";
import { useSpeech } from "./speech";
import { isBuilding, steps, type WizardAction, type WizardState } from "./wizard";

const useStyles = makeStyles({
  trail: { padding: "12px 16px 4px" },
  list: { display: "flex", gap: "4px", listStyle: "none", margin: 0, padding: 0 },
  item: { flexGrow: 1, flexBasis: 0 },
  step: {
    display: "block",
    width: "100%",
    padding: "6px 0",
    border: "none",
    background: "none",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    "&:disabled": { cursor: "default" },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  bar: {
    display: "block",
    height: "4px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke1,
  },
  reached: { backgroundColor: tokens.colorBrandBackground },
  count: {
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface StepTrailProps {
  readonly state: WizardState;
  readonly dispatch: (action: WizardAction) => void;
}

/** Where the wizard stands; every step reached so far may be jumped to. */
export function StepTrail({ state, dispatch }: StepTrailProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const here = steps.indexOf(state.step);
  const furthest = steps.indexOf(state.furthest);
  return (
    <nav className={styles.trail} aria-label={t(frame.steps)}>
      <ol className={styles.list}>
        {steps.map((step, index) => {
          const name = t(frame.stepName, { step: index + 1, name: t(stepNames[step]) });
          return (
            <li key={step} className={styles.item}>
              <button
                type="button"
                className={styles.step}
                aria-label={name}
                title={name}
                aria-current={index === here ? "step" : undefined}
                disabled={index > furthest || isBuilding(state)}
                onClick={() => {
                  dispatch({ type: "go", step });
                }}
              >
                <span className={mergeClasses(styles.bar, index <= here && styles.reached)} />
              </button>
            </li>
          );
        })}
      </ol>
      <p className={styles.count} aria-hidden>
        {t(frame.stepOf, { step: here + 1, steps: steps.length })} · {t(stepNames[state.step])}
      </p>
    </nav>
  );
}
