/** What may go wrong on purpose, so that an add-in's handling of it can be seen. */
export class Faults {
  private readonly failures = new Map<
    number,
    { code: string; message: string; afterActions: number }
  >();
  /** Requests larger than this many bytes are refused; Excel on the web has 5 MB. */
  largestRequest = 5 * 1024 * 1024;
  /** Milliseconds each request waits. */
  delay = 0;

  /**
   * Lets one sync fail, counted from 1 over the host's life (`host.counts.syncs + 1` is the next).
   * Nothing of it is carried out, or only its first `afterActions` actions.
   */
  failSync(sync: number, code: string, message: string, afterActions = 0): void {
    this.failures.set(sync, { code, message, afterActions });
  }

  /** The failure planned for this sync, if any; each happens once. */
  take(sync: number): { code: string; message: string; afterActions: number } | undefined {
    const failure = this.failures.get(sync);
    this.failures.delete(sync);
    return failure;
  }

  /** Forgets everything planned. */
  clear(): void {
    this.failures.clear();
    this.largestRequest = 5 * 1024 * 1024;
    this.delay = 0;
  }
}
