import { Cancelled } from "./sender";

/** Office hands out at most 4 MB at a time. */
const bytesPerSlice = 4 * 1024 * 1024;

interface Watch {
  readonly signal?: AbortSignal;
  /** Share of the file read so far, 0–1. */
  readonly onProgress?: (done: number) => void;
}

/**
 * The open workbook as the bytes of an .xlsx file, unsaved changes included. The file that Office
 * keeps for us is closed again whatever happens: it lends out two at most.
 */
export async function documentFile({ signal, onProgress }: Watch = {}): Promise<Uint8Array> {
  const file = await lent();
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      if (signal?.aborted === true) throw new Cancelled();
      const slice = await sliceOf(file, index);
      bytes.set(slice, at);
      at += slice.length;
      onProgress?.((index + 1) / file.sliceCount);
    }
    return bytes.subarray(0, at);
  } finally {
    await closed(file);
  }
}

/** The name of the open workbook's file without its folder; a plain one where it was never saved. */
export function documentName(): string {
  // A document that was never saved has no address, which the declarations leave out.
  const address = (Office.context.document.url as string | null) ?? "";
  const name =
    address
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/[?#].*$/, "") ?? "";
  return name.toLowerCase().endsWith(".xlsx") ? decoded(name) : "Workbook.xlsx";
}

/** `Budget%202026.xlsx` as a person reads it; a name that only looks encoded stays. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function lent(): Promise<Office.File> {
  return new Promise((resolve, reject) => {
    const options = { sliceSize: bytesPerSlice };
    Office.context.document.getFileAsync(Office.FileType.Compressed, options, (answer) => {
      settle(answer, resolve, reject);
    });
  });
}

async function sliceOf(file: Office.File, index: number): Promise<Uint8Array> {
  const slice = await new Promise<Office.Slice>((resolve, reject) => {
    file.getSliceAsync(index, (answer) => {
      settle(answer, resolve, reject);
    });
  });
  return new Uint8Array(slice.data as ArrayLike<number>);
}

function closed(file: Office.File): Promise<void> {
  return new Promise((resolve) => {
    file.closeAsync(() => {
      resolve();
    });
  });
}

function settle<Value>(
  { status, value, error }: Office.AsyncResult<Value>,
  resolve: (value: Value) => void,
  reject: (reason: Error) => void
): void {
  if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
  else reject(new Error(error.message));
}
