import type { Box } from './place.ts';

/** What can be pressed or written in; what comes and goes by itself keeps off all of it. */
const CONTROLS =
  'a[href], button, input, textarea, select, summary, label, [contenteditable="true"], [role="button"], [role="tab"], ' +
  '[role="switch"], [tabindex="0"], vaadin-button, vaadin-text-field, vaadin-text-area, vaadin-combo-box, vaadin-select, ' +
  'vaadin-date-picker, vaadin-time-picker, vaadin-upload, .verdict-bar, .grade-bar';

/** All controls in the window, but those within what is to be placed; of what else comes and goes, the whole. */
export function taken(placed: string, others: string): Box[] {
  return [...document.querySelectorAll<HTMLElement>(`${CONTROLS}, ${others}`)]
    .filter((each) => !each.closest(placed) && each.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .map((each) => each.getBoundingClientRect())
    .filter((box) => box.width > 1 && box.bottom > 0 && box.top < innerHeight);
}

/** The rail between its links and its foot, where there is a rail beside the page. */
export function railBox(page: Box): Box | null {
  const foot = document.querySelector('.rail-foot')?.getBoundingClientRect();
  const rail = document.querySelector('.rail')?.getBoundingClientRect();
  return foot && rail && rail.right <= page.left ? { left: rail.left, top: rail.top, right: rail.right, bottom: foot.top } : null;
}

export function pageBox(): Box {
  const main = document.querySelector('.shell > main')?.getBoundingClientRect();
  const bar = getComputedStyle(document.documentElement).getPropertyValue('--gr-bottom-bar') ? 57 : 0;
  return { left: main?.left ?? 0, top: 0, right: main?.right ?? innerWidth, bottom: innerHeight - bar };
}
