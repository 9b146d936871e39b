import { namesOfNone } from "./activity-facts";
import type { ActivityTable } from "./activity-table";
import { quoted } from "./address";
import type { Facts } from "./facts";
import { cell, type Told } from "./told";
import { columnIn } from "./typedTable";

/** How many activities there are, of how many the ROSI can be read, and for how many it is too early; an account is none. */
export function countActivities(
  facts: Facts,
  { shape, rows }: ActivityTable,
  what: "all" | "readable" | "early"
): Told {
  const [names, rosi, state] = (["activity", "rosi", "state"] as const).map((key) =>
    columnIn(shape, key)
  );
  const condition = {
    all: `(${names}<>"")`,
    readable: `ISNUMBER(${rosi})`,
    early: `ISNUMBER(${state})*(${state}=0)`,
  }[what];
  const none = namesOfNone(facts);
  const others = none.map((name) => `(${names}<>${quoted(name)})`).join("*");
  const counted = rows.filter((row) => {
    const { value } = row.at("activity");
    if (typeof value !== "string" || value === "" || none.includes(value)) return false;
    if (what === "all") return true;
    if (what === "early") return row.at("state").value === 0;
    return typeof row.at("rosi").value === "number";
  });
  return cell(`SUMPRODUCT(${condition}*${others})`, counted.length);
}
