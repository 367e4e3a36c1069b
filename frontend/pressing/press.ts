/** How far a finger or a mouse wanders while it presses, in CSS pixels. */
const STILL_PX = 6;

/** Where a press began. */
export interface Press {
  readonly control: object;
  readonly x: number;
  readonly y: number;
}

/** Where it ended: the browser tells those elements of the click, from the innermost out. */
export interface End {
  readonly path: readonly object[];
  readonly x: number;
  readonly y: number;
}

/** Whether the pointer held still from one half of a press to the other; who moves off a control takes the press back. */
export function heldStill(press: Press, end: { readonly x: number; readonly y: number }): boolean {
  return Math.hypot(end.x - press.x, end.y - press.y) <= STILL_PX;
}

/** Whether somebody pressed a control and held still, and the click still went elsewhere: the page moved below it. */
export function wentAstray(press: Press, end: End): boolean {
  return heldStill(press, end) && !end.path.includes(press.control);
}
