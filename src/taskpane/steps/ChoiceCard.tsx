import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  card: {
    display: "block",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "&:hover": { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    "&:hover": { border: `1px solid ${tokens.colorBrandStroke1}` },
  },
  box: { width: "100%", alignItems: "flex-start" },
  label: { flexGrow: 1 },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    display: "block",
    color: tokens.colorNeutralForeground1,
  },
  faint: { color: tokens.colorNeutralForegroundDisabled },
  text: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  below: { padding: "0 12px 10px 36px" },
});

interface ChoiceCardProps {
  readonly name: string;
  readonly text?: string | undefined;
  readonly chosen: boolean;
  readonly disabled?: boolean;
  readonly onChange: (chosen: boolean) => void;
  /** Shown inside the card, outside what a click ticks. */
  readonly children?: ReactNode;
}

/** A card that is one big checkbox: named by `name`, described by `text`. */
export function ChoiceCard(props: ChoiceCardProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={mergeClasses(styles.card, props.chosen && styles.chosen)}>
      <Checkbox
        className={styles.box}
        checked={props.chosen}
        disabled={props.disabled ?? false}
        aria-labelledby={`${id}-name`}
        {...(props.text === undefined ? {} : { "aria-describedby": `${id}-text` })}
        onChange={(_, { checked }) => {
          props.onChange(checked === true);
        }}
        label={{
          className: styles.label,
          children: (
            <>
              <span
                id={`${id}-name`}
                className={mergeClasses(styles.name, props.disabled === true && styles.faint)}
              >
                {props.name}
              </span>
              {props.text !== undefined && (
                <span id={`${id}-text`} className={styles.text}>
                  {props.text}
                </span>
              )}
            </>
          ),
        }}
      />
      {props.children !== undefined && <div className={styles.below}>{props.children}</div>}
    </div>
  );
}
