/** Thrown instead of a request once the person has pressed Cancel. */
export class Cancelled extends Error {}

/** Excel on the web refuses requests of 5 MB; this leaves room for what surrounds the cells. */
export const bytesPerRequest = 3_500_000;

/**
 * Sends queued work to Excel: as few requests as the size limit allows, none after a cancel.
 * Announce what is about to be queued with `room`, end a phase with `send`.
 */
export class Sender {
  readonly #context: Excel.RequestContext;
  readonly #signal: AbortSignal | undefined;
  #queued = 0;

  constructor(context: Excel.RequestContext, signal?: AbortSignal) {
    this.#context = context;
    this.#signal = signal;
  }

  async room(bytes: number): Promise<void> {
    if (this.#queued > 0 && this.#queued + bytes > bytesPerRequest) await this.send();
    this.#queued += bytes;
  }

  async send(): Promise<void> {
    if (this.#signal?.aborted === true) throw new Cancelled();
    this.#queued = 0;
    await this.#context.sync();
  }
}

const encoder = new TextEncoder();

/** Size of `value` on its way to Excel. */
export function bytesOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}
