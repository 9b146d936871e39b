/** What a pane says about files: which kind and in what slices, or which of them and which slice. */
interface FileRequest {
  readonly 0?: number;
  readonly 1?: number;
  readonly 2?: number;
  readonly 3?: number;
}

interface Lent {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

const COMPRESSED = 1;
/** Office lends out two copies of a document at a time. */
const MOST = 2;

/** Office's own numbers for what it refuses. */
const Refusal = { unsupported: 5000, tooManyFiles: 5007, noSuchFile: 5012 } as const;

/** The copies of the document that panes read slice by slice (`getFileAsync`). */
export class FileLending {
  private readonly lent = new Map<number, Lent>();
  private handles = 0;

  constructor(private readonly document: () => Promise<Uint8Array> | undefined) {}

  async lend(request: FileRequest | null): Promise<unknown> {
    const file = request?.[0] === COMPRESSED ? this.document() : undefined;
    if (file === undefined) return refused(Refusal.unsupported);
    if (this.lent.size === MOST) return refused(Refusal.tooManyFiles);
    const bytes = await file;
    this.handles += 1;
    this.lent.set(this.handles, { bytes, sliceSize: request?.[1] ?? bytes.length });
    return { Version: 1, Error: 0, 0: this.handles, 1: bytes.length };
  }

  slice(request: FileRequest | null): unknown {
    const file = this.lent.get(request?.[2] ?? 0);
    if (file === undefined) return refused(Refusal.noSuchFile);
    const from = (request?.[3] ?? 0) * file.sliceSize;
    const data = [...file.bytes.subarray(from, from + file.sliceSize)];
    return { Version: 1, Error: 0, 0: data, 1: data.length };
  }

  close(request: FileRequest | null): unknown {
    const known = this.lent.delete(request?.[2] ?? 0);
    return known ? { Version: 1, Error: 0 } : refused(Refusal.noSuchFile);
  }
}

function refused(error: number): unknown {
  return { Version: 1, Error: error };
}
