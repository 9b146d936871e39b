import { Executor, type ExecutorWorld } from "../../src/host/protocol/executor";
import type { RequestBody } from "../../src/host/protocol/messages";
import { refuse } from "../../src/host/protocol/officeError";

/** A model that is no spreadsheet: the executor must not mind. */
class Shelf {
  static readonly typeName = "Shelf";
  readonly secret = "a field, not a member";
  private books = new Map<string, Book>();
  get label(): string {
    return "Novels";
  }
  get first(): Book | null {
    return this.books.values().next().value ?? null;
  }
  put(title: string, after: Book | null = null): Book {
    const book = new Book(title, after);
    this.books.set(title, book);
    return book;
  }
  getItem(title: string): Book {
    const found = this.books.get(title);
    if (found === undefined) throw refuse("ItemNotFound", `No ${title} here.`);
    return found;
  }
  getItemOrNullObject(title: string): Book | null {
    return this.books.get(title) ?? null;
  }
  listed(): Book[] {
    return [...this.books.values()];
  }
  async later(): Promise<number> {
    await Promise.resolve();
    return this.books.size;
  }
  fall(): void {
    throw new RangeError("Too far.");
  }
}

class Book {
  static readonly typeName = "Book";
  pages = 0;
  constructor(
    private readonly called: string,
    private readonly neighbour: Book | null
  ) {}
  pathId(): string {
    return this.called;
  }
  get title(): string {
    return this.called;
  }
  get length(): number {
    return this.pages;
  }
  set length(pages: number) {
    this.pages = pages;
  }
  get after(): Book | null {
    return this.neighbour;
  }
}

function library(): { executor: Executor; unknown: string[]; order: string[] } {
  const unknown: string[] = [];
  const order: string[] = [];
  const world: ExecutorWorld = {
    root: new Shelf(),
    newObject: () => new Shelf(),
    internal: (_, member, args) => `${member} ${args.length}`,
    settle: () => Promise.resolve(),
    calculated: () => Promise.resolve(void order.push("calculated")),
    flush: () => Promise.resolve(void order.push("flushed")),
    allows: (type, member) => `${type}.${member}` !== "Shelf.fall" || order.length > 99,
    unknown: (member) => unknown.push(member),
  };
  return { executor: new Executor(world), unknown, order };
}

const ROOT = { Id: 1, ObjectPathType: 1, Name: "" };
const put = (id: number, ...args: unknown[]) => ({
  Id: id,
  ObjectPathType: 3,
  Name: "Put",
  ParentObjectPathId: 1,
  ArgumentInfo: { Arguments: args },
});

function request(paths: RequestBody["ObjectPaths"][string][], ...actions: object[]): RequestBody {
  return {
    ObjectPaths: Object.fromEntries(paths.map((path) => [String(path.Id), path])),
    Actions: actions.map((action, index) => ({
      Id: index + 1,
      Name: "",
      ActionType: 1,
      ObjectPathId: 1,
      ...action,
    })),
  };
}

const valuesOf = async (body: RequestBody, executor = library().executor): Promise<unknown[]> => {
  const { Results, Error: error } = await executor.run(body);
  expect(error).toBeUndefined();
  return Results.map(({ Value }) => Value);
};

test("a path is evaluated once, however often it is used", async () => {
  const [, , count] = await valuesOf(
    request(
      [ROOT, put(2, "Emma")],
      { ObjectPathId: 2 },
      { ObjectPathId: 2 },
      { ActionType: 3, Name: "Later" }
    )
  );
  expect(count).toBe(1);
});

test("objects answer with what finds them again", async () => {
  const [answer] = await valuesOf(request([ROOT, put(2, "Emma")], { ObjectPathId: 2 }));
  expect(answer).toEqual({ _Id: "Emma" });
});

test("a kept reference is found in later requests until it is released", async () => {
  const { executor } = library();
  const kept = await valuesOf(
    request(
      [ROOT, put(2, "Emma")],
      { ObjectPathId: 2 },
      { ActionType: 3, Name: "_KeepReference", ObjectPathId: 2 },
      { ObjectPathId: 2 }
    ),
    executor
  );
  expect(kept[2]).toEqual({ _Id: "Emma", _ReferenceId: "R1" });
  const again = request([{ Id: 5, ObjectPathType: 6, Name: "R1" }], {
    ActionType: 2,
    ObjectPathId: 5,
    QueryInfo: { Select: ["title"] },
  });
  expect(await valuesOf(again, executor)).toEqual([{ _Id: "Emma", Title: "Emma" }]);
  const release = { ActionType: 3, Name: "_RemoveReference", ArgumentInfo: { Arguments: ["R1"] } };
  await valuesOf(request([ROOT], release), executor);
  expect((await executor.run(again)).Error?.Code).toBe("InvalidReference");
});

