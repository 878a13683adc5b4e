/** Where a key leads in the 25 cells of the matrix, five to a row; undefined for a key that is not one of them. */
export function stepCell(key: string, at: number): number | undefined {
  const [row, column] = [Math.floor(at / 5), at % 5];
  switch (key) {
    case 'ArrowUp':
      return Math.max(0, row - 1) * 5 + column;
    case 'ArrowDown':
      return Math.min(4, row + 1) * 5 + column;
    case 'ArrowLeft':
      return row * 5 + Math.max(0, column - 1);
    case 'ArrowRight':
      return row * 5 + Math.min(4, column + 1);
    case 'Home':
      return row * 5;
    case 'End':
      return row * 5 + 4;
    default:
      return undefined;
  }
}
