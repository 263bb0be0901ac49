/** Id of a cell's element, by which the grid tells which cell is active. */
export const cellId = (row: number, column: number): string => `matrix-${row}-${column}`;
