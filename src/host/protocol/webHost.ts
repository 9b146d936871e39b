import { FileLending } from "./fileLending";
import type { EventMessage, RequestBody, ResponseBody } from "./messages";

/** The document behind a pane: it answers batches, keeps settings and tells of events. */
export interface PaneDocument {
  process(request: RequestBody, flags: number): Promise<ResponseBody>;
  /** Settings as the client serialises them, by name. */
  settings: Map<string, string>;
  /** The document as the bytes of a file; without it none is handed out. */
  file?(): Promise<Uint8Array>;
  onEvent(listener: (event: EventMessage) => void): () => void;
}

export interface PaneOptions {
  readonly document: PaneDocument;
  readonly url: string;
  /** Title of the frame, for people who hear the page. */
  readonly title: string;
  /** Language of the application, e.g. "fr-FR". */
  readonly language: string;
  /** The requirement sets this host declares, e.g. { ExcelApi: "1.10" }. */
  readonly requirements: Readonly<Record<string, string>>;
}

/** An add-in's pane in a frame, and the host's end of the conversation with it. */
export interface Pane {
  readonly frame: HTMLIFrameElement;
  /** Runs the function that the add-in associated with a ribbon command. */
  runCommand(actionId: string): void;
  close(): void;
}

/** What office.js posts to its host, as JSON text. */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
    /** Arguments about files, read by `FileLending`. */
    readonly 0?: number;
    readonly 1?: number;
    readonly 2?: number;
    readonly 3?: number;
  } | null;
}

const MessageType = { request: 0, response: 1 } as const;
const ActionKind = { invoke: 0, register: 1, unregister: 2 } as const;
const ResponseKind = { answer: 0, event: 1 } as const;
const Dispatch = {
  saveSettings: 76,
  file: 77,
  slice: 80,
  closeFile: 81,
  processQuery: 93,
  commandCompleted: 94,
} as const;

/** Office.js calls Excel 16; an add-in that was inserted, not opened with the document. */
const EXCEL = 16;
const RICH_API_EVENT = 65536;
/** Where a batch's text and its flags (such as waiting for the end of cell editing) travel. */
const REQUEST_TEXT_INDEX = 4;
const REQUEST_FLAGS_INDEX = 6;

/**
 * Opens an unmodified add-in page in a frame and plays "Excel on the web" for it: office.js finds
 * the host's name in the name of its frame and speaks to the parent window by messages.
 */
export function openPane(options: PaneOptions): Pane {
  const conversationId = crypto.randomUUID();
  const frame = document.createElement("iframe");
  frame.title = options.title;
  // office.js reads the name once while it loads, so it must be there before the frame is.
  frame.name = frameName(options.language, conversationId);
  frame.src = options.url;
  const conversation = new Conversation(options, conversationId, frame);
  const listen = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || typeof event.data !== "string") return;
    void conversation.receive(event.data);
  };
  window.addEventListener("message", listen);
  const forget = options.document.onEvent((event) => {
    conversation.raise("richApiMessage", {
      ArrayData: [
        [RICH_API_EVENT, event.type, event.target, JSON.stringify(event.args), crypto.randomUUID()],
      ],
    });
  });
  return {
    frame,
    runCommand(actionId) {
      conversation.raise("appCommandInvoked", [
        actionId,
        actionId,
        JSON.stringify({ source: { id: actionId } }),
      ]);
    },
    close() {
      window.removeEventListener("message", listen);
      forget();
      frame.remove();
    },
  };
}

function frameName(language: string, conversationId: string): string {
  return JSON.stringify({
    baseFrameName: "pane",
    hostInfo: `Excel$Web$16.00$${language}$${conversationId}$$disableLogging$1`,
    xdmInfo: `${conversationId}|addin|${location.origin}`,
    serializerVersion: 1,
    flights: "[]",
  });
}

class Conversation {
  /** Correlation ids under which the pane listens; a reloaded pane registers again. */
  private readonly listening = new Map<string, number>();
  private readonly files: FileLending;

  constructor(
    private readonly options: PaneOptions,
    private readonly conversationId: string,
    private readonly frame: HTMLIFrameElement
  ) {
    this.files = new FileLending(() => options.document.file?.());
  }

  async receive(text: string): Promise<void> {
    const message = parse(text);
    if (message?._messageType !== MessageType.request) return;
    if (message._actionType === ActionKind.register) {
      this.listening.set(message._actionName, message._correlationId);
      this.answer(message, { Error: 0 });
    } else if (message._actionType === ActionKind.unregister) {
      this.listening.delete(message._actionName);
      this.answer(message, { Error: 0 });
    } else {
      this.answer(message, await this.invoke(message));
    }
  }

  raise(actionName: string, data: unknown): void {
    const correlationId = this.listening.get(actionName);
    if (correlationId === undefined) return;
    this.post(actionName, correlationId, ResponseKind.event, data);
  }

  private async invoke(message: Message): Promise<unknown> {
    if (message._actionName === "ContextActivationManager_getAppContextAsync") {
      this.listening.clear();
      return this.appContext();
    }
    if (message._actionName !== "executeMethod") return null;
    switch (message._data?.DdaMethod?.DispatchId) {
      case Dispatch.processQuery: {
        const { ArrayData = [] } = message._data;
        const request = JSON.parse(String(ArrayData[REQUEST_TEXT_INDEX])) as RequestBody;
        const flags = Number(ArrayData[REQUEST_FLAGS_INDEX] ?? 0);
        const result = await this.options.document.process(request, flags);
        return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(result)] };
      }
      case Dispatch.saveSettings: {
        const { settings } = this.options.document;
        settings.clear();
        for (const [name, value] of message._data.DdaSettingsMethod?.Properties ?? []) {
          settings.set(name, value);
        }
        return { Version: 1, Error: 0 };
      }
      case Dispatch.file:
        return this.files.lend(message._data);
      case Dispatch.slice:
        return this.files.slice(message._data);
      case Dispatch.closeFile:
        return this.files.close(message._data);
      default:
        return { Version: 1, Error: 0 };
    }
  }

  private appContext(): unknown {
    const { language, requirements, document } = this.options;
    return {
      _id: "addin",
      _appName: EXCEL,
      _appVersion: "16.00",
      _appUILocale: language,
      _dataLocale: language,
      _docUrl: location.origin,
      _clientMode: 0,
      _settings: [...document.settings],
      _reason: "inserted",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: this.conversationId,
      _appInstanceId: this.conversationId,
      _requirementMatrix: JSON.stringify(requirements),
      _hostFullVersion: "16.0.0.0",
      _initialDisplayMode: 2,
    };
  }

  private answer(message: Message, data: unknown): void {
    this.post(message._actionName, message._correlationId, ResponseKind.answer, data);
  }

  private post(name: string, correlationId: number, responseKind: number, data: unknown): void {
    this.frame.contentWindow?.postMessage(
      JSON.stringify({
        _messageType: MessageType.response,
        _actionName: name,
        _conversationId: this.conversationId,
        _correlationId: correlationId,
        _origin: location.origin,
        _errorCode: 0,
        _responseType: responseKind,
        _serializerVersion: 1,
        _data: data,
      }),
      location.origin
    );
  }
}

/** The message, or null for text that some other script posted. */
function parse(text: string): Message | null {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return null;
  }
}
