const dayInMs = 86_400_000;
/** Excel's day 0 as it counts from 1 March 1900 on. */
const epoch = Date.UTC(1899, 11, 30);

/** The day an Excel serial stands for; read its UTC parts. */
export function dateOf(serial: number): Date {
  return new Date(epoch + Math.floor(serial) * dayInMs);
}

/** The Excel serial of a day; months count from 0 and may run over into other years. */
export function serialOf(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month, day) - epoch) / dayInMs);
}
