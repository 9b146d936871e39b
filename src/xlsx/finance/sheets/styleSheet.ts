import { lookOf, type Look } from "../../../plan/look";
import type { FormatToken, StyleToken } from "../../../plan/workbook";
import { hexDigits } from "../../style";
import type { Edit } from "../package/edits";
import type { Parts } from "../package/parts";
import { escapeAttribute, walk, type ClosedElement } from "../package/xml";

/** The lists of a style sheet that are added to, in the order of the format with all that stands between. */
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
type List = "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** What the format asks to stand first in a list that is made anew. */
const firsts: Readonly<Record<List, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  dxfs: [],
};

/** Number formats that every Excel has without being told. */
const builtIn: Readonly<Partial<Record<FormatToken, number>>> = { integer: 3, text: 49 };

/** The styles of a workbook, to which those of the added sheets are appended: none that stands is touched. */
export class StyleSheet {
  private readonly lists: Readonly<Record<List, { readonly count: number; added: string[] }>>;
  private readonly known = new Map<string, number>();

  constructor(
    private readonly parts: Parts,
    private readonly path: string
  ) {
    const counts = new Map<string, number>();
    let list = "";
    walk(parts.text(path), {
      open: ({ local }, depth) => {
        if (depth === 1) {
          list = local;
          counts.set(list, 0);
        }
        if (depth === 2) counts.set(list, (counts.get(list) ?? 0) + 1);
      },
    });
    const fresh = (name: List) => {
      const count = counts.get(name);
      return count === undefined || count === 0
        ? { count: 0, added: [...firsts[name]] }
        : { count, added: [] };
    };
    this.lists = {
      fonts: fresh("fonts"),
      fills: fresh("fills"),
      borders: fresh("borders"),
      cellXfs: fresh("cellXfs"),
      dxfs: fresh("dxfs"),
    };
  }

  /** The number of the style of a cell. */
  cell(style: StyleToken, format: FormatToken = "general"): number {
    const look = lookOf(style);
    const font = this.number("fonts", fontXml(look, "name"));
    const fill = look.fill === undefined ? 0 : this.number("fills", fillXml(look.fill));
    const border = this.number("borders", borderXml(look));
    const { horizontal, vertical, wrap, indent } = look;
    const alignment = [
      horizontal === "general" ? "" : ` horizontal="${horizontal}"`,
      ` vertical="${vertical}"`,
      wrap ? ' wrapText="1"' : "",
      indent > 0 ? ` indent="${String(indent)}"` : "",
    ].join("");
    const numbers = `numFmtId="${String(builtIn[format] ?? 0)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}"`;
    const applies =
      'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    return this.number("cellXfs", `<xf ${numbers} ${applies}><alignment${alignment}/></xf>`);
  }

  /** The number of what a conditional format changes. */
  differential(style: StyleToken): number {
    const look = lookOf(style);
    const fill =
      look.fill === undefined
        ? ""
        : `<fill><patternFill patternType="solid"><bgColor rgb="FF${hexDigits(look.fill)}"/></patternFill></fill>`;
    return this.number("dxfs", `<dxf>${fontXml(look, null)}${fill}</dxf>`);
  }

  /** Writes what was asked for into the part. */
  save(): void {
    const text = this.parts.text(this.path);
    const standing = new Map<string, ClosedElement>();
    let root: ClosedElement | null = null;
    walk(text, {
      close: (element, depth) => {
        if (depth === 1) standing.set(element.local, element);
        if (depth === 0) root = element;
      },
    });
    this.parts.edit(this.path, listEdits(text, this.lists, standing, root));
  }

  private number(list: List, xml: string): number {
    const key = list + xml;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { count, added } = this.lists[list];
    added.push(xml);
    const number = count + added.length - 1;
    this.known.set(key, number);
    return number;
  }
}

function listEdits(
  text: string,
  lists: Readonly<Record<List, Readonly<{ count: number; added: string[] }>>>,
  standing: ReadonlyMap<string, ClosedElement>,
  root: ClosedElement | null
): Edit[] {
  return (Object.keys(lists) as List[]).flatMap((name): Edit[] => {
    const { count, added } = lists[name];
    if (added.length === 0 || root === null) return [];
    const prefix = prefixOf(text, root, "styleSheet");
    const xml = prefixed(added.join(""), prefix);
    const total = String(count + added.length);
    const whole = `<${prefix}${name} count="${total}">${xml}</${prefix}${name}>`;
    const there = standing.get(name);
    if (there === undefined) {
      const later = order.slice(order.indexOf(name)).flatMap((each) => standing.get(each) ?? []);
      const at = later[0]?.start ?? root.closing;
      return [{ start: at, end: at, text: whole }];
    }
    if (there.selfClosing) return [{ start: there.start, end: there.end, text: whole }];
    const tag = text
      .slice(there.start, there.opened)
      .replace(/(\scount\s*=\s*["'])\d+/, `$1${total}`);
    return [
      { start: there.start, end: there.opened, text: tag },
      { start: there.closing, end: there.closing, text: xml },
    ];
  });
}

function prefixOf(text: string, { start, opened }: ClosedElement, local: string): string {
  const name = /^<([^\s/>]+)/.exec(text.slice(start, opened))?.[1] ?? local;
  return name.slice(0, name.length - local.length);
}

function prefixed(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)/g, `<$1${prefix}`);
}

function fontXml({ size, bold, italic, fontColor, font }: Look, name: "name" | null): string {
  const marks = (bold ? "<b/>" : "") + (italic ? "<i/>" : "");
  const color = `<color rgb="FF${hexDigits(fontColor)}"/>`;
  // A conditional format changes neither typeface nor size.
  if (name === null) return `<font>${marks}${color}</font>`;
  return `<font>${marks}<sz val="${String(size)}"/>${color}<name val="${escapeAttribute(font)}"/></font>`;
}

function fillXml(fill: string): string {
  const color = `rgb="FF${hexDigits(fill)}"`;
  return `<fill><patternFill patternType="solid"><fgColor ${color}/><bgColor ${color}/></patternFill></fill>`;
}

function borderXml({ borders }: Look): string {
  const side = (name: "left" | "right" | "top" | "bottom") => {
    const line = borders[name];
    return line === undefined
      ? `<${name}/>`
      : `<${name} style="thin"><color rgb="FF${hexDigits(line)}"/></${name}>`;
  };
  return `<border>${side("left")}${side("right")}${side("top")}${side("bottom")}<diagonal/></border>`;
}
