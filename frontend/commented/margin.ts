import { COMPOSING } from '../commentable/commentable.ts';
import type { Contents } from './contents.ts';
import { bottomOf, type Card, isCrowd, placeCalmly, placeCards, stack, topBeside } from './margin-layout.ts';

const GAP = 12;
const TIGHT = 8;
/** between a margin that scrolls and the upper edge of the window */
const EDGE = 8;
/** below it, where the page would scroll to keep a card off the bar */
const FOOT = 24;
/** what a window keeps free above words and below their card */
const NEAR = 48;

interface Placed extends Card {
  element: HTMLElement;
}

/** What stands around the cards: the margin that holds them, and the text that they are beside. */
export interface Places {
  margin: HTMLElement;
  cards: HTMLElement;
  text: HTMLElement;
}

/**
 * Moves the cards beside their highlights. Where there are more than the text has room for, they stand one below another in a
 * margin that scrolls by itself, so that the page gets no longer. Returns whether it is so.
 */
export function lineUp(contents: Contents, { margin, cards, text }: Places, active: string | null): boolean {
  const beside = text.getBoundingClientRect();
  const head = cards.getBoundingClientRect().top - margin.getBoundingClientRect().top + margin.scrollTop;
  const zero = beside.top + head;
  const shown: Placed[] = contents.inOrder().map(({ card, id, top }) => ({
    id,
    element: card,
    want: top === null ? 0 : top - zero,
    height: card.offsetHeight,
  }));
  const composer = contents.composer();
  if (composer !== null) {
    const tops = contents.texts().map((each) => each.place(COMPOSING)?.top);
    const want = (tops.find((top) => top !== undefined) ?? zero) - zero;
    const before = shown.filter((card) => card.want <= want).length;
    shown.splice(before, 0, { id: COMPOSING, element: composer, want, height: composer.offsetHeight });
  }
  const chosen = composer === null ? active : COMPOSING;
  const windowful = floor() - beside.top - scrollY - FOOT;
  const crowd = isCrowd(shown, chosen, GAP, Math.max(beside.height, windowful) - head);
  const places = crowd
    ? stack(shown, TIGHT)
    : chosen === COMPOSING
      ? placeCards(shown, chosen, GAP)
      : placeCalmly(shown, chosen, GAP, floor() - NEAR);
  shown.forEach(({ id, element }) => element.style.setProperty('--gr-card-top', `${Math.round(places.get(id)!)}px`));
  cards.style.minHeight = `${Math.ceil(bottomOf(shown, places))}px`;
  margin.style.maxHeight = crowd ? `${Math.round(floor() - Math.max(EDGE, beside.top) - FOOT)}px` : '';
  return crowd;
}

/** Scrolls a crowded margin along with the text: the first highlight in sight has its card beside it. */
export function scrollAlong(contents: Contents, { margin }: Places): void {
  const top = margin.getBoundingClientRect().top;
  const first = contents.inOrder().find((beside) => beside.top !== null && beside.top >= top);
  if (first !== undefined) {
    margin.scrollTop += first.card.getBoundingClientRect().top - first.top!;
  }
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