test("everything on a null object is skipped and answers null", async () => {
  const missing = {
    Id: 2,
    ObjectPathType: 3,
    Name: "GetItemOrNullObject",
    ParentObjectPathId: 1,
    ArgumentInfo: { Arguments: ["Nothing"] },
  };
  const after = { Id: 3, ObjectPathType: 4, Name: "After", ParentObjectPathId: 2 };
  const answers = await valuesOf(
    request(
      [ROOT, missing, after],
      { ObjectPathId: 2 },
      { ActionType: 2, ObjectPathId: 3 },
      { ActionType: 4, Name: "Length", ObjectPathId: 2, ArgumentInfo: { Arguments: [1] } }
    )
  );
  expect(answers).toEqual([null, null, null]);
});

test.each<[string, string[], unknown]>([
  ["scalars when nothing is named", [], { _Id: "Emma", Length: 0, Title: "Emma" }],
  ["one scalar", ["title"], { _Id: "Emma", Title: "Emma" }],
  ["a nested scalar", ["after/title"], { _Id: "Emma", After: { _Id: "Ida", Title: "Ida" } }],
  [
    "nested and own ones together",
    ["length", "after/title", "after/length"],
    { _Id: "Emma", Length: 0, After: { _Id: "Ida", Title: "Ida", Length: 0 } },
  ],
])("a query answers %s", async (_, select, answer) => {
  const emma = {
    ...put(3, "Emma", 2),
    ArgumentInfo: { Arguments: ["Emma", 2], ReferencedObjectPathIds: [0, 2] },
  };
  const query = { ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: select } };
  expect(await valuesOf(request([ROOT, put(2, "Ida"), emma], query))).toEqual([answer]);
});

test.each<[string, string[], object]>([
  ["items", ["title"], { _Items: [{ _Id: "Emma", Title: "Emma" }] }],
  ["items, spelt out", ["items/title"], { _Items: [{ _Id: "Emma", Title: "Emma" }] }],
  [
    "their own scalars too",
    ["label", "title"],
    { Label: "Novels", _Items: [{ _Id: "Emma", Title: "Emma" }] },
  ],
])("a collection answers %s", async (_, select, answer) => {
  const query = { ActionType: 2, QueryInfo: { Select: select } };
  const [, loaded] = await valuesOf(request([ROOT, put(2, "Emma")], { ObjectPathId: 2 }, query));
  expect(loaded).toEqual(answer);
});

test("objects inside data are resolved", async () => {
  class Box {
    static readonly typeName = "Box";
    fill({ what }: { what: unknown }): boolean {
      return what === this;
    }
  }
  const box = new Box();
  const { executor } = library();
  const world = { ...Reflect.get(executor, "world"), root: box } as ExecutorWorld;
  const [same] = await valuesOf(
    request([ROOT], {
      ActionType: 3,
      Name: "Fill",
      ArgumentInfo: { Arguments: [{ what: { _ObjectPathId: 1 } }] },
    }),
    new Executor(world)
  );
  expect(same).toBe(true);
});

describe("errors", () => {
  test.each<[string, object, string, string]>([
    ["a method that does not exist", { Name: "Burn" }, "ApiNotFound", "Shelf.burn"],
    ["a field", { Name: "Secret" }, "ApiNotFound", "Shelf.secret"],
    ["a method of every object", { Name: "ToString" }, "ApiNotFound", "Shelf.toString"],
    ["a member above the level", { Name: "Fall" }, "ApiNotFound", "Shelf.fall"],
    [
      "a property that is read only",
      { ActionType: 4, Name: "Label", ArgumentInfo: { Arguments: ["x"] } },
      "InvalidOperation",
      "Shelf.label",
    ],
    [
      "an item that is not there",
      { Name: "GetItem", ArgumentInfo: { Arguments: ["x"] } },
      "ItemNotFound",
      "Shelf.getItem",
    ],
    ["an unknown kind of action", { ActionType: 77 }, "ApiNotFound", ""],
  ])("%s", async (_, action, code, location) => {
    const body = request([ROOT], {}, { ActionType: 3, ...action }, {});
    const { Results, Error: error } = await library().executor.run(body);
    expect(error).toMatchObject({ Code: code, Location: location, ActionIndex: 1 });
    expect(Results).toHaveLength(1);
  });

  test("unknown members are told", async () => {
    const { executor, unknown } = library();
    await executor.run(request([ROOT], { ActionType: 3, Name: "Burn" }));
    expect(unknown).toEqual(["Shelf.burn"]);
  });
});

test("the end of a request is flushed, after an error too", async () => {
  const { executor, order } = library();
  await executor.run(request([ROOT], { ActionType: 2 }, { ActionType: 3, Name: "Burn" }));
  expect(order).toEqual(["calculated", "flushed"]);
});

test("trace and underscore members", async () => {
  const answers = await valuesOf(
    request(
      [ROOT],
      { ActionType: 5, ObjectPathId: 0 },
      { ActionType: 3, Name: "_RegisterX", ArgumentInfo: { Arguments: [1, 2] } }
    )
  );
  expect(answers).toEqual([null, "_RegisterX 2"]);
});
