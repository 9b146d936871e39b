import type {
  Action,
  ArgumentInfo,
  ErrorBody,
  ObjectPath,
  RequestBody,
  ResponseBody,
} from "./messages";
import { ActionType, PathType } from "./messages";
import { camel, describe, isModelObject, pathKey, StateReader, typeNameOf } from "./objectState";
import { OfficeError, refuse } from "./officeError";

/** What an Excel object's class must say: the Office.js name, which survives minification. */
export interface ObjectClass {
  readonly typeName: string;
}

/** What the executor asks of the document it works on. */
export interface ExecutorWorld {
  readonly root: object;
  /** Objects the client creates by name, e.g. its add-in service. */
  newObject(name: string): object;
  /** Event registration and other members beginning with an underscore. */
  internal(target: object, member: string, args: readonly unknown[]): unknown;
  /** Waits until what the last action started is done. */
  settle(): Promise<void>;
  /** Waits until formulas have been computed, before anything is read. */
  calculated(): Promise<void>;
  /** Carries out what could only be built once the whole request was known. */
  flush(): Promise<void>;
  /** Whether the declared API level has the member. */
  allows(typeName: string, member: string): boolean;
  /** Told of members that Excel has and the model has not. */
  unknown(member: string): void;
}

/**
 * Carries out ProcessQuery requests on any object model; it knows no Excel object.
 *
 * Actions before a failing one stay done, as in Excel.
 */
export class Executor {
  private readonly references = new Map<string, object>();
  private readonly referenceIds = new Map<object, string>();
  private nextReference = 1;
  private readonly state: StateReader;

  constructor(private readonly world: ExecutorWorld) {
    this.state = new StateReader(
      (typeName, member) => world.allows(typeName, member),
      (typeName, member) => {
        this.demandLevel(typeName, member);
      }
    );
  }

  async run(request: RequestBody): Promise<ResponseBody> {
    const paths = new Paths(request, this);
    const results: { ActionId: number; Value: unknown }[] = [];
    let error: ErrorBody | undefined;
    for (const [index, action] of request.Actions.entries()) {
      try {
        const value = await this.act(action, paths);
        await this.world.settle();
        results.push({ ActionId: action.Id, Value: value });
      } catch (thrown) {
        error = errorBody(thrown, paths.location, index);
        break;
      }
    }
    try {
      await this.world.flush();
    } catch (thrown) {
      error ??= errorBody(thrown, paths.location, Math.max(0, request.Actions.length - 1));
    }
    return error === undefined ? { Results: results } : { Results: results, Error: error };
  }

  private async act(action: Action, paths: Paths): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const target = await paths.resolve(action.ObjectPathId);
    if (target === null) return null;
    const name = action.Name ?? "";
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.identity(target);
      case ActionType.query: {
        await this.world.calculated();
        paths.location = typeNameOf(target);
        const { Select = [], Top, Skip } = action.QueryInfo ?? {};
        const page = {
          ...(Top === undefined ? {} : { top: Top }),
          ...(Skip === undefined ? {} : { skip: Skip }),
        };
        return this.state.read(target, Select, page);
      }
      case ActionType.method: {
        const value = await this.call(target, name, await paths.args(action.ArgumentInfo), paths);
        return isModelObject(value) ? this.identity(value) : (value ?? null);
      }
      case ActionType.setProperty: {
        const [value] = await paths.args(action.ArgumentInfo);
        this.set(target, camel(name), value, paths);
        return null;
      }
      default:
        throw refuse("ApiNotFound", `Action type ${action.ActionType} is not known.`);
    }
  }

  private identity(target: object): Record<string, unknown> {
    const reference = this.referenceIds.get(target);
    const id = (target as { id?: unknown }).id;
    return {
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
      ...(id === undefined ? {} : { Id: id }),
      ...pathKey(target),
    };
  }

  private set(target: object, member: string, value: unknown, paths: Paths): void {
    paths.location = `${typeNameOf(target)}.${member}`;
    this.demandLevel(typeNameOf(target), member);
    const descriptor = describe(target, member);
    if (descriptor?.set === undefined) {
      if (descriptor === undefined) throw this.missing(target, member);
      throw refuse("InvalidOperation", `${paths.location} cannot be set.`);
    }
    descriptor.set.call(target, value);
  }

  /** Calls a method of the model, or answers for the members the client adds itself. */
  async call(
    target: object,
    name: string,
    args: readonly unknown[],
    paths: Paths
  ): Promise<unknown> {
    paths.location = `${typeNameOf(target)}.${camel(name)}`;
    if (name === "_KeepReference") return this.keep(target);
    if (name === "_RemoveReference") return this.release(String(args[0]));
    if (name === "_ValidateArraySize") return validateArraySize(target, args);
    if (name.startsWith("_")) {
      this.demandLevel(typeNameOf(target), name);
      return this.world.internal(target, name, args);
    }
    const member = camel(name);
    this.demandLevel(typeNameOf(target), member);
    const method: unknown = describe(target, member)?.value;
    if (typeof method !== "function") throw this.missing(target, member);
    // JSON turns an omitted argument into null.
    const given = args.map((arg) => arg ?? undefined);
    return (await Reflect.apply(method as () => unknown, target, given)) as unknown;
  }

  /** Reads a property that leads to another object. */
  follow(target: object, name: string, paths: Paths): object | null {
    const member = camel(name);
    paths.location = `${typeNameOf(target)}.${member}`;
    this.demandLevel(typeNameOf(target), member);
    if (describe(target, member)?.get === undefined) throw this.missing(target, member);
    return Reflect.get(target, member) as object | null;
  }

  reference(id: string): object {
    const target = this.references.get(id);
    if (target === undefined) throw refuse("InvalidReference", `Reference ${id} was released.`);
    return target;
  }

  get root(): object {
    return this.world.root;
  }

  newObject(name: string): object {
    return this.world.newObject(name);
  }

  private keep(target: object): null {
    if (!this.referenceIds.has(target)) {
      const id = `R${this.nextReference++}`;
      this.references.set(id, target);
      this.referenceIds.set(target, id);
    }
    return null;
  }

  private release(id: string): null {
    const target = this.references.get(id);
    if (target !== undefined) this.referenceIds.delete(target);
    this.references.delete(id);
    return null;
  }

  private demandLevel(typeName: string, member: string): void {
    if (this.world.allows(typeName, member)) return;
    throw refuse(
      "ApiNotFound",
      `${typeName}.${member} is not part of the API level the host declares.`
    );
  }

  private missing(target: object, member: string): OfficeError {
    const name = `${typeNameOf(target)}.${member}`;
    this.world.unknown(name);
    return refuse("ApiNotFound", `${name} is not known to this host.`);
  }
}

