import { awarenessKpis } from "./kpis/awareness";
import { businessKpis } from "./kpis/business";
import { engagementKpis } from "./kpis/engagement";
import { leadKpis } from "./kpis/leads";
import { loyaltyKpis } from "./kpis/loyalty";
import { trafficKpis } from "./kpis/traffic";
import type { Kpi } from "./types";

/** The KPIs, in the order of the KPI sheet. */
export const kpis: readonly Kpi[] = [
  ...awarenessKpis,
  ...engagementKpis,
  ...trafficKpis,
  ...leadKpis,
  ...businessKpis,
  ...loyaltyKpis,
];

const byId: ReadonlyMap<string, Kpi> = new Map(kpis.map((kpi) => [kpi.id, kpi]));

/** The KPI of that id; undefined where the catalogue has none. */
export function kpiById(id: string): Kpi | undefined {
  return byId.get(id);
}
