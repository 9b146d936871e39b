import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";

const here = __dirname;

/** Bundles the playground's page into the folder: index.html, main.js and main.css. */
export async function buildPlayground(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [path.join(here, "main.ts")],
    outdir: folder,
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    jsx: "automatic",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff": "dataurl", ".woff2": "dataurl", ".ttf": "dataurl", ".svg": "dataurl" },
    logLevel: "error",
  });
  await copyFile(path.join(here, "index.html"), path.join(folder, "index.html"));
}
