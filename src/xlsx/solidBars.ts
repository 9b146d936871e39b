/** Excel 2010's own namespace for what the first format of data bars could not say. */
const namespace = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const formulas = "http://schemas.microsoft.com/office/excel/2006/main";
const ruleExtension = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const sheetExtension = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

/** A number that names one bar within its sheet. */
function idOf(index: number): string {
  return `{00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}}`;
}

/**
 * Data bars of one colour, from zero: the writing library knows only the first format, whose bars
 * fade out and begin at a tenth of the cell.
 */
export function withSolidBars(xml: string): string {
  const found: string[] = [];
  const bars =
    /(<conditionalFormatting sqref="([^"]+)"><cfRule type="dataBar"[^>]*>)<dataBar>(.*?<color rgb="([^"]+)"\/>)<\/dataBar>(?=<\/cfRule>)/g;
  const marked = xml.replace(
    bars,
    (_, open: string, area: string, content: string, color: string) => {
      const id = idOf(found.length);
      found.push(
        `<x14:conditionalFormatting xmlns:xm="${formulas}"><x14:cfRule type="dataBar" id="${id}">` +
          `<x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo>` +
          `<x14:cfvo type="max"/><x14:negativeFillColor rgb="${color}"/><x14:axisColor rgb="${color}"/></x14:dataBar></x14:cfRule>` +
          `<xm:sqref>${area}</xm:sqref></x14:conditionalFormatting>`
      );
      return `${open}<dataBar minLength="0" maxLength="100">${content}</dataBar><extLst><ext xmlns:x14="${namespace}" uri="${ruleExtension}"><x14:id>${id}</x14:id></ext></extLst>`;
    }
  );
  if (found.length === 0) return xml;
  const extension = `<extLst><ext xmlns:x14="${namespace}" uri="${sheetExtension}"><x14:conditionalFormattings>${found.join("")}</x14:conditionalFormattings></ext></extLst>`;
  return marked.replace("</worksheet>", `${extension}</worksheet>`);
}
