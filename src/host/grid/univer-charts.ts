import type { IRange } from "@univerjs/core";
import type { Grid, GridChart } from "./grid";
import type { Shift } from "./shift";
import { shiftedChart } from "./shiftedChart";
import { areaOf, areasMeet, POINTS_PER_PIXEL } from "./univer-area";
import type { RunningUniver } from "./univer-start";
import { SheetView } from "./univer-view";

/** A chart in its element; `redraw` follows changed cells, `remove` ends it. */
export interface DrawnChart {
  redraw(): void;
  remove(): void;
}

/** How charts look is the page's business: the grid only gives them a place. */
export type ChartDrawer = (element: HTMLElement, chart: GridChart, grid: Grid) => DrawnChart;

interface PlacedChart {
  readonly chart: GridChart;
  /** What shows of it: the window that its part of the sheet is seen through. */
  readonly window: HTMLElement;
  readonly element: HTMLElement;
  drawn: DrawnChart | null;
}

/** Univer's changes by which whole lines come or go. */
const LINES: ReadonlyMap<string, readonly [Shift["axis"], 1 | -1]> = new Map([
  ["sheet.mutation.insert-row", ["rows", 1]],
  ["sheet.mutation.insert-col", ["columns", 1]],
  ["sheet.mutation.remove-rows", ["rows", -1]],
  ["sheet.mutation.remove-col", ["columns", -1]],
] as const);

interface LinesMoved {
  readonly subUnitId: string;
  readonly range: IRange;
}

/**
 * Charts over the cells; Univer has none of its own. They lie in a layer above its canvas and are
 * moved on every frame, so that they follow scrolling, zoom, frozen rows and the active sheet.
 */
export class UniverCharts {
  private readonly placed = new Map<string, PlacedChart>();
  private readonly layer = document.createElement("div");
  private readonly view: SheetView;
  private following = false;

  constructor(
    { univer, api }: RunningUniver,
    private readonly grid: Grid,
    private readonly draw: ChartDrawer
  ) {
    this.view = new SheetView(univer, api);
    Object.assign(this.layer.style, {
      position: "absolute",
      inset: "0",
      zIndex: "9",
      pointerEvents: "none",
    });
    grid.onChange(({ sheetId, area }) => {
      this.redraw((source) => source.sheetId === sheetId && areasMeet(source.area, area));
    });
    api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      const lines = LINES.get(id);
      if (lines !== undefined) this.shift(...lines, params as LinesMoved);
    });
    api.getFormula().calculationResultApplied(() => {
      this.redraw(() => true);
    });
  }

  all(): readonly GridChart[] {
    return [...this.placed.values()].map(({ chart }) => chart);
  }

  put(chart: GridChart): void {
    this.delete(chart.id);
    const window = document.createElement("div");
    const element = document.createElement("div");
    Object.assign(window.style, { position: "absolute", overflow: "hidden" });
    element.style.position = "absolute";
    window.append(element);
    this.layer.append(window);
    this.placed.set(chart.id, { chart, window, element, drawn: null });
    if (!this.following) this.follow();
  }

  delete(id: string): void {
    const placed = this.placed.get(id);
    placed?.drawn?.remove();
    placed?.window.remove();
    this.placed.delete(id);
  }

  /** The charts of a deleted sheet go with it. */
  deleteOf(sheetId: string): void {
    for (const chart of this.all()) if (chart.sheetId === sheetId) this.delete(chart.id);
  }

  /** Univer knows nothing of charts: their cells move with the lines before them, whoever moves those. */
  private shift(axis: Shift["axis"], sign: number, { subUnitId, range }: LinesMoved): void {
    const { row, rows, column, columns } = areaOf(range);
    const [at, count] = axis === "rows" ? [row, rows] : [column, columns];
    for (const chart of this.all()) {
      const shifted = shiftedChart(chart, subUnitId, { axis, at, count: sign * count });
      if (JSON.stringify(shifted) !== JSON.stringify(chart)) this.put(shifted);
    }
  }

  private readonly follow = (): void => {
    this.following = this.placed.size > 0;
    if (!this.following) return;
    this.view.attach(this.layer);
    const active = this.grid.activeSheet();
    for (const placed of this.placed.values()) this.place(placed, active);
    requestAnimationFrame(this.follow);
  };

  private place(placed: PlacedChart, activeSheet: string): void {
    const { chart, window, element } = placed;
    const { left, top, width, height } = chart.place;
    const shown =
      chart.sheetId === activeSheet
        ? this.view.show({
            left: left / POINTS_PER_PIXEL,
            top: top / POINTS_PER_PIXEL,
            width: width / POINTS_PER_PIXEL,
            height: height / POINTS_PER_PIXEL,
          })
        : null;
    setStyle(window, "display", shown === null ? "none" : "block");
    if (shown === null) return;
    moveTo(window, shown.window);
    moveTo(element, shown.place);
    // Drawn when first seen: a chart in a hidden element would be drawn without a size.
    placed.drawn ??= this.draw(element, chart, this.grid);
  }

  private redraw(concerns: (source: GridChart["series"][number]["source"]) => boolean): void {
    for (const { chart, drawn } of this.placed.values()) {
      const sources = chart.series.map((series) => series.source);
      if (chart.categories !== null) sources.push(chart.categories);
      if (sources.some(concerns)) drawn?.redraw();
    }
  }
}

function moveTo(
  element: HTMLElement,
  box: Readonly<Record<"left" | "top" | "width" | "height", number>>
) {
  for (const side of ["left", "top", "width", "height"] as const) {
    setStyle(element, side, `${Math.round(box[side])}px`);
  }
}

/** Sets a style only if it changes: this runs on every frame. */
function setStyle(
  element: HTMLElement,
  property: "display" | "left" | "top" | "width" | "height",
  value: string
): void {
  if (element.style[property] !== value) element.style[property] = value;
}
