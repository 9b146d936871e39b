const tasks = ["copy", "convert", "restore"] as const;

/** What a button of the ribbon opens the view for. */
export type FinanceTask = (typeof tasks)[number];

/** The task in the address: the manifest opens taskpane.html?tab=finance&task=copy; null for none. */
export function taskOf(search: string): FinanceTask | null {
  const asked = new URLSearchParams(search).get("task");
  return tasks.find((task) => task === asked) ?? null;
}
