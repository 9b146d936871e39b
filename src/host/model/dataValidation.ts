import type { GridValidation } from "../grid/grid";
import { refuse } from "../protocol/officeError";
import { areaText, intersection } from "./address";
import type { Book } from "./book";
import { ExcelObject } from "./excelObject";
import { Range } from "./range";

/** Excel's limit for the text of a list written into the rule itself. */
const LONGEST_LIST = 255;

interface Alert {
  readonly message?: string;
  readonly title?: string;
  readonly showAlert?: boolean;
  readonly style?: string;
}

/** What may be typed into a range. */
export class DataValidation extends ExcelObject {
  static override readonly typeName: string = "DataValidation";

  constructor(
    book: Book,
    private readonly range: Range
  ) {
    super(book);
  }

  get type(): string {
    const rule = this.#current?.rule;
    if (rule === undefined) return "None";
    return rule.kind === "decimal" ? this.#decimalType : "List";
  }
  get rule(): unknown {
    const rule = this.#current?.rule;
    if (rule === undefined) return {};
    if (rule.kind === "list")
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    if (rule.kind === "listRange") return { list: { inCellDropDown: true, source: rule.formula } };
    return { [this.#decimalType === "WholeNumber" ? "wholeNumber" : "decimal"]: bounds(rule) };
  }
  set rule(assigned: unknown) {
    const rule = assigned as Record<string, unknown>;
    const [kind] = Object.keys(rule);
    this.book.remember(this.#owner, { type: kind ?? "none" });
    this.store(this.gridRule(rule));
  }
  get errorAlert(): unknown {
    return this.book.factsOf(this.#owner).errorAlert ?? { showAlert: true, style: "Stop" };
  }
  set errorAlert(alert: unknown) {
    this.book.remember(this.#owner, { errorAlert: alert });
    const rule = this.#pending ?? this.#current?.rule;
    if (rule !== undefined) this.store(rule);
  }
  get prompt(): unknown {
    return this.book.factsOf(this.#owner).prompt ?? { showPrompt: true };
  }
  set prompt(prompt: unknown) {
    this.book.remember(this.#owner, { prompt });
  }
  get ignoreBlanks(): boolean {
    return this.book.factsOf(this.#owner).ignoreBlanks !== false;
  }
  set ignoreBlanks(ignoreBlanks: boolean) {
    this.book.remember(this.#owner, { ignoreBlanks });
  }

  clear(): void {
    this.book.forget(this.#owner);
    this.book.later(this.book.grid.setValidation(this.range.alive(), this.range.area, null, ""));
  }

  get #owner(): string {
    return `validation ${this.range.alive()} ${areaText(this.range.area)}`;
  }

  get #pending(): GridValidation | undefined {
    return this.book.factsOf(this.#owner).rule as GridValidation | undefined;
  }

  get #current(): { rule: GridValidation } | undefined {
    return this.book.grid
      .validations(this.range.alive())
      .find(({ area }) => intersection(area, this.range.area) !== null);
  }

  get #decimalType(): string {
    return this.book.factsOf(this.#owner).type === "wholeNumber" ? "WholeNumber" : "Decimal";
  }

  private store(rule: GridValidation): void {
    const { errorAlert } = this.book.factsOf(this.#owner);
    const message = (errorAlert as Alert | undefined)?.message ?? "";
    this.book.remember(this.#owner, { rule });
    const { area } = this.range;
    this.book.later(this.book.grid.setValidation(this.range.alive(), area, rule, message));
  }

  private gridRule(rule: Record<string, unknown>): GridValidation {
    if (isRecord(rule.list)) return this.listRule(rule.list.source);
    const numbers = rule.decimal ?? rule.wholeNumber;
    if (isRecord(numbers)) return { kind: "decimal", ...span(numbers) };
    throw refuse("InvalidArgument", "The rule is neither a list nor a number rule.");
  }

  private listRule(source: unknown): GridValidation {
    if (source instanceof Range)
      return { kind: "listRange", formula: `=${source.absoluteAddress()}` };
    const text = String(source);
    if (text.startsWith("=")) return { kind: "listRange", formula: text };
    if (text === "" || text.length > LONGEST_LIST) {
      throw refuse("InvalidArgument", `A list is between 1 and ${LONGEST_LIST} characters long.`);
    }
    return { kind: "list", values: text.split(",").map((value) => value.trim()) };
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function span(rule: Record<string, unknown>): { min: number | null; max: number | null } {
  const first = Number(rule.formula1);
  const second = Number(rule.formula2);
  if (!Number.isFinite(first)) throw refuse("InvalidArgument", "A limit must be a number here.");
  switch (rule.operator) {
    case "Between":
      if (!Number.isFinite(second)) throw refuse("InvalidArgument", "A span takes two limits.");
      return { min: first, max: second };
    case "GreaterThan":
    case "GreaterThanOrEqualTo":
      return { min: first, max: null };
    case "LessThan":
    case "LessThanOrEqualTo":
      return { min: null, max: first };
    case "EqualTo":
      return { min: first, max: first };
    default:
      throw refuse("InvalidArgument", `The operator "${String(rule.operator)}" is not known here.`);
  }
}

function bounds({ min, max }: { min: number | null; max: number | null }): object {
  if (min !== null && max !== null) return { formula1: min, formula2: max, operator: "Between" };
  if (min !== null) return { formula1: min, operator: "GreaterThanOrEqualTo" };
  return { formula1: max, operator: "LessThanOrEqualTo" };
}
