/** What TEXT(x,"0") writes: 15 digits are looked at, halves go away from zero. */
export function wholeText(value: number): string {
  const rounded = Math.round(Number(Math.abs(value).toPrecision(15)));
  return value < 0 && rounded !== 0 ? `-${rounded}` : String(rounded);
}
