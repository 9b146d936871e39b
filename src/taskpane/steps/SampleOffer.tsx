import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { sampleNames, sampleOffer } from "../../locale/samples";
import { loadSample, sampleIds, type SampleId } from "../../samples";
import { stateOfSample } from "../sample";
import { useSpeech } from "../speech";
import { Remark } from "./Remark";
import type { StepProps } from "./step";

const useStyles = makeStyles({
  offer: { margin: "16px 0 0", color: tokens.colorNeutralForeground2 },
});

/** A quiet way to a finished workbook, while nothing was imported that it could take the place of. */
export function SampleOffer({ state, dispatch }: StepProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [failed, setFailed] = useState(false);
  if (state.tables.length > 0) return null;
  const load = async (id: SampleId) => {
    setFailed(false);
    try {
      const sample = await loadSample(id, state.answers.language);
      dispatch({ type: "start-from", state: stateOfSample(sample, state) });
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <p className={styles.offer}>
        {t(sampleOffer.lead)}
        {sampleIds.map((id, index) => (
          <span key={id}>
            {index > 0 && " · "}
            <Link as="button" onClick={() => void load(id)}>
              {t(sampleNames[id])}
            </Link>
          </span>
        ))}
      </p>
      {failed && <Remark tone="warning">{t(sampleOffer.failed)}</Remark>}
    </>
  );
}
