/** Whether a number format (en-US codes) shows a date: "d mmm yyyy", not "0.0%" nor "[Red]0" nor "[h]:mm". */
export function isDateFormat(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  return /[yd]/i.test(codes) && !/general/i.test(codes);
}

const dayMilliseconds = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** The last day Excel knows, 9999-12-31. */
const lastDay = 2_958_465;

/** `2026-01-31`, or `2026-01-31 13:05:00` where the serial number has a time; no date: the number itself. */
export function serialToIso(serial: number): string {
  if (serial < 1 || serial >= lastDay + 1) return String(serial);
  const seconds = Math.round((serial * dayMilliseconds) / 1000);
  const [date = "", time = ""] = new Date(epoch + seconds * 1000).toISOString().split("T");
  return serial % 1 === 0 ? date : `${date} ${time.slice(0, 8)}`;
}
