/** `npm run --silent rosi -- <command>`: headless reading of exports and writing of workbooks. */
import { run } from "./run";

const terminal = {
  out: (text: string) => {
    console.log(text);
  },
  error: (text: string) => {
    console.error(text);
  },
};

void run(process.argv.slice(2), terminal).then((code) => {
  process.exitCode = code;
});
