import { ExcelObject } from "./excelObject";

/** What office.js tells the host once when a pane is ready. */
export class AddinService extends ExcelObject {
  static override readonly typeName: string = "AddinInternalService";

  notifyActionHandlerReady(): void {
    // Ribbon commands are the transport's business.
  }
}
