/** Signs that stand for one currency only; "$", "¥" and "kr" alone do not. */
const signs: ReadonlyMap<string, string | null> = new Map([
  ["€", "EUR"],
  ["£", "GBP"],
  ["US$", "USD"],
  ["R$", "BRL"],
  ["CA$", "CAD"],
  ["C$", "CAD"],
  ["A$", "AUD"],
  ["AU$", "AUD"],
  ["NZ$", "NZD"],
  ["HK$", "HKD"],
  ["MX$", "MXN"],
  ["₹", "INR"],
  ["₴", "UAH"],
  ["₽", "RUB"],
  ["₺", "TRY"],
  ["₩", "KRW"],
  ["₪", "ILS"],
  ["zł", "PLN"],
  ["Kč", "CZK"],
  ["Ft", "HUF"],
  ["$", null],
  ["¥", null],
  ["kr", null],
]);

const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** True for an ISO 4217 code in capitals. */
export function isCurrencyCode(text: string): boolean {
  return codes.has(text);
}

/** The code a sign or code stands for: null when it is a sign of several currencies, undefined when it is none. */
export function currencyOf(mark: string): string | null | undefined {
  const trimmed = mark.trim();
  const sign = signs.get(trimmed);
  if (sign !== undefined) return sign;
  const code = trimmed.toUpperCase();
  return isCurrencyCode(code) ? code : undefined;
}
