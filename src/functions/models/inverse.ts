/** The inverse of a square matrix that has one, by elimination with the largest pivot of each column. */
export function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const rows = matrix.map((row, index) =>
    Float64Array.from({ length: 2 * size }, (_, column) =>
      column < size ? (row[column] ?? 0) : column === size + index ? 1 : 0
    )
  );
  for (let pivot = 0; pivot < size; pivot += 1) {
    const size2 = 2 * size;
    let best = pivot;
    for (let row = pivot + 1; row < size; row += 1) {
      if (Math.abs(rows[row]?.[pivot] ?? 0) > Math.abs(rows[best]?.[pivot] ?? 0)) best = row;
    }
    const [above, chosen] = [rows[pivot], rows[best]];
    if (!above || !chosen) break;
    rows[best] = above;
    rows[pivot] = chosen;
    const scale = chosen[pivot] ?? 1;
    for (let column = pivot; column < size2; column += 1) {
      chosen[column] = (chosen[column] ?? 0) / scale;
    }
    for (const row of rows) {
      const factor = row === chosen ? 0 : (row[pivot] ?? 0);
      if (factor === 0) continue;
      for (let column = pivot; column < size2; column += 1) {
        row[column] = (row[column] ?? 0) - factor * (chosen[column] ?? 0);
      }
    }
  }
  return rows.map((row) => Array.from(row.subarray(size)));
}
