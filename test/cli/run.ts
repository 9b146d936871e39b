import { run } from "../../src/cli/run";

/** What one command line answers: exit code, what it prints, what it complains. */
export async function rosi(
  ...args: string[]
): Promise<{ code: number; out: string; error: string }> {
  const printed = { out: "", error: "" };
  const code = await run(args, {
    out: (text) => (printed.out += text),
    error: (text) => (printed.error += text),
  });
  return { code, ...printed };
}
