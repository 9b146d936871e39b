import { createFunctionRuntime, type FunctionMetadata } from "../host/grid/functionRuntime";
import { registerCustomFunctions } from "../host/grid/customFunctions";
import type { Grid } from "../host/grid/grid";
import { startUniver } from "../host/grid/univer-start";
import { UniverGrid } from "../host/grid/univerGrid";
import { createHost, type Host } from "../host/host";
import { drawChart } from "./drawChart";
import { type Manifest, readManifest } from "./manifest";
import { PaneArea } from "./paneArea";
import { showRibbon } from "./ribbon";
import "./playground.css";

/** What tests, and people at the console, can get hold of. */
export interface Playground {
  readonly ready: Promise<void>;
  readonly grid: Grid;
  readonly host: Host;
  /** What add-ins keep in the document, by name, as their client spells it. */
  readonly settings: Map<string, string>;
  /** The files that add-ins have opened as new workbooks, as base64. */
  opened(): readonly string[];
}

declare global {
  interface Window {
    playground: Playground;
  }
}

const language = new URLSearchParams(location.search).get("lang") === "fr" ? "fr-FR" : "en-US";
document.documentElement.lang = language.slice(0, 2);

const running = startUniver(find(".sheet"));
const grid = new UniverGrid(running, drawChart);
let host: Host | null = null;
const functionNames = new Set<string>();
window.playground = {
  grid,
  get host() {
    if (host === null) throw new Error("The playground is not ready");
    return host;
  },
  settings: new Map(),
  opened: () => host?.opened() ?? [],
  ready: start(),
};

async function start(): Promise<void> {
  const [manifestText, levels] = await Promise.all([
    text("/manifest.xml"),
    text("/api-levels.json"),
  ]);
  const manifest = readManifest(manifestText, language);
  const excel = createHost({
    grid,
    // No more than the add-in asks for, so that a call above it fails here and not at somebody's desk.
    apiLevel: manifest.requirements.ExcelApi ?? "1.1",
    levels: JSON.parse(levels) as Record<string, string>,
    isCustomFunction: (name) => functionNames.has(name.toUpperCase()),
  });
  host = excel;
  await Promise.all(["", "bold "].map((weight) => document.fonts.load(`${weight}11pt Calibri`)));
  document.title = manifest.name;
  find(".product").textContent = manifest.name;
  for (const name of await loadFunctions(manifest)) functionNames.add(name.toUpperCase());
  const panes = new PaneArea(find(".panes"), {
    document: {
      process: (request, flags) => excel.process(request, flags),
      onEvent: (listener) => excel.onEvent(listener),
      settings: window.playground.settings,
      file: () => excel.file(),
    },
    language,
    requirements: manifest.requirements,
  });
  showRibbon(find(".commands"), manifest.buttons, panes);
}

/** Runs the add-in's functions file in this page, as Excel in a runtime of its own; answers their names. */
async function loadFunctions({ functionsScript, functionsMetadata }: Manifest): Promise<string[]> {
  const { runtime, functions } = createFunctionRuntime();
  Object.assign(window, { CustomFunctions: runtime });
  await runScript(functionsScript);
  const metadata = JSON.parse(await text(functionsMetadata)) as {
    functions: FunctionMetadata[];
  };
  registerCustomFunctions(running, metadata.functions, functions);
  return metadata.functions.map(({ name }) => name);
}

function runScript(source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = source;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`${source} could not be loaded`));
    };
    document.head.append(script);
  });
}

async function text(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`The page has no ${selector}`);
  return element;
}
