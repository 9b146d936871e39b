import { objectives } from "../../catalogue/objectives";
import { useSpeech } from "../speech";
import { CardStack } from "./CardStack";
import { ChoiceCard } from "./ChoiceCard";
import type { StepProps } from "./step";

/** Objectives as cards, each with the question it answers. */
export function ObjectivesStep({ state, dispatch }: StepProps) {
  const { t } = useSpeech();
  return (
    <CardStack>
      {objectives.map(({ id, name, question }) => (
        <ChoiceCard
          key={id}
          name={t(name)}
          text={t(question)}
          chosen={state.answers.objectives.includes(id)}
          onChange={(chosen) => {
            dispatch({ type: "objective", id, chosen });
          }}
        />
      ))}
    </CardStack>
  );
}
