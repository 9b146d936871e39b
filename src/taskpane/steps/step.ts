import type { WizardAction, WizardState } from "../wizard";
import type { Workspace } from "../workspace";

/** What every step of the wizard is given. */
export interface StepProps {
  readonly workspace: Workspace;
  readonly state: WizardState;
  readonly dispatch: (action: WizardAction) => void;
}
