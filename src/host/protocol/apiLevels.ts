import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ApiLevels } from "./levelPolice";

/**
 * The level of every member, read from Microsoft's own files: the documentation in
 * @types/office-js for what is public, the debug client for what it calls behind the scenes
 * (event registration). About 2,000 members; read once per process.
 */
export function readApiLevels(): ApiLevels {
  known ??= { ...internalLevels(), ...documentedLevels(), ...SPOKEN_OTHERWISE };
  return known;
}

/** Members the client sends under a name of its own. */
const SPOKEN_OTHERWISE = { "Worksheet.gridlines": "1.8", "Worksheet.headings": "1.8" };

let known: ApiLevels | undefined;

function documentedLevels(): Record<string, string> {
  const text = readFileSync(locate("@types/office-js/index.d.ts"), "utf8");
  const start = text.indexOf("declare namespace Excel {");
  const end = text.indexOf("\ndeclare namespace ", start + 1);
  const levels: Record<string, string> = {};
  let className: string | null = null;
  let level: string | null = null;
  for (const line of text.slice(start, end).split("\n")) {
    const opened = /^ {4}(?:class (\w+) extends|\S.*\{$)/.exec(line);
    if (opened !== null) className = opened[1] ?? null;
    if (line.includes("/**")) level = null;
    const documented = /\[Api set: (ExcelApi\w*) ([0-9.]*[0-9]|\S+)/.exec(line);
    if (documented?.[1] !== undefined) {
      level = documented[1] === "ExcelApi" ? (documented[2] ?? null) : documented[1];
    }
    const member = /^ {8}(?:readonly )?(\w+)\??[(:<]/.exec(line);
    if (className === null || level === null || member?.[1] === undefined) continue;
    // Overloads and notes ("1.1 for getting; 1.4 for setting"): the lowest level makes it exist.
    const key = `${className}.${member[1]}`;
    levels[key] ??= level;
  }
  return levels;
}

function internalLevels(): Record<string, string> {
  const text = readFileSync(locate("@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8");
  const check = /_throwIfApiNotSupported\("(\w+\.\w+)", _defaultApiSetName, "([0-9.]+)"/g;
  const levels: Record<string, string> = {};
  for (const [, member, level] of text.matchAll(check)) {
    if (member !== undefined && level !== undefined) levels[member] = level;
  }
  return levels;
}

function locate(file: string): string {
  return createRequire(`${process.cwd()}/package.json`).resolve(file);
}
