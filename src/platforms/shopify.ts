import type { PlatformInput } from "./schema";

const places = ["Billing", "Shipping"].flatMap((kind) =>
  [
    ...["Name", "Street", "Address1", "Address2", "Company", "City", "Zip", "Province"],
    ...["Province Name", "Country", "Phone"],
  ].map((part) => `${kind} ${part}`)
);
const taxes = ["1", "2", "3", "4", "5"].flatMap((n) => [`Tax ${n} Name`, `Tax ${n} Value`]);
const lines = [
  ...["quantity", "name", "price", "compare at price", "compare-at price", "sku"],
  ...["requires shipping", "taxable", "fulfillment status", "discount"],
].map((part) => `Lineitem ${part}`);

/** Shopify: exported orders, one line an article. Headers stay English. */
export const shopify: PlatformInput = {
  id: "shopify",
  name: "Shopify",
  reports: [
    {
      id: "orders",
      name: { en: "Orders", fr: "Commandes" },
      signatures: [
        { columns: ["order", "status"] },
        { columns: ["order", "total", "line"] },
        { columns: ["order", "total", "fulfillment", "created"] },
      ],
      events: [
        {
          metric: "orders",
          date: ["created", "paid"],
          // What stands for the whole order stands on its first line only, whatever the lines repeat.
          once: "order",
          when: {
            column: "status",
            // As Shopify's own total sales: all but what was voided or has expired.
            holds: {
              A: {
                en: [
                  ...["paid", "partially_paid", "pending", "authorized"],
                  ...["refunded", "partially_refunded"],
                ],
              },
            },
          },
          values: ["total", "refunded"],
          net: { of: "revenue", less: "refunds" },
        },
      ],
      columns: [
        { key: "created", role: "date", names: { A: { en: ["Created at"] } } },
        { key: "paid", role: "date", names: { A: { en: ["Paid at"] } } },
        { key: "source", role: "activity", names: { A: { en: ["Source"] } } },
        { key: "currency", role: "currency", names: { A: { en: ["Currency"] } } },
        { key: "total", metric: "revenue", names: { A: { en: ["Total"] } } },
        { key: "refunded", metric: "refunds", names: { A: { en: ["Refunded Amount"] } } },
        { key: "order", role: "ignored", names: { A: { en: ["Name"] } } },
        { key: "status", role: "ignored", names: { A: { en: ["Financial Status"] } } },
        {
          key: "fulfillment",
          role: "ignored",
          names: { A: { en: ["Fulfillment Status", "Fulfilled at"] } },
        },
        { key: "line", role: "ignored", names: { A: { en: lines } } },
        {
          key: "parts",
          role: "ignored",
          names: {
            A: {
              en: [
                ...["Subtotal", "Shipping", "Taxes", "Discount Code", "Discount Amount"],
                ...["Shipping Method", "Payment Method", "Outstanding Balance", "Duties"],
                ...["Cancelled at", "Vendor", "Location", "Tags", "Risk Level", "Employee"],
                ...["Accepts Marketing", "Payment Terms Name", "Next Payment Due At", ...taxes],
              ],
            },
          },
        },
        {
          key: "person",
          role: "ignored",
          names: {
            A: {
              en: [
                ...["Email", "Phone", "Notes", "Note Attributes", "Payment Reference"],
                ...["Payment References", "Payment ID", "Receipt Number", "Id", "Device ID"],
                ...places,
              ],
            },
          },
        },
      ],
    },
  ],
};
