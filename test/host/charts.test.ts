import { type OpenBook, openBook } from "./openBook";

let book: OpenBook;
beforeEach(async () => {
  book = await openBook();
  await book.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:C4").values = [
      ["Month", "Reach", "Spend"],
      ["Jan", 100, 10],
      ["Feb", 200, 20],
      ["Mar", 300, 30],
    ];
    await context.sync();
  });
});
afterEach(() => {
  book.close();
});

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

test("series and categories are guessed from the range", async () => {
  await book.run(async (context) => {
    sheetOf(context).charts.add("ColumnClustered", sheetOf(context).getRange("A1:C4"), "Columns");
    await context.sync();
  });
  expect(book.grid.snapshot().charts).toMatchObject([
    {
      name: "Chart 1",
      type: "ColumnClustered",
      categories: "Sheet1!A2:A4",
      series: [
        { name: "Reach", source: "Sheet1!B2:B4" },
        { name: "Spend", source: "Sheet1!C2:C4" },
      ],
    },
  ]);
});

test("series are set one by one, from any sheet", async () => {
  const names = await book.run(async (context) => {
    const sheet = sheetOf(context);
    const chart = sheet.charts.add("Line", sheet.getRange("B1:B4"), "Columns");
    await context.sync();
    const added = chart.series.add("Cost");
    added.setValues(sheet.getRange("C2:C4"));
    added.setXAxisValues(sheet.getRange("A2:A4"));
    added.format.line.color = "#aa0000";
    chart.series.getItemAt(0).format.fill.setSolidColor("#00aa00");
    const series = chart.series.load("items/name");
    await context.sync();
    return series.items.map(({ name }) => name);
  });
  expect(names).toEqual(["Reach", "Cost"]);
  expect(book.grid.snapshot().charts).toMatchObject([
    {
      categories: "Sheet1!A2:A4",
      series: [
        { name: "Reach", color: "#00AA00", source: "Sheet1!B2:B4" },
        { name: "Cost", color: "#AA0000", source: "Sheet1!C2:C4" },
      ],
    },
  ]);
});

test("title, axes, legend, labels and place", async () => {
  const size = await book.run(async (context) => {
    const sheet = sheetOf(context);
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"));
    chart.name = "reach";
    chart.title.text = "Reach by month";
    chart.legend.visible = false;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.categoryAxis.title.text = "Month";
    chart.dataLabels.showValue = true;
    chart.setPosition("E2", "H11");
    const byName = sheet.charts.getItem("Reach").load("left,top,width,height");
    await context.sync();
    return [byName.left, byName.top, byName.width, byName.height];
  });
  expect(size).toEqual([192, 15, 192, 150]);
  const { charts, facts } = book.grid.snapshot();
  expect(charts).toMatchObject([{ name: "reach", title: "Reach by month" }]);
  expect(facts["chart reach"]).toMatchObject({
    "legend.visible": false,
    "valueAxis.minimum": 0,
    "valueAxis.majorGridlines.visible": false,
    "categoryAxis.title.text": "Month",
    "dataLabels.showValue": true,
  });
});

test("a deleted chart is gone", async () => {
  await book.run(async (context) => {
    const chart = sheetOf(context).charts.add("Pie", sheetOf(context).getRange("A1:B4"));
    await context.sync();
    chart.delete();
    await context.sync();
  });
  expect(book.grid.charts()).toEqual([]);
  const code = await book.failure((context) => sheetOf(context).charts.getItem("Chart 1"));
  expect(code).toBe("ItemNotFound");
});
