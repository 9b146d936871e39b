import { spawn } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { getPackageJsonScript, parseNumber } from "office-addin-cli";
import { buildPlayground } from "./build";
import { servePlayground } from "./serve";
import { isStale } from "./stale";

const DEFAULT_PORT = 3100;
const root = path.resolve(__dirname, "../..");
const dist = path.join(root, "dist");

/** `npm start`: the add-in beside a spreadsheet in the browser; Excel is not needed. */
async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string" },
      open: { type: "boolean", default: true },
    },
    allowNegative: true,
  });
  const port = parseNumber(values.port, "--port must be a number.") ?? DEFAULT_PORT;
  if (await isStale(root, dist)) await buildAddIn();
  say("Bundling the spreadsheet …");
  const page = path.join(dist, "playground");
  await buildPlayground(page);
  const officeJs = path.join(root, "node_modules/@microsoft/office-js/dist");
  const { url } = await servePlayground({ addIn: dist, page, officeJs }, port);
  say(`The playground is at ${url} (French: ${url}/?lang=fr). Press Ctrl+C to stop.`);
  if (values.open) openBrowser(url);
}

async function buildAddIn(): Promise<void> {
  // office-addin-cli finds package.json only where npm has said where it is.
  process.env.npm_package_json ??= path.join(root, "package.json");
  const command = await getPackageJsonScript("build");
  if (command === undefined) throw new Error("package.json has no build script");
  say("Building the add-in …");
  const binaries = path.join(root, "node_modules/.bin");
  const search = [binaries, process.env.PATH].join(path.delimiter);
  const build = spawn(command, {
    cwd: root,
    shell: true,
    stdio: "inherit",
    env: { ...process.env, PATH: search },
  });
  const code = await new Promise<number | null>((resolve) => build.once("exit", resolve));
  if (code !== 0) throw new Error(`The build failed (${command})`);
}

/** Opens the default browser; without one, the printed address must do. */
function openBrowser(url: string): void {
  const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
    darwin: ["open", url],
    win32: ["cmd", "/c", "start", "", url],
  };
  const [command, ...args] = openers[process.platform] ?? ["xdg-open", url];
  const opener = spawn(command, args, { stdio: "ignore", detached: true });
  opener.on("error", () => undefined);
  opener.unref();
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
