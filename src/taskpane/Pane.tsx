import {
  FluentProvider,
  makeStyles,
  Spinner,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useReducer, useRef, useState } from "react";
import { frame } from "../locale/pane";
import { Boundary } from "./Boundary";
import { countedTables } from "./counted";
import { LanguageSwitch } from "./LanguageSwitch";
import { remember } from "./session";
import { setupOf } from "./setup-of";
import { Speech, useSpeech } from "./speech";
import { theme } from "./theme";
import { wizard, type WizardAction, type WizardState } from "./wizard";
import { WizardView } from "./WizardView";
import type { Workspace } from "./workspace";

const FunctionLibrary = lazy(() => import("./library/FunctionLibrary"));
const FinanceView = lazy(() => import("./finance/FinanceView"));

const paneTabs = ["workbook", "functions", "finance"] as const;
type PaneTab = (typeof paneTabs)[number];

function tabCalled(name: unknown): PaneTab {
  return paneTabs.find((tab) => tab === name) ?? "workbook";
}

/** The tab that the ribbon button asked for: the manifest opens the library as taskpane.html?tab=functions. */
function firstTab(): PaneTab {
  return tabCalled(new URLSearchParams(window.location.search).get("tab"));
}

const useStyles = makeStyles({
  pane: {
    height: "100dvh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground2,
    // A list is as wide as its longest entry unless told otherwise: wider than a narrow pane.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Select, & .fui-Select select": { minWidth: 0, textOverflow: "ellipsis" },
    "@media (prefers-reduced-motion: reduce)": {
      "& *": { animationDuration: "0.01ms !important", transitionDuration: "0.01ms !important" },
    },
  },
  top: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: "10px 16px 0",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  tabs: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: "8px",
  },
  body: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
});

interface PaneProps {
  readonly workspace: Workspace;
  readonly start: WizardState;
}

/** The whole pane: the wizard and the function library under one language. */
export function Pane({ workspace, start }: PaneProps) {
  const [state, dispatch] = useReducer(wizard, start);
  useEffect(() => {
    remember(state, window.sessionStorage);
    document.documentElement.lang = state.answers.language;
  }, [state]);
  useKeptMappings(workspace, state, dispatch);
  return (
    <FluentProvider theme={theme}>
      <Speech language={state.answers.language}>
        <Boundary>
          <Frame workspace={workspace} state={state} dispatch={dispatch} />
        </Boundary>
      </Speech>
    </FluentProvider>
  );
}

/** What was said of columns is kept in the workbook as soon as it is said, not only when the workbook is written. */
function useKeptMappings(
  workspace: Workspace,
  state: WizardState,
  dispatch: (action: WizardAction) => void
): void {
  const { mappings } = state.answers;
  const kept = useRef(mappings);
  useEffect(() => {
    if (kept.current === mappings) return;
    kept.current = mappings;
    workspace.keepMappings(setupOf(state.answers, countedTables(state))).then(
      () => {
        dispatch({ type: "mappings-kept", kept: true });
      },
      () => {
        dispatch({ type: "mappings-kept", kept: false });
      }
    );
  }, [workspace, state, mappings, dispatch]);
}

interface FrameProps {
  readonly workspace: Workspace;
  readonly state: WizardState;
  readonly dispatch: (action: WizardAction) => void;
}

function Frame({ workspace, state, dispatch }: FrameProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [tab, setTab] = useState<PaneTab>(firstTab);
  return (
    <div className={styles.pane}>
      <header>
        <div className={styles.top}>
          <h1 className={styles.name}>{t(frame.product)}</h1>
          <LanguageSwitch
            language={state.answers.language}
            onChange={(language) => {
              dispatch({ type: "language", language });
            }}
          />
        </div>
        <TabList
          className={styles.tabs}
          size="small"
          aria-label={t(frame.tabs)}
          selectedValue={tab}
          onTabSelect={(_, { value }) => {
            setTab(tabCalled(value));
          }}
        >
          <Tab value="workbook" id="tab-workbook" aria-controls="panel-workbook">
            {t(frame.workbookTab)}
          </Tab>
          <Tab value="functions" id="tab-functions" aria-controls="panel-functions">
            {t(frame.functionsTab)}
          </Tab>
          <Tab value="finance" id="tab-finance" aria-controls="panel-finance">
            {t(frame.financeTab)}
          </Tab>
        </TabList>
      </header>
      <div
        className={styles.body}
        role="tabpanel"
        id={`panel-${tab}`}
        aria-labelledby={`tab-${tab}`}
      >
        {tab === "workbook" ? (
          <WizardView workspace={workspace} state={state} dispatch={dispatch} />
        ) : (
          <Suspense fallback={<Spinner label={t(frame.loading)} />}>
            {tab === "functions" ? <FunctionLibrary /> : <FinanceView workspace={workspace} />}
          </Suspense>
        )}
      </div>
    </div>
  );
}
