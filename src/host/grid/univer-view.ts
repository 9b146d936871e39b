import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/preset-sheets-core";

/** Pixels from some top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where Univer shows a piece of the active sheet at this moment. */
export class SheetView {
  constructor(
    private readonly univer: Univer,
    private readonly api: FUniver
  ) {}

  /** Puts the layer over the cells; harmless when it is there already. */
  attach(layer: HTMLElement): void {
    const parent = this.render()?.engine.getCanvasElement().parentElement;
    if (!parent || layer.parentElement === parent) return;
    parent.style.position = "relative";
    parent.append(layer);
  }

  /**
   * The window on screen, from the canvas' corner, through which this box of the sheet can be seen,
   * and the box's place in that window. A box that begins in frozen rows or columns stays there.
   */
  show(box: Box): { readonly window: Box; readonly place: Box } | null {
    const render = this.render();
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const skeleton = sheet?.getSkeleton();
    if (!render || !main || !skeleton || !sheet) return null;
    const { scaleX, scaleY } = render.scene.getAncestorScale();
    const { startRow, startColumn, xSplit, ySplit } = sheet.getFreeze();
    const across = along({
      start: box.left,
      header: skeleton.rowHeaderWidth,
      frozenFrom: xSplit > 0 ? skeleton.colStartX(startColumn - xSplit) : 0,
      frozenTo: xSplit > 0 ? skeleton.colStartX(startColumn) : 0,
      scroll: main.viewportScrollX,
      mainStart: main.left,
      scale: scaleX,
    });
    const down = along({
      start: box.top,
      header: skeleton.columnHeaderHeight,
      frozenFrom: ySplit > 0 ? skeleton.rowStartY(startRow - ySplit) : 0,
      frozenTo: ySplit > 0 ? skeleton.rowStartY(startRow) : 0,
      scroll: main.viewportScrollY,
      mainStart: main.top,
      scale: scaleY,
    });
    const canvas = render.engine.getCanvasElement();
    return {
      window: {
        left: across.windowStart,
        top: down.windowStart,
        width: canvas.clientWidth - across.windowStart,
        height: canvas.clientHeight - down.windowStart,
      },
      place: {
        left: across.place,
        top: down.place,
        width: box.width * scaleX,
        height: box.height * scaleY,
      },
    };
  }

  private render() {
    const book = this.api.getActiveWorkbook();
    return (
      book && this.univer.__getInjector().get(IRenderManagerService).getRenderById(book.getId())
    );
  }
}

/** One direction: where the window begins on screen and where in it the box begins. */
function along(direction: {
  readonly start: number;
  readonly header: number;
  readonly frozenFrom: number;
  readonly frozenTo: number;
  readonly scroll: number;
  readonly mainStart: number;
  readonly scale: number;
}) {
  const { start, header, frozenFrom, frozenTo, scroll, mainStart, scale } = direction;
  const isFrozen = start < frozenTo;
  const onScreen = (header + start - (isFrozen ? frozenFrom : scroll)) * scale;
  const windowStart = isFrozen ? header * scale : mainStart;
  return { windowStart, place: onScreen - windowStart };
}
