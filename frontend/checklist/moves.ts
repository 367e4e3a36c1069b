/** Where a step leads among so many rows; at the ends one stays, and from nowhere (-1) one comes to the nearer end. */
export function stepTo(rows: number, at: number, by: 1 | -1): number {
  if (at < 0) return by === 1 ? 0 : rows - 1;
  return Math.min(Math.max(at + by, 0), rows - 1);
}

/** Which neighbour an arrow key leads to among so many choices, around the ends; null for other keys. */
export function arrowTo(key: string, choices: number, at: number): number | null {
  const by = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 0;
  return by === 0 || choices === 0 ? null : (at + by + choices) % choices;
}
