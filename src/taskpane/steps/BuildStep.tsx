import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { buildWords } from "../../locale/pane-build";
import { useSpeech } from "../speech";
import { updates } from "../standing";
import { isBuilding } from "../wizard";
import { BuildResult, FileResult } from "./BuildResult";
import { BuildSummary } from "./BuildSummary";
import { Remark } from "./Remark";
import type { StepProps } from "./step";
import { useBuilding } from "./useBuilding";

const useStyles = makeStyles({
  build: { display: "flex", flexDirection: "column", gap: "16px" },
  buttons: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** What the main button says. */
function writeWords({ written, updating }: Readonly<{ written: boolean; updating: boolean }>) {
  if (updating) return written ? buildWords.updateAgain : buildWords.update;
  return written ? buildWords.writeAgain : buildWords.write;
}

/** What will be written, the button that writes it, and what came of it. */
export function BuildStep(props: StepProps) {
  const { workspace, state, dispatch } = props;
  const styles = useStyles();
  const { t } = useSpeech();
  const building = useBuilding(props);
  const busy = isBuilding(state) || state.file.phase === "working";
  const written = state.build.phase === "written";
  const updating = updates(state);
  return (
    <div className={styles.build}>
      <BuildSummary state={state} />
      {!workspace.canWrite && (
        <Remark tone="info">
          {t(workspace.inExcel ? buildWords.oldExcel : buildWords.noExcel)}
        </Remark>
      )}
      {workspace.canWrite && (
        <div className={styles.buttons}>
          {state.standing !== null && (
            <Checkbox
              checked={state.beside}
              disabled={busy}
              label={t(buildWords.beside)}
              onChange={(_, { checked }) => {
                dispatch({ type: "beside", chosen: checked === true });
              }}
            />
          )}
          <Button
            appearance={written ? "secondary" : "primary"}
            size="large"
            disabledFocusable={busy}
            onClick={() => {
              void building.write();
            }}
          >
            {t(writeWords({ written, updating }))}
          </Button>
          <BuildResult build={state.build} onCancel={building.cancel} />
        </div>
      )}
      <div className={styles.buttons}>
        <Button
          appearance={workspace.canWrite && !written ? "secondary" : "primary"}
          icon={<ArrowDownload20Regular />}
          disabledFocusable={busy}
          onClick={() => {
            void building.download();
          }}
        >
          {t(buildWords.download)}
        </Button>
        {workspace.inExcel && (
          <Button
            disabledFocusable={busy}
            onClick={() => {
              void building.openCopy();
            }}
          >
            {t(buildWords.openCopy)}
          </Button>
        )}
      </div>
      <FileResult file={state.file} inExcel={workspace.inExcel} onCancel={building.cancel} />
    </div>
  );
}
