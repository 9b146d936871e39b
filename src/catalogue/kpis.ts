import { advocacyKpis } from "./kpis/advocacy";
import { awarenessKpis } from "./kpis/awareness";
import { businessKpis } from "./kpis/business";
import { engagementKpis } from "./kpis/engagement";
import { leadKpis } from "./kpis/leads";
import { listeningKpis } from "./kpis/listening";
import { loyaltyKpis } from "./kpis/loyalty";
import { serviceKpis } from "./kpis/service";
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
  ...serviceKpis,
  ...listeningKpis,
  ...advocacyKpis,
];

const byId: ReadonlyMap<string, Kpi> = new Map(kpis.map((kpi) => [kpi.id, kpi]));

/** The KPI of that id; undefined where the catalogue has none. */
export function kpiById(id: string): Kpi | undefined {
  return byId.get(id);
}
