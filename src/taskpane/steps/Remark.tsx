import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Regular } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  remark: {
    display: "flex",
    gap: "8px",
    padding: "6px 10px",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    "& > svg": { flexShrink: 0 },
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    "& > svg": { color: tokens.colorStatusDangerForeground1 },
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    "& > svg": { color: tokens.colorStatusWarningForeground1 },
  },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    "& > svg": { color: tokens.colorStatusSuccessForeground1 },
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    "& > svg": { color: tokens.colorNeutralForeground3 },
  },
});

const icons = {
  error: <ErrorCircle16Regular aria-hidden />,
  warning: <Warning16Regular aria-hidden />,
  good: <CheckmarkCircle16Regular aria-hidden />,
  info: <Info16Regular aria-hidden />,
};

export type Tone = keyof typeof icons;

/** One sentence with a tone that colour and sign both show. */
export function Remark({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.remark, styles[tone])}>
      {icons[tone]}
      <span>{children}</span>
    </div>
  );
}
