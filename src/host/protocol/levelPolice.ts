/** "Worksheet.showGridlines" → "1.8"; members outside ExcelApi carry their set's name instead. */
export type ApiLevels = Readonly<Record<string, string>>;

/**
 * Says whether a member belongs to the declared ExcelApi level. Members the table does not know are
 * allowed: whether they exist is the model's to say.
 */
export function levelPolice(
  levels: ApiLevels,
  declared: string
): (typeName: string, member: string) => boolean {
  return (typeName, member) => {
    const level = levels[`${typeName}.${member}`];
    return level === undefined || compareLevels(level, declared) <= 0;
  };
}

/** Compares "1.9" with "1.10" by their numbers; a level that is no number is above all. */
export function compareLevels(a: string, b: string): number {
  const [majorA = Infinity, minorA = 0] = a.split(".").map(Number);
  const [majorB = Infinity, minorB = 0] = b.split(".").map(Number);
  if (Number.isNaN(majorA)) return 1;
  return majorA - majorB || minorA - minorB;
}