/** The object paths of one request, each evaluated once and when first needed. */
class Paths {
  private readonly known = new Map<number, object | null>();
  /** Member being carried out, for the error's location. */
  location = "";

  constructor(
    private readonly request: RequestBody,
    private readonly executor: Executor
  ) {}

  async resolve(id: number): Promise<object | null> {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw refuse("InvalidReference", `Object path ${id} is missing.`);
    const target = await this.evaluate(path);
    this.known.set(id, target);
    return target;
  }

  async args(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const values = info?.Arguments ?? [];
    return this.objects(values, info?.ReferencedObjectPathIds ?? []);
  }

  private async evaluate(path: ObjectPath): Promise<object | null> {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.executor.root;
      case PathType.newObject:
        return this.executor.newObject(path.Name);
      case PathType.reference:
        return this.executor.reference(path.Name);
      case PathType.nullObject:
        return null;
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.property) {
      return this.executor.follow(parent, path.Name, this);
    }
    const name = path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name;
    const args = await this.args(path.ArgumentInfo);
    return (await this.executor.call(parent, name, args, this)) as object | null;
  }

  /** Objects travel as the id of their path: in a parallel list, or inside data as _ObjectPathId. */
  private async objects(values: readonly unknown[], ids: readonly unknown[]): Promise<unknown[]> {
    const resolved: unknown[] = [];
    for (const [index, value] of values.entries()) {
      const id = ids[index];
      if (typeof id === "number" && id !== 0) resolved.push(await this.resolve(id));
      else if (Array.isArray(id) && Array.isArray(value)) {
        resolved.push(await this.objects(value as unknown[], id as unknown[]));
      } else resolved.push(await this.embedded(value));
    }
    return resolved;
  }

  private async embedded(value: unknown): Promise<unknown> {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const record = value as Record<string, unknown>;
    if (typeof record._ObjectPathId === "number") return this.resolve(record._ObjectPathId);
    const copy: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(record)) copy[name] = await this.embedded(inner);
    return copy;
  }
}

function errorBody(thrown: unknown, location: string, index: number): ErrorBody {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const code =
    thrown instanceof OfficeError
      ? thrown.code
      : thrown instanceof RangeError
        ? "InvalidArgument"
        : "GeneralException";
  return { Code: code, Message: message, Location: location, ActionIndex: index };
}

/** The client asks before it sends a matrix of more than 1 500 cells in pieces. */
function validateArraySize(range: object, [rows, columns]: readonly unknown[]): null {
  const { rowCount, columnCount } = range as { rowCount?: unknown; columnCount?: unknown };
  if (rows === rowCount && columns === columnCount) return null;
  throw refuse("InvalidArgument", "The argument does not have the shape of the range.");
}
