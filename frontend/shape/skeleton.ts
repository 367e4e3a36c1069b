import type { Kind } from './kind.ts';

/** How many bars of which sort make a shape, from top to bottom; a list stands beside what comes before it. */
const PARTS: Record<Kind, readonly (readonly [name: string, count: number])[]> = {
  rows: [['filter', 1], ['row', 9]],
  desk: [['sheet', 1], ['card', 3]],
  text: [['line', 9]],
  chart: [['number', 1], ['row', 3], ['sheet', 1]],
  form: [['panel', 3]],
};

function bar(name: string): HTMLElement {
  return Object.assign(document.createElement('div'), { className: `skeleton-bar skeleton-${name}` });
}

/** @param headed whether the head of the page stays, so that the shape is of what comes below it */
export function skeletonOf(kind: Kind, headed: boolean): HTMLElement[] {
  const body = Object.assign(document.createElement('div'), { className: `skeleton-body skeleton-${kind}` });
  body.append(...PARTS[kind].flatMap(([name, count]) => Array.from({ length: count }, () => bar(name))));
  return headed ? [body] : [bar('title'), bar('facts'), body];
}
