/** A part of the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a notice could stand. */
export interface Spot {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
}

const AIR = 4;
const LEAST_WIDTH = 120;

/** How much of the boxes a notice would cover there. */
export function covered(spot: Spot, height: number, boxes: readonly Box[]): number {
  const [left, right] = [spot.left - AIR, spot.left + spot.width + AIR];
  const [top, bottom] = [spot.bottom - height - AIR, spot.bottom + AIR];
  return boxes.reduce((sum, box) => {
    const wide = Math.min(right, box.right) - Math.max(left, box.left);
    const high = Math.min(bottom, box.bottom) - Math.max(top, box.top);
    return wide > 0 && high > 0 ? sum + wide * high : sum;
  }, 0);
}

/** Whether a notice there is wholly in the window, and wide enough to be read. */
export function fits(spot: Spot, height: number, window: { width: number; height: number }): boolean {
  const inside = spot.left >= 0 && spot.left + spot.width <= window.width;
  return inside && spot.width >= LEAST_WIDTH && spot.bottom <= window.height && spot.bottom - height >= 0;
}

/**
 * The first of the spots that covers nothing that can be pressed or written in; where each does, the one that covers least.
 *
 * @param heights how high the notices are at a width
 */
export function freeSpot(spots: readonly Spot[], heights: (width: number) => number, boxes: readonly Box[]): Spot {
  let best = spots[0]!;
  let least = Infinity;
  for (const spot of spots) {
    const height = heights(spot.width);
    const much = spot.bottom - height < 0 ? Infinity : covered(spot, height, boxes);
    if (much === 0) {
      return spot;
    }
    if (much < least) {
      [best, least] = [spot, much];
    }
  }
  return best;
}

/** All spots of a window: beside the page in the rail, then from below to the top of the page, the middle first. */
export function spots(window: { width: number; height: number }, page: Box, rail: Box | null): Spot[] {
  const all: Spot[] = [];
  if (rail && rail.right - rail.left > 160) {
    all.push({ left: rail.left + 8, bottom: rail.bottom - 8, width: rail.right - rail.left + 4 });
  }
  const width = Math.min(400, page.right - page.left - 16);
  const lefts = [(page.left + page.right - width) / 2, page.left + 8, page.right - width - 8];
  for (let bottom = Math.min(window.height, page.bottom) - 12; bottom > 40; bottom -= 8) {
    lefts.forEach((left) => all.push({ left, bottom, width }));
  }
  return all;
}
