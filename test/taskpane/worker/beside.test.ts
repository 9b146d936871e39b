import { bytesOf } from "../../fixtures/exports/bytes";
import { exportFixtures } from "../../fixtures/exports";
import { beside, type PageLine } from "../../../src/taskpane/worker/beside";
import { doJob } from "../../../src/taskpane/worker/jobs";
import type { FromWorker } from "../../../src/taskpane/worker/messages";
import { serve, type WorkerLine } from "../../../src/taskpane/worker/serve";

function workbook(): { bytes: Uint8Array; kind: "zip" } {
  const found = exportFixtures.find(({ file }) => file === "meta-ads-total-first-en.xlsx");
  if (found === undefined) throw new Error("no such fixture");
  return { bytes: bytesOf(found), kind: "zip" };
}

/** A worker in the same thread; what crosses the line is cloned, as by a real one. */
function line(): PageLine & { ended: number } {
  const worker: WorkerLine = {
    onmessage: null,
    postMessage(message) {
      const data = structuredClone(message);
      if (page.ended === 0) page.onmessage?.(new MessageEvent<FromWorker>("message", { data }));
    },
  };
  const page: PageLine & { ended: number } = {
    ended: 0,
    onmessage: null,
    onerror: null,
    postMessage(message) {
      worker.onmessage?.({ data: structuredClone(message) });
    },
    terminate: () => {
      page.ended += 1;
    },
  };
  serve(worker);
  return page;
}

/** What a browser does with a script it may not load. */
function refused(): PageLine {
  const page: PageLine = {
    onmessage: null,
    onerror: null,
    postMessage: () => undefined,
    terminate: () => undefined,
  };
  setTimeout(() => page.onerror?.(new Event("error", { cancelable: true }) as ErrorEvent));
  return page;
}

it.each([
  ["in a worker", line],
  ["in the page where the worker's script is refused", refused],
  [
    "in the page where there are no workers",
    () => {
      throw new Error("SecurityError");
    },
  ],
])("does the same job %s", async (_, start) => {
  const result = await beside(start)("readWorkbook", workbook());
  expect(result).toEqual(await doJob("readWorkbook", workbook()));
  expect(result).toHaveProperty("sheets.0.rows.0");
});

it("ends the worker with its job", async () => {
  const page = line();
  await beside(() => page)("readWorkbook", workbook());
  expect(page.ended).toBe(1);
});

it("cancels by ending the worker", async () => {
  const page = { ...line(), postMessage: () => undefined };
  let ended = 0;
  page.terminate = () => {
    ended += 1;
  };
  const abort = new AbortController();
  const work = beside(() => page)("readWorkbook", workbook(), abort.signal);
  abort.abort();
  await expect(work).rejects.toHaveProperty("name", "AbortError");
  expect(ended).toBe(1);
});

it("starts no worker for what was cancelled before", async () => {
  const start = jest.fn(line);
  const work = beside(start)("readWorkbook", workbook(), AbortSignal.abort());
  await expect(work).rejects.toHaveProperty("name", "AbortError");
  expect(start).not.toHaveBeenCalled();
});

it("says what went wrong in the worker instead of doing it again", async () => {
  const broken = { plan: { sheets: null } } as never;
  await expect(beside(line)("writeFile", broken)).rejects.toThrow(/TypeError/);
});
