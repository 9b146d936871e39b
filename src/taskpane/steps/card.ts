import { tokens } from "@fluentui/react-components";

/** The look of a card that stands for one table, or for one question about several. */
export const card = {
  display: "flex",
  flexDirection: "column",
  gap: "12px",
  padding: "12px",
  borderRadius: tokens.borderRadiusLarge,
  border: `1px solid ${tokens.colorNeutralStroke2}`,
  backgroundColor: tokens.colorNeutralBackground1,
} as const;
