import path from "node:path";
import { bytesOf } from "../fixtures/exports/bytes";
import { exportFixtures } from "../fixtures/exports";
import { dist } from "./bundle";
import { describeInBrowser } from "./chromium";
import { type OpenPlayground, screenshots, startPlayground } from "./playground";
import { type ExportFile, Wizard } from "./wizard";

/** The production build in the playground, opened anew by each test. */
export interface Product {
  /** Opens the page and answers the first questions up to the exports. */
  toData(answers: {
    readonly language: "en" | "fr";
    readonly objectives: readonly string[];
    readonly department?: string;
  }): Promise<Wizard>;
  readonly page: OpenPlayground["page"];
  /** A picture for people to look at, with the pane as wide as said. */
  save(name: string, width?: number): Promise<void>;
}

/** A suite in one browser; a test in which the page fails or asks another machine fails. */
export function describeProduct(name: string, suite: (product: Product) => void): void {
  describeInBrowser(name, () => {
    let running: Awaited<ReturnType<typeof startPlayground>>;
    let open: OpenPlayground;
    beforeAll(async () => {
      running = await startPlayground(dist);
    });
    afterAll(() => running.stop());
    afterEach(async () => {
      expect(open.external).toEqual([]);
      expect(open.errors).toEqual([]);
      await open.close();
    });
    const product: Product = {
      get page() {
        return open.page;
      },
      async toData({ language, objectives, department }) {
        open = await running.open(language === "fr" ? "?lang=fr" : "");
        const wizard = new Wizard(open.page, language);
        await wizard.tick(...objectives);
        await wizard.next();
        if (department !== undefined) await wizard.tick(department);
        await wizard.next();
        return wizard;
      },
      async save(picture, width) {
        await open.page.evaluate((pixels) => {
          const frame = document.querySelector<HTMLIFrameElement>("iframe:not([hidden])");
          if (frame !== null) frame.style.width = pixels === null ? "" : `${pixels}px`;
        }, width ?? null);
        await open.page.screenshot({ path: path.join(screenshots, `${picture}.png`) });
      },
    };
    suite(product);
  });
}

/** One of the invented exports as a file. */
export function fixture(name: string): ExportFile {
  const found = exportFixtures.find(({ file }) => file === name);
  if (found === undefined) throw new Error(`No fixture ${name}`);
  return exportFile(name, bytesOf(found));
}

/** Bytes or text as a file that a person drops. */
export function exportFile(name: string, content: Uint8Array | string): ExportFile {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
}
