import { objectives } from "../../catalogue/objectives";
import { useSpeech } from "../speech";
import { CardStack } from "./CardStack";
import { ChoiceCard } from "./ChoiceCard";
import { SampleOffer } from "./SampleOffer";
import type { StepProps } from "./step";

/** Objectives as cards, each with the question it answers. */
export function ObjectivesStep(props: StepProps) {
  const { state, dispatch } = props;
  const { t } = useSpeech();
  return (
    <>
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
      <SampleOffer {...props} />
    </>
  );
}
