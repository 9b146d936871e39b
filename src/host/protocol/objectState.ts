import type { ObjectClass } from "./executor";

/**
 * Reads what a query asks of an object, in the PascalCase the client expects.
 * Which members are scalars and which lead to other objects is read off the class: a getter whose
 * value has a typeName leads on, any other getter is a scalar.
 */
export class StateReader {
  constructor(
    private readonly allow: (typeName: string, member: string) => boolean,
    private readonly demand: (typeName: string, member: string) => void
  ) {}

  read(target: object | null, select: readonly string[], page: Page = {}): unknown {
    if (target === null) return null;
    const paths = select.map((path) => path.split("/").filter((part) => part !== ""));
    return this.readTree(target, tree(paths), page);
  }

  private readTree(target: object, wanted: Tree, page: Page): Record<string, unknown> {
    const answer: Record<string, unknown> = { ...pathKey(target) };
    const items = itemsOf(target);
    const own = new Map(wanted);
    if (items !== null) {
      const inner = new Map<string, Tree>(own.get("items") ?? []);
      own.delete("items");
      for (const [name, subtree] of [...own]) {
        if (isGetter(target, name)) continue;
        inner.set(name, subtree);
        own.delete(name);
      }
      const skip = page.skip ?? 0;
      const shown = items.slice(skip, page.top === undefined ? undefined : skip + page.top);
      answer._Items = shown.map((item) => this.readTree(item, inner, {}));
      if (own.size === 0) return answer;
    }
    if (own.size === 0 || own.has("$all") || own.has("*")) {
      Object.assign(answer, this.scalars(target));
    }
    for (const [name, subtree] of own) {
      if (name === "$all" || name === "*") continue;
      answer[pascal(name)] = this.readMember(target, name, subtree);
    }
    return answer;
  }

  private readMember(target: object, name: string, subtree: Tree): unknown {
    this.demand(typeNameOf(target), name);
    const value = Reflect.get(target, name) as unknown;
    return isModelObject(value) ? this.readTree(value, subtree, {}) : value;
  }

  private scalars(target: object): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    for (const name of getterNames(target)) {
      if (!this.allow(typeNameOf(target), name)) continue;
      const value = Reflect.get(target, name) as unknown;
      if (!isModelObject(value)) answer[pascal(name)] = value;
    }
    return answer;
  }
}

export interface Page {
  readonly top?: number;
  readonly skip?: number;
}

type Tree = Map<string, Tree>;

function tree(paths: readonly (readonly string[])[]): Tree {
  const root: Tree = new Map();
  for (const path of paths) {
    let node = root;
    for (const part of path) {
      const name = camel(part);
      const next: Tree = node.get(name) ?? new Map<string, Tree>();
      node.set(name, next);
      node = next;
    }
  }
  return root;
}

/** "Values" → "values"; the client speaks PascalCase, the model camelCase. */
export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The Office.js class name an object of the model answers for. */
export function typeNameOf(target: object): string {
  return (target.constructor as Partial<ObjectClass>).typeName ?? target.constructor.name;
}

/** Whether a value is one of our Excel objects, rather than data. */
export function isModelObject(value: unknown): value is object {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value.constructor as Partial<ObjectClass> | undefined)?.typeName === "string"
  );
}

/** What lets the client find the object again in a later request. */
export function pathKey(target: object): { _Id?: string | number } {
  const key = (target as { pathId?: () => string | number | undefined }).pathId?.();
  return key === undefined ? {} : { _Id: key };
}

function itemsOf(target: object): readonly object[] | null {
  const items = (target as { listed?: () => readonly object[] }).listed;
  return items === undefined ? null : items.call(target);
}

/** The property descriptor of a member its class declares; an object's own fields are not members. */
export function describe(target: object, name: string): PropertyDescriptor | undefined {
  for (const level of classes(target)) {
    const found = Object.getOwnPropertyDescriptor(level, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isGetter(target: object, name: string): boolean {
  return describe(target, name)?.get !== undefined;
}

function getterNames(target: object): string[] {
  const names = new Set<string>();
  for (const level of classes(target)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (descriptor.get !== undefined) names.add(name);
    }
  }
  return [...names].sort();
}

function* classes(target: object): Generator<object> {
  let level = Object.getPrototypeOf(target) as object | null;
  while (level !== null && level !== Object.prototype) {
    yield level;
    level = Object.getPrototypeOf(level) as object | null;
  }
}
