import { COMPOSING } from '../commentable/commentable.ts';
import type { Contents } from './contents.ts';
import { bottomOf, type Card, placeCards, topBeside } from './margin-layout.ts';

const GAP = 12;

interface Placed extends Card {
  element: HTMLElement;
}

/** Moves the cards beside their highlights. */
export function lineUp(contents: Contents, margin: HTMLElement, active: string | null): void {
  const zero = margin.getBoundingClientRect().top;
  const shown: Placed[] = contents.inOrder().map(({ card, id, top }) => ({
    id,
    element: card,
    want: top === null ? 0 : top - zero,
    height: card.offsetHeight,
  }));
  const composer = contents.composer();
  if (composer !== null) {
    const tops = contents.texts().map((text) => text.place(COMPOSING)?.top);
    const want = (tops.find((top) => top !== undefined) ?? zero) - zero;
    const before = shown.filter((card) => card.want <= want).length;
    shown.splice(before, 0, { id: COMPOSING, element: composer, want, height: composer.offsetHeight });
  }
  const places = placeCards(shown, composer === null ? active : COMPOSING, GAP);
  shown.forEach(({ id, element }) => element.style.setProperty('--gr-card-top', `${Math.round(places.get(id)!)}px`));
  margin.style.minHeight = `${Math.ceil(bottomOf(shown, places))}px`;
}

/** Moves the buttons under the end of a selection, inside their home; above it where a bar stands in the way. */
export function putUnder(button: HTMLElement, selection: DOMRect, home: DOMRect): void {
  const left = Math.max(0, Math.min(selection.right - home.left + 4, home.width - button.offsetWidth));
  const top = topBeside(selection, button.offsetHeight, floor());
  button.style.translate = `${left}px ${top - home.top}px`;
}

/** Where the window's free room ends. */
function floor(): number {
  const bars = [...document.querySelectorAll('.verdict-bar')].map((bar) => bar.getBoundingClientRect().top);
  return Math.min(innerHeight, ...bars);
}
