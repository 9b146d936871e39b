import type { RemovedPart } from "./copy";
import type { Book } from "./book";
import type { Parts } from "./package/parts";
import { Damaged } from "./package/damaged";
import { dropTypes } from "./package/contentTypes";
import { dropRelationships, relationshipsOf, relationshipsPath } from "./package/relationships";
import { walk } from "./package/xml";

/** Everything under our namespace begins so; no other program's does. */
const ownNamespace = "urn:rosi-for-excel:";

/** The parts that only an add-in, or the record of ours, needs. */
export function findTraces(parts: Parts, book: Book): RemovedPart[] {
  const panes = relationshipsOf(parts, "").flatMap(({ kind, target }) =>
    kind === "webextensiontaskpanes" && target !== null ? [target] : []
  );
  const extensions = panes.flatMap((pane) =>
    relationshipsOf(parts, pane).flatMap(({ kind, target }) =>
      kind === "webextension" && target !== null ? [target] : []
    )
  );
  return [
    ...panes.map((path): RemovedPart => ({ path, what: "task pane" })),
    ...extensions.flatMap((path) => withOwnParts(parts, path, "web extension")),
    ...records(parts, book).flatMap((path) => withOwnParts(parts, path, "record")),
  ];
}

/** A part and those that only it leads to, such as the picture of a pane. */
function withOwnParts(parts: Parts, path: string, what: RemovedPart["what"]): RemovedPart[] {
  const below = relationshipsOf(parts, path).flatMap(({ target }) => target ?? []);
  const alone = below.filter((target) => !isLedToByOthers(parts, target, path));
  return [path, ...alone].map((each) => ({ path: each, what }));
}

/** Pictures may be shared with a sheet. */
function isLedToByOthers(parts: Parts, target: string, path: string): boolean {
  return parts.list().some((rels) => {
    const match = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(rels);
    const source = match === null ? null : `${match[1] ?? ""}${match[2] ?? ""}`;
    if (source === null || source === path) return false;
    return relationshipsOf(parts, source).some((link) => link.target === target);
  });
}

/** Custom XML under our namespace, whoever leads to it. */
function records(parts: Parts, book: Book): string[] {
  const leading = ["", book.path].flatMap((path) => relationshipsOf(parts, path));
  const found = leading.flatMap(({ kind, target }) =>
    kind === "customXml" && target !== null ? [target] : []
  );
  return [...new Set(found)].filter((path) => rootNamespace(parts, path).startsWith(ownNamespace));
}

class Enough extends Error {}

function rootNamespace(parts: Parts, path: string): string {
  let namespace = "";
  try {
    walk(parts.text(path), {
      open: ({ uri }) => {
        namespace = uri;
        throw new Enough();
      },
    });
  } catch (error) {
    // Other people's parts need not be what we can read.
    if (!(error instanceof Enough) && !(error instanceof Damaged)) throw error;
  }
  return namespace;
}

/** Takes parts out of the package, with everything that leads to them. */
export function removeParts(parts: Parts, book: Book, removed: readonly RemovedPart[]): void {
  const gone = new Set(removed.map(({ path }) => path));
  for (const path of ["", book.path, ...gone]) dropRelationships(parts, path, gone);
  for (const path of gone) {
    const rels = parts.find(relationshipsPath(path));
    if (rels !== undefined) parts.remove(rels);
    parts.remove(path);
  }
  dropTypes(parts, gone);
}

/** The part that says in which order cells were computed: Excel makes a new one. */
export function calculationChain(parts: Parts, book: Book): RemovedPart[] {
  return relationshipsOf(parts, book.path).flatMap(({ kind, target }) =>
    kind === "calcChain" && target !== null ? [{ path: target, what: "calculation chain" }] : []
  );
}
