import type { FrameLocator, Locator, Page } from "playwright-core";
import type {} from "../../src/playground/main";

/** The words of the pane that the tests look for, by language. */
const words = {
  en: {
    next: "Next",
    choose: "Choose files",
    paste: "Paste an export",
    read: "Read the pasted text",
    reading: "Result of the last reading",
    write: "Write KPI workbook",
    result: "Result",
    download: "Download as .xlsx",
    functions: /ROSI functions/,
  },
  fr: {
    next: "Suivant",
    choose: "Choisir des fichiers",
    paste: "Coller un export",
    read: "Lire le texte collé",
    reading: "Résultat de la dernière lecture",
    write: "Écrire le classeur KPI",
    result: "Résultat",
    download: "Télécharger en .xlsx",
    functions: /Fonctions ROSI/,
  },
} as const;

export type ExportFile = Readonly<{ name: string; mimeType: string; buffer: Buffer }>;

/** The wizard of the pane, driven by what a person sees: labels and buttons, mouse and keyboard. */
export class Wizard {
  readonly pane: FrameLocator;
  private readonly say: (typeof words)["en" | "fr"];

  constructor(
    private readonly page: Page,
    language: "en" | "fr"
  ) {
    this.pane = page.frameLocator("iframe:not([hidden])");
    this.say = words[language];
  }

  button(name: string): Locator {
    return this.pane.getByRole("button", { name, exact: true });
  }

  async next(): Promise<void> {
    await this.button(this.say.next).click();
  }

  async tick(...names: string[]): Promise<void> {
    // By keyboard: a person who does not use a mouse must get through as well.
    for (const name of names) {
      const box = this.pane.getByRole("checkbox", { name, exact: true });
      await box.focus();
      await this.page.keyboard.press("Space");
    }
  }

  async drop(files: string | readonly string[] | readonly ExportFile[]): Promise<void> {
    await this.pane.getByLabel(this.say.choose).setInputFiles(files);
    await this.reading().getByText(/\d/).first().waitFor({ timeout: 30_000 });
  }

  async paste(text: string): Promise<void> {
    await this.pane.getByRole("textbox", { name: this.say.paste }).fill(text);
    await this.button(this.say.read).click();
  }

  /** Copies a text to the machine's clipboard and pastes it by keyboard. */
  async pasteFromClipboard(text: string): Promise<void> {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await this.page.locator("body").evaluate((_, copied) => {
      window.focus();
      return navigator.clipboard.writeText(copied);
    }, text);
    await this.pane.getByRole("textbox", { name: this.say.paste }).focus();
    await this.page.keyboard.press("ControlOrMeta+V");
  }

  /** Drops a file on the drop zone, as the browser tells the page when a person lets go of it. */
  async dropOnZone({ name, buffer }: ExportFile): Promise<void> {
    await this.pane.getByLabel(this.say.choose).evaluate(
      (input, { name, bytes }) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
        for (const type of ["dragenter", "dragover", "drop"]) {
          const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
          input.dispatchEvent(event);
        }
      },
      { name, bytes: [...buffer] }
    );
  }

  /** What the pane answered to the last file or paste. */
  reading(): Locator {
    return this.pane.getByRole("status", { name: this.say.reading });
  }

  result(): Locator {
    return this.pane.getByRole("status", { name: this.say.result, exact: true });
  }

  async showAsFunctions(): Promise<void> {
    await this.pane.getByRole("radio", { name: this.say.functions }).check({ force: true });
  }

  /** Writes the workbook and waits until it stands and is computed. */
  async write(): Promise<void> {
    await this.button(this.say.write).click();
    await this.result().getByRole("listitem").first().waitFor({ timeout: 240_000 });
    await this.page.evaluate(async () => {
      await window.playground.grid.calculated();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await window.playground.grid.calculated();
    });
  }

  async download(): Promise<Buffer> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download", { timeout: 60_000 }),
      this.button(this.say.download).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
}
