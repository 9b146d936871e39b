import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { readApiLevels } from "../host/protocol/apiLevels";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * office.js asks a page of its own whether it may trust a host that is not served over https. This
 * is that page's answer. It belongs on a person's own machine only: it switches the check off.
 */
const TRUST_PAGE = `<script>onmessage=e=>parent.postMessage('{"hostUserTrusted":true}',e.origin)</script>`;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

const MAX_PORTS_TRIED = 20;

export interface PlaygroundFolders {
  /** The production build of the add-in, with its manifest.xml. */
  readonly addIn: string;
  /** The bundled page of the playground. */
  readonly page: string;
  /** Microsoft's office.js with everything it loads. */
  readonly officeJs: string;
}

/** Serves the playground on this machine only, on the first free port from the given one. */
export async function servePlayground(
  folders: PlaygroundFolders,
  firstPort: number
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    answer(folders, decodeURIComponent(pathname)).then(
      ({ type, body }) => response.writeHead(200, { "content-type": type, ...FRESH }).end(body),
      () => response.writeHead(404, { "content-type": "text/plain" }).end("Not found")
    );
  });
  const port = await listen(server, firstPort);
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const FRESH = { "cache-control": "no-cache" };

async function answer(folders: PlaygroundFolders, pathname: string) {
  if (/^\/office-js\/agaveerrorux\//i.test(pathname)) {
    return { type: "text/html", body: TRUST_PAGE };
  }
  if (pathname.startsWith("/office-js/")) return read(folders.officeJs, pathname.slice(11));
  if (pathname.startsWith("/playground/")) return read(folders.page, pathname.slice(12));
  if (pathname === "/") return read(folders.page, "index.html");
  if (pathname === "/api-levels.json") {
    return { type: "application/json", body: JSON.stringify(readApiLevels()) };
  }
  const file = await read(folders.addIn, pathname.slice(1));
  if (!pathname.endsWith(".html")) return file;
  // The pane is the production file; only office.js comes from here instead of Microsoft's CDN.
  return {
    ...file,
    body: file.body.toString("utf8").replaceAll(OFFICE_JS, "/office-js/office.js"),
  };
}

async function read(folder: string, name: string) {
  const file = path.resolve(folder, name);
  if (!file.startsWith(path.resolve(folder) + path.sep)) throw new Error("Outside the folder");
  return {
    type: TYPES[path.extname(file).toLowerCase()] ?? "application/octet-stream",
    body: await readFile(file),
  };
}

async function listen(server: Server, firstPort: number): Promise<number> {
  for (let port = firstPort; port < firstPort + MAX_PORTS_TRIED; port += 1) {
    const free = await new Promise<boolean>((resolve, reject) => {
      const refused = (error: NodeJS.ErrnoException): void => {
        if (error.code === "EADDRINUSE") resolve(false);
        else reject(error);
      };
      server.once("error", refused);
      server.listen(port, "127.0.0.1", () => {
        server.off("error", refused);
        resolve(true);
      });
    });
    if (free) return port;
  }
  throw new Error(`No free port from ${firstPort} to ${firstPort + MAX_PORTS_TRIED - 1}`);
}
