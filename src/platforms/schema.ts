import * as z from "zod";
import { wordsSchema } from "../catalogue/check";
import { metricById, type MetricId } from "../catalogue/metrics";

/**
 * How a header is known. A: read in a real export. B: a constant in code written against one.
 * C: an alias list or a fixture somebody made up. G: a guess. Only A and B may recognise a report.
 */
export const evidenceSchema = z.enum(["A", "B", "C", "G"]);
export type Evidence = z.infer<typeof evidenceSchema>;

const languageCode = z.string().regex(/^[a-z]{2}$/);
const metricId = z.custom<MetricId>(
  (id) => typeof id === "string" && metricById(id) !== undefined,
  "no metric of the catalogue"
);

/** The spellings of one thing: by evidence, then by language of the export. */
export const namesSchema = z.partialRecord(
  evidenceSchema,
  z.record(languageCode, z.array(z.string().min(1)).min(1))
);
export type Names = z.infer<typeof namesSchema>;

export const columnSchema = z.strictObject({
  /** Name of the column within its report; signatures point at it. */
  key: z.string().min(1),
  names: namesSchema,
  metric: metricId.optional(),
  /**
   * `value`: the title line above the table says which metric it is. `resultType`: what the row's "results" count.
   * `text`: words of people (posts, captions, names, links); it names the activity only where a person keeps it.
   */
  role: z
    .enum(["date", "from", "to", "activity", "text", "currency", "resultType", "value", "ignored"])
    .optional(),
  /** The unit of the cells where it is not the metric's own and the header does not say it. */
  measure: z.enum(["seconds", "minutes"]).optional(),
  /** `fraction`: 0.0563 stands for 5.63 %; without it the number is the percentage. */
  percent: z.literal("fraction").optional(),
  /** Its names are breakdowns of their own and no spellings of one: tables by two of them split the same numbers. */
  apart: z.literal(true).optional(),
  /** Several columns of this metric add up (page likes and Instagram follows); else the first one listed counts. */
  adds: z.literal(true).optional(),
  /** An average of so many of this metric, which another column of the report tells: several rows' average is weighted by it. */
  weight: metricId.optional(),
  /** A balance: the number may be negative, and so may what the rows leave out of its total. */
  signed: z.literal(true).optional(),
  /** A date written as so many of these since the first one of the period: "0003" is the fourth day. */
  counted: z.enum(["days", "hours"]).optional(),
  /** A date that stands for the whole time beginning with it. */
  covers: z.enum(["week", "month", "quarter", "year"]).optional(),
  /** A date that opens the time of a row: where all rows have that of the report, they cover it whole. */
  opens: z.literal(true).optional(),
});
export type ReportColumn = z.infer<typeof columnSchema>;

/** A name may end in `*`, which stands for anything. */
const titleSchema = z.strictObject({ names: namesSchema, metric: metricId.optional() });

/** One way to recognise a report: everything in it must hold. */
const signatureSchema = z.strictObject({
  /** Keys of columns that must be there under a spelling of evidence A or B; none where the headers are names of segments right under the title. */
  columns: z.array(z.string()),
  /** One of the report's titles, of evidence A or B, stands above the header. */
  title: z.literal(true).optional(),
  /** Keys of columns that show another platform where they are. */
  without: z.array(z.string()).optional(),
  /** Every header of the table is known. */
  exact: z.literal(true).optional(),
  /** At least so many headers are known, whatever their evidence. */
  known: z.int().optional(),
  /** Other exports look the same: recognised, but the person is asked to look. */
  unsure: z.literal(true).optional(),
});

const totalsSchema = z.strictObject({
  /** Labels of the row that adds up this table's rows. A trailing `*` stands for anything. */
  own: namesSchema.optional(),
  /** The first row is the total when its activity cells are empty. */
  blank: z.literal(true).optional(),
  /** The last row is the total when its activity and date cells are empty. */
  blankLast: z.literal(true).optional(),
  /** Labels of a total that covers more than the rows of this report. */
  account: namesSchema.optional(),
  /** Labels of totals of parts of the rows. A trailing `*` stands for anything. */
  parts: namesSchema.optional(),
  /** The total is the truth even where no line says that rows are cut. */
  completes: z.literal(true).optional(),
});

/**
 * Something that happened, told by a row: an order, a payment, a lead. The rows are counted and put
 * together per day and activity, so that no single person's row becomes a record.
 */
const eventSchema = z.strictObject({
  /** What one row counts as. */
  metric: metricId,
  /** Keys of columns that may hold its day, best first; a row without one there tells of no such event. */
  date: z.array(z.string()).min(1),
  /** Key of the column that names the event: rows that repeat a name are lines of one event. */
  once: z.string().optional(),
  /** Only rows whose column holds one of these values count. */
  when: z.strictObject({ column: z.string(), holds: namesSchema }).optional(),
  /** Keys of the columns whose values belong to it. */
  values: z.array(z.string()).default([]),
  /** The first metric is what remains of it after the second. */
  net: z.strictObject({ of: metricId, less: metricId }).optional(),
});
export type ReportEvent = z.infer<typeof eventSchema>;

const dateOrder = z.enum(["month-first", "day-first"]);

export const reportSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: wordsSchema,
  titles: z.array(titleSchema).default([]),
  signatures: z.array(signatureSchema).min(1),
  /** None where the headers are names of segments. */
  columns: z.array(columnSchema),
  /** What the rows tell of, where each row is one event and no sum. */
  events: z.array(eventSchema).min(1).optional(),
  /** The rows are other companies: nothing of them is a figure of ours. */
  ofOthers: z.literal(true).optional(),
  totals: totalsSchema.default({}),
  /** Last lines that are no rows; `#` stands for a number. `cut`: it says that rows are left out. */
  trailers: z
    .array(z.strictObject({ names: namesSchema, cut: z.literal(true).optional() }))
    .default([]),
  /** The lines above the header name the period. */
  periodLine: z.literal(true).optional(),
  /** Labels before the days that lines above the header give: "# Start date:", "# End date:". */
  periodLabels: namesSchema.optional(),
  /** Order of all-digit dates where the cells leave it open; by language where it follows the interface. */
  dates: z.union([dateOrder, z.record(languageCode, dateOrder)]).optional(),
});
export type Report = z.infer<typeof reportSchema>;

export const platformSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** A proper noun, the same in every language. */
  name: z.string().min(1),
  /** The tables of one file split the same numbers in different ways: only one of them may count. */
  splits: z.literal(true).optional(),
  reports: z.array(reportSchema).min(1),
});
export type Platform = z.infer<typeof platformSchema>;
export type PlatformInput = z.input<typeof platformSchema>;
