import { constants } from "node:fs";
import { access, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { cliWords } from "../locale/cli";
import { reasonOf, Refusal } from "./refusal";

export interface InputFile {
  /** Without its folder, so that no path of this machine gets into a workbook. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads the files named on the command line; refuses the first that is not there or cannot be opened. */
export async function readFiles(paths: readonly string[]): Promise<InputFile[]> {
  return Promise.all(
    paths.map(async (file) => ({
      name: path.basename(file),
      bytes: new Uint8Array(await readFile(file).catch(refusal(file))),
    }))
  );
}

/** Refuses files that are not there or may not be read, before any work begins. */
export async function checkFiles(paths: readonly string[]): Promise<void> {
  for (const file of paths) await access(file, constants.R_OK).catch(refusal(file));
}

function refusal(file: string): (error: unknown) => never {
  return (error) => {
    const reason = reasonOf(error);
    if (reason === "ENOENT") throw new Refusal(cliWords.fileMissing, { file });
    throw new Refusal(cliWords.fileUnreadable, { file, reason });
  };
}

/** Writes `bytes` as `file`: complete or not at all, an older file stays until the new one is there. */
export async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  try {
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw new Refusal(cliWords.fileUnwritable, { file, reason: reasonOf(error) });
  }
}
