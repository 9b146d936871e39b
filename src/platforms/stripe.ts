import type { PlatformInput } from "./schema";

type Report = PlatformInput["reports"][number];

const card = [
  ...["ID", "Last4", "Brand", "Funding", "Exp Month", "Exp Year", "Name", "Address Line1"],
  ...["Address Line2", "Address City", "Address State", "Address Country", "Address Zip"],
  ...["Issue Country", "Fingerprint", "CVC Status", "AVS Zip Status", "AVS Line1 Status"],
  "Tokenization Method",
].map((part) => `Card ${part}`);
const checkout = [
  ...["Custom Field 1 Key", "Custom Field 1 Value", "Custom Field 2 Key", "Custom Field 2 Value"],
  ...["Custom Field 3 Key", "Custom Field 3 Value", "Line Item Summary"],
  ...["Promotional Consent", "Terms of Service Consent"],
].map((part) => `Checkout ${part}`);

const amounts: Report["columns"] = [
  { key: "amount", metric: "revenue", names: { A: { en: ["Amount"] } } },
  { key: "refunded", metric: "refunds", names: { A: { en: ["Amount Refunded"] } } },
  { key: "currency", role: "currency", names: { A: { en: ["Currency"] } } },
];
const converted: Report["columns"] = [
  { key: "converted", metric: "revenue", names: { A: { en: ["Converted Amount"] } } },
  {
    key: "converted-refunded",
    metric: "refunds",
    names: { A: { en: ["Converted Amount Refunded"] } },
  },
  {
    key: "converted-currency",
    role: "currency",
    names: { A: { en: ["Converted Currency"] } },
  },
];
const leftOut = (columns: Report["columns"]): Report["columns"] =>
  columns.map(({ key, names }) => ({ key, names, role: "ignored" }));

/** The payments, in the account's own money where it is given, else in what was paid. */
function payments(
  id: string,
  name: Report["name"],
  [counted, other]: readonly [Report["columns"], Report["columns"]],
  [amount, refunded, currency]: readonly [string, string, string]
): Report {
  return {
    id,
    name,
    signatures: [
      { columns: ["created", amount, currency, "status"] },
      { columns: ["created", amount, currency, "captured"] },
      { columns: ["created", amount, currency, "fee"] },
    ],
    events: [
      {
        metric: "orders",
        date: ["created"],
        once: "payment",
        when: {
          column: "status",
          holds: {
            A: { en: ["Paid"] },
            B: { en: ["Refunded", "succeeded"] },
            C: { en: ["Partially refunded", "Partial refund"] },
          },
        },
        values: [amount, refunded],
        net: { of: "revenue", less: "refunds" },
      },
    ],
    columns: [
      {
        key: "created",
        role: "date",
        names: { A: { en: ["Created date (UTC)"] }, B: { en: ["Created (UTC)"] } },
      },
      { key: "utm-source", role: "activity", names: { A: { en: ["UTM Source"] } } },
      { key: "utm-medium", role: "activity", names: { A: { en: ["UTM Medium"] } } },
      { key: "utm-campaign", role: "activity", names: { A: { en: ["UTM Campaign"] } } },
      { key: "status", role: "ignored", names: { A: { en: ["Status"] } } },
      { key: "captured", role: "ignored", names: { A: { en: ["Captured"] } } },
      { key: "fee", role: "ignored", names: { A: { en: ["Fee"] } } },
      ...counted,
      ...leftOut(other),
      { key: "payment", role: "ignored", names: { A: { en: ["id"] } } },
      {
        key: "parts",
        role: "ignored",
        names: {
          A: { en: ["Taxes On Fee", "Payment Source Type", "UTM Content", "UTM Term"] },
          B: {
            en: [
              ...["Tax", "Mode", "Decline Reason", "Refunded date (UTC)", "Transfer"],
              ...["Transfer Date (UTC)", "Transfer Group", "Destination", "Disputed Amount"],
              ...["Dispute Status", "Dispute Reason", "Dispute Date (UTC)"],
              ...["Dispute Evidence Due (UTC)", "Is Link", "Application Fee", "Application ID"],
              ...["Payout ID", "PaymentIntent ID", "Shipping Name", "Shipping Address Line1"],
              ...["Shipping Address Line2", "Shipping Address City", "Shipping Address State"],
              ...["Shipping Address Country", "Shipping Address Postal Code", "Trace ID"],
              ...["Client Reference ID", "Payment Link ID", "Checkout Session ID", ...checkout],
            ],
          },
        },
      },
      {
        key: "person",
        role: "ignored",
        names: {
          A: { en: ["Customer ID", "Invoice Number", "Description"] },
          B: {
            en: [
              ...["Customer Email", "Customer Description", "Customer Phone", "Invoice ID"],
              ...["Statement Descriptor", "Seller Message", ...card],
            ],
          },
        },
      },
    ],
  };
}

/** Stripe: exported payments. Headers stay English. */
export const stripe: PlatformInput = {
  id: "stripe",
  name: "Stripe",
  reports: [
    payments(
      "payments",
      { en: "Payments, converted", fr: "Paiements, convertis" },
      [converted, amounts],
      ["converted", "converted-refunded", "converted-currency"]
    ),
    payments(
      "payments-as-paid",
      { en: "Payments, in the currency paid", fr: "Paiements, dans la devise payée" },
      [amounts, converted],
      ["amount", "refunded", "currency"]
    ),
  ],
};
