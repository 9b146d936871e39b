import { Faults } from "./faults";
import { bookFile } from "./file/bookFile";
import type { Grid } from "./grid/grid";
import { AddinService } from "./model/addinService";
import { Book } from "./model/book";
import { Events } from "./model/events";
import { Workbook } from "./model/workbook";
import { Executor } from "./protocol/executor";
import { type ApiLevels, compareLevels, levelPolice } from "./protocol/levelPolice";
import type { EventMessage, RequestBody, ResponseBody } from "./protocol/messages";
import { refuse } from "./protocol/officeError";

/** Flag of a request that may wait for the end of cell editing (`delayForCellEdit`). */
const DELAY_FOR_CELL_EDIT = 64;

const ADDIN_SERVICE = "Microsoft.InternalService.AddinInternalService";

export interface HostOptions {
  readonly grid: Grid;
  /** Highest ExcelApi level the host admits to, e.g. "1.10". */
  readonly apiLevel: string;
  /** Levels of the members; without them nothing is refused until `police` is called. */
  readonly levels?: ApiLevels;
  /** Whether a function is an add-in's, which a file stores under another name; none otherwise. */
  readonly isCustomFunction?: (name: string) => boolean;
  /** Further objects the client may create by name, e.g. for custom functions. */
  readonly newObjects?: Readonly<Record<string, () => object>>;
}

/** Excel, as far as the Office.js client can tell. */
export interface Host {
  readonly grid: Grid;
  readonly apiLevel: string;
  /** Answers one ProcessQuery request; requests are carried out one after the other. */
  process(request: string | RequestBody, flags?: number): Promise<ResponseBody>;
  readonly counts: { syncs: number; requestBytes: number; largestRequest: number };
  readonly faults: Faults;
  readonly events: Events;
  /** Members Excel may have and the stand-in has not, in the order they were asked for. */
  readonly unknownMembers: readonly string[];
  /** Hears of events to be pushed to the client; returns the way to stop. */
  onEvent(listener: (event: EventMessage) => void): () => void;
  /** Refuses members above the declared level from now on, unless the host already does. */
  police(levels: ApiLevels): void;
  /** The document as the bytes of an .xlsx file. */
  file(): Promise<Uint8Array>;
  /** The files that were opened as new workbooks, as base64. */
  opened(): readonly string[];
  /** Whether the declared level includes this one. */
  isSetSupported(set: string, level?: string): boolean;
}

/** Makes an Excel over a grid. */
export function createHost(options: HostOptions): Host {
  const { grid, apiLevel, newObjects = {} } = options;
  const book = new Book(grid);
  const listeners = new Set<(event: EventMessage) => void>();
  const events = new Events(book, (event) => {
    for (const listener of listeners) listener(event);
  });
  const faults = new Faults();
  const counts = { syncs: 0, requestBytes: 0, largestRequest: 0 };
  const unknownMembers: string[] = [];
  let allows = options.levels === undefined ? null : levelPolice(options.levels, apiLevel);
  const executor = new Executor({
    root: new Workbook(book),
    newObject: (name) => {
      const make = newObjects[name];
      if (make !== undefined) return make();
      if (name === ADDIN_SERVICE) return new AddinService(book);
      throw refuse("ApiNotFound", `${name} is not known to this host.`);
    },
    internal: (target, member) => events.register(target, member),
    settle: () => book.settle(),
    calculated: () => book.calculated(),
    flush: () => book.flush(),
    allows: (typeName, member) => allows?.(typeName, member) ?? true,
    unknown: (member) => {
      if (!unknownMembers.includes(member)) unknownMembers.push(member);
    },
  });
  let last: Promise<unknown> = Promise.resolve();

  async function answer(text: string, flags: number): Promise<ResponseBody> {
    counts.syncs += 1;
    const bytes = new TextEncoder().encode(text).length;
    counts.requestBytes += bytes;
    counts.largestRequest = Math.max(counts.largestRequest, bytes);
    if (faults.delay > 0) await pause(faults.delay);
    if (bytes > faults.largestRequest) {
      return refused("RequestPayloadSizeLimitExceeded", "The request is too large.");
    }
    const request = JSON.parse(text) as RequestBody;
    // The client's own notice that its handlers are ready touches no cell: Excel takes it at any time.
    if (!isNotice(request)) {
      if (grid.editing() && (flags & DELAY_FOR_CELL_EDIT) === 0) {
        return refused("InvalidOperation", "Excel is in cell-editing mode.");
      }
      while (grid.editing()) await pause(5);
    }
    const failure = faults.take(counts.syncs);
    if (failure === undefined) return executor.run(request);
    const Actions = request.Actions.slice(0, failure.afterActions);
    const before = await executor.run({ ...request, Actions });
    if (before.Error !== undefined) return before;
    const error = refused(failure.code, failure.message).Error;
    return { Results: before.Results, ...(error === undefined ? {} : { Error: error }) };
  }

  return {
    grid,
    apiLevel,
    counts,
    faults,
    events,
    unknownMembers,
    process(request, flags = 0) {
      const text = typeof request === "string" ? request : JSON.stringify(request);
      const next = last.then(() => answer(text, flags));
      last = next.catch(() => undefined);
      return next;
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    police(levels) {
      allows ??= levelPolice(levels, apiLevel);
    },
    opened: () => Object.values(book.factsOf("opened workbooks")).map(String),
    file: () => bookFile(book, options.isCustomFunction ?? (() => false)),
    isSetSupported(set, level = "1.1") {
      if (set === "DelayForCellEdit") return true;
      return set === "ExcelApi" && compareLevels(level, apiLevel) <= 0;
    },
  };
}

function refused(code: string, message: string): ResponseBody {
  return { Results: [], Error: { Code: code, Message: message, Location: "" } };
}

function isNotice({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).some((path) => path.Name === ADDIN_SERVICE);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
