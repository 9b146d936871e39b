import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { card } from "../steps/card";

const useStyles = makeStyles({
  card,
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, outline: "none" },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface CardProps {
  readonly heading: string;
  readonly lead: string;
  /** Whether the ribbon asked for it: then it has the focus when the pane opens. */
  readonly isAskedFor: boolean;
  readonly children: ReactNode;
}

/** One way to share the workbook, with what came of it. */
export function Card({ heading, lead, isAskedFor, children }: CardProps) {
  const styles = useStyles();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAskedFor) title.current?.focus();
  }, [isAskedFor]);
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h3 id={id} ref={title} tabIndex={-1} className={styles.heading}>
        {heading}
      </h3>
      <p className={styles.lead}>{lead}</p>
      {children}
    </section>
  );
}
