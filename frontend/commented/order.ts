/** A thread that one can step to. */
export interface Stop {
  id: string;
  resolved: boolean;
}

/**
 * The next or previous unresolved thread after the one at hand, around the ends; null if there is none. From a resolved
 * thread one goes on to its unresolved neighbour.
 */
export function step(stops: readonly Stop[], from: string | null, by: 1 | -1): string | null {
  const start = stops.findIndex((stop) => stop.id === from);
  const begin = start >= 0 ? start : by > 0 ? -1 : 0;
  for (let i = 1; i <= stops.length; i++) {
    const stop = stops[(begin + by * i + stops.length * 2) % stops.length]!;
    if (!stop.resolved) {
      return stop.id;
    }
  }
  return null;
}
