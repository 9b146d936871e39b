/** Lines side by side, as one. */
export interface Run {
  readonly from: number;
  count: number;
}

/** The lines in their order, those side by side together. */
export function runsOf(lines: Iterable<number>): Run[] {
  const found: Run[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && last.from + last.count === line) last.count += 1;
    else found.push({ from: line, count: 1 });
  }
  return found;
}
