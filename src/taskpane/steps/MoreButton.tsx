import { Button } from "@fluentui/react-components";

interface MoreButtonProps {
  readonly all: boolean;
  readonly more: string;
  readonly fewer: string;
  readonly onToggle: (all: boolean) => void;
}

/** Shows the rest of a list, and hides it again. */
export function MoreButton({ all, more, fewer, onToggle }: MoreButtonProps) {
  return (
    <Button
      appearance="transparent"
      size="small"
      aria-expanded={all}
      onClick={() => {
        onToggle(!all);
      }}
    >
      {all ? fewer : more}
    </Button>
  );
}
