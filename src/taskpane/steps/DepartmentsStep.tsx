import { departments } from "../../catalogue/departments";
import { useSpeech } from "../speech";
import { CardStack } from "./CardStack";
import { ChoiceCard } from "./ChoiceCard";
import type { StepProps } from "./step";

/** The departments whose KPIs are proposed first. */
export function DepartmentsStep({ state, dispatch }: StepProps) {
  const { t } = useSpeech();
  return (
    <CardStack>
      {departments.map(({ id, name }) => (
        <ChoiceCard
          key={id}
          name={t(name)}
          chosen={state.answers.departments.includes(id)}
          onChange={(chosen) => {
            dispatch({ type: "department", id, chosen });
          }}
        />
      ))}
    </CardStack>
  );
}
