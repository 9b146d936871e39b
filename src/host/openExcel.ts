import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Host } from "./host";
import { readApiLevels } from "./protocol/apiLevels";
import type { RequestBody } from "./protocol/messages";

/** The genuine client, bound to a host. */
export interface ExcelSession {
  readonly Excel: typeof globalThis.Excel;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
  /** Only what the client and simple feature checks read: `Office.context.requirements.isSetSupported`. */
  readonly Office: {
    readonly context: {
      readonly requirements: { isSetSupported(set: string, level?: string): boolean };
    };
  };
  /** Stops events; the session must not be used afterwards. */
  close(): void;
}

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: string | RequestBody };
}

interface Bridge {
  sendMessageToHost(json: string): void;
  onMessageFromHost?(json: string): void;
}

interface Client {
  readonly Excel: typeof globalThis.Excel;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
}

/** Microsoft's client as a function of the browser globals it expects; read once per process. */
type ClientProgram = (...globals: unknown[]) => Client;

let program: ClientProgram | undefined;

/**
 * Loads the unmodified Office.js client of Excel on the web and connects it to the host, for tests
 * in Node. A test sets `globalThis.Excel = session.Excel` where the code under test uses the global.
 * Each session is a client of its own; it takes about 0.2 s.
 */
export function openExcel(host: Host): Promise<ExcelSession> {
  const Office = {
    context: {
      requirements: {
        isSetSupported: (set: string, level?: string) => host.isSetSupported(set, level),
      },
    },
  };
  let open = true;
  const bridge: Bridge = {
    sendMessageToHost(json) {
      const { id, flags, message } = JSON.parse(json) as BridgeMessage;
      void host.process(message.body, flags).then((answer) => {
        const body = JSON.stringify(answer);
        const reply = { statusCode: 200, headers: {}, body };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: reply }));
      });
    },
  };
  const stop = host.onEvent(({ type, target, args }) => {
    const entry = [EVENT, type, target, JSON.stringify(args), 0];
    const message = { type: 3, controlId: "", message: { entries: [entry] } };
    // The client hears of an event after the request that caused it has been answered.
    setTimeout(() => {
      if (open) bridge.onMessageFromHost?.(JSON.stringify(message));
    }, 0);
  });
  host.police(readApiLevels());
  program ??= compile();
  const { Excel, OfficeExtension } = program(...Object.values(browserGlobals(Office, bridge)));
  const close = (): void => {
    open = false;
    stop();
  };
  return Promise.resolve({ Excel, OfficeExtension, Office, close });
}

/** Category the client gives the host's events. */
const EVENT = 65_536;

function compile(): ClientProgram {
  const require = createRequire(`${process.cwd()}/package.json`);
  const path = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  const source = readFileSync(path, "utf8");
  const names = Object.keys(browserGlobals({}, { sendMessageToHost: () => undefined }));
  // The client checks `Object.getPrototypeOf(x) === Object.getPrototypeOf({})`: it must share the
  // caller's realm, which a vm context would not.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  return new Function(
    ...names,
    `with (window) {\n${source}\nreturn { Excel, OfficeExtension };\n}`
  ) as ClientProgram;
}

/** The few things of a browser the client touches while it loads, under their global names. */
function browserGlobals(Office: object, bridge: Bridge): Record<string, unknown> {
  const location = { href: "https://localhost/", hash: "", search: "", protocol: "https:" };
  const navigator = { userAgent: "node", language: "en-US" };
  const element = { setAttribute: () => undefined, style: {}, appendChild: () => undefined };
  const document = {
    createElement: () => element,
    getElementsByTagName: () => [element],
    getElementById: () => null,
    addEventListener: () => undefined,
    cookie: "",
  };
  const shared = {
    location,
    navigator,
    document,
    Microsoft: {},
    CustomFunctionMappings: {},
    CustomFunctions: {
      _association: { mappings: {}, onchange: () => undefined },
      associate: () => undefined,
    },
  };
  const window = {
    ...shared,
    Office,
    Promise,
    // The client declares these with `var`, which makes them window's in a browser.
    OfficeExtension: undefined,
    Excel: undefined,
    OfficeRuntime: undefined,
    setTimeout,
    clearTimeout,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  return { ...shared, window, _richApiNativeBridge: bridge };
}
