import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";

/** Whether somebody entered something: the same event also tells of styles and computed results. */
export function isEntry(payload: { params?: unknown }): boolean {
  const params = payload.params as
    { trigger?: string; cellValue?: IObjectMatrixPrimitiveType<ICellData | null> } | undefined;
  if (!params?.trigger || /style|numfmt/.test(params.trigger)) return false;
  if (params.cellValue === undefined) return true;
  return Object.values(params.cellValue).some((row: Record<number, ICellData | null>) =>
    Object.values(row).some((cell) => cell === null || cell.v !== undefined || cell.f !== undefined)
  );
}
