import { COMPOSING } from '../commentable/commentable.ts';
import type { Contents } from './contents.ts';
import { between, placeAmong } from './far.ts';
import { bottomOf, type Card, isCrowd, placeCalmly, placeCards, stack, topBeside } from './margin-layout.ts';

const GAP = 12;
const TIGHT = 8;
/** between a margin that scrolls and the upper edge of the window */
const EDGE = 8;
/** below it, where the page would scroll to keep a card off the bar */
const FOOT = 24;
/** what a window keeps free above words and below their card */
const NEAR = 48;
/** how much a card may take that is open; without it a crowd is one as well */
const AT_MOST_OPEN = 2000;

interface Placed extends Card {
  element: HTMLElement | null;
  top?: number | null | undefined;
}

/** What stands around the cards: the margin that holds them, and the text that they are beside. */
export interface Places {
  margin: HTMLElement;
  cards: HTMLElement;
  text: HTMLElement;
}

/** What a card takes that isn't there yet, until the first ones have shown how high they are. */
const USUAL_HEIGHT = 84;

/**
 * Moves the cards beside their highlights. Where there are more than the text has room for, they stand one below another in a
 * margin that scrolls by itself, so that the page gets no longer. Returns whether it is so, and of a long margin which cards
 * are missing near what is in sight.
 */
export function lineUp(contents: Contents, { margin, cards, text }: Places, active: string | null, near: number) {
  const beside = text.getBoundingClientRect();
  const head = cards.getBoundingClientRect().top - margin.getBoundingClientRect().top + margin.scrollTop;
  const zero = beside.top + head;
  const { isLong } = contents.far;
  const usual = usualHeight(contents, active);
  const shown: Placed[] = contents.inOrder().map(({ card, id, top }) => ({
    id,
    top,
    element: card,
    want: 0,
    height: card?.offsetHeight ?? usual,
  }));
  const composer = contents.composer();
  const room = Math.max(beside.height, floor() - beside.top - scrollY - FOOT) - head;
  // what overflows the room as a stack is a crowd, wherever its words are
  const piled = isLong && shown.reduce((sum, { height }) => sum + height + TIGHT, 0) > room + AT_MOST_OPEN;
  if (!piled) {
    shown.forEach((card) => (card.want = (contents.topOf(card) ?? zero) - zero));
  }
  if (composer !== null) {
    const tops = contents.texts().map((each) => each.place(COMPOSING)?.top);
    const top = tops.find((each) => each !== undefined);
    const want = (top ?? zero) - zero;
    const before = piled
      ? placeAmong(shown, top ?? -Infinity, (card) => contents.topOf(card))
      : shown.filter((card) => card.want <= want).length;
    shown.splice(before, 0, { id: COMPOSING, element: composer, want, height: composer.offsetHeight });
  }
  const chosen = composer === null ? active : COMPOSING;
  const crowd = piled || isCrowd(shown, chosen, GAP, room);
  const places = crowd
    ? stack(shown, TIGHT)
    : chosen === COMPOSING
      ? placeCards(shown, chosen, GAP)
      : placeCalmly(shown, chosen, GAP, floor() - NEAR);
  const kept = crowd && isLong ? inSight(shown, margin.scrollTop - head) : null;
  shown.forEach(({ id, element }) => element?.style.setProperty('--gr-card-top', `${Math.round(places.get(id)!)}px`));
  cards.style.minHeight = `${Math.ceil(bottomOf(shown, places))}px`;
  margin.style.maxHeight = crowd ? `${Math.round(floor() - Math.max(EDGE, beside.top) - FOOT)}px` : '';
  if (kept !== null) {
    margin.scrollTop += Math.round(places.get(kept.id)!) - kept.top; // cards that came above it move nothing
  }
  return { crowd, missing: isLong ? missing(shown, places, cards, near) : [] };
}

/** How high cards are that nobody has opened; it is found out once, or all places would change with each card that comes. */
function usualHeight(contents: Contents, active: string | null): number {
  if (contents.far.isLong && contents.usualHeight === 0) {
    const heights = contents
      .cards()
      .filter((card) => card.dataset['thread'] !== active)
      .map((card) => card.offsetHeight)
      .filter((height) => height > 0)
      .sort((a, b) => a - b);
    contents.usualHeight = heights[heights.length >> 1] ?? 0;
  }
  return contents.usualHeight || USUAL_HEIGHT;
}

/** The first card in sight of a crowded margin, and where it stands before anything moves. */
function inSight(shown: readonly Placed[], scrolled: number): { id: string; top: number } | null {
  for (const { id, element } of scrolled > 0 ? shown : []) {
    const top = parseFloat(element?.style.getPropertyValue('--gr-card-top') || 'NaN');
    if (element !== null && top + element.offsetHeight > scrolled) return { id, top };
  }
  return null;
}

/** The threads without a card that stand where somebody looks, or nearly. */
function missing(shown: readonly Placed[], places: ReadonlyMap<string, number>, cards: HTMLElement, near: number): string[] {
  const top = cards.getBoundingClientRect().top;
  const standing = shown
    .filter(({ element }) => element === null)
    .map(({ id, height }) => ({ id, height, top: places.get(id)! }));
  return between(standing, -top - near, innerHeight - top + near);
}

/** Scrolls a crowded margin along with the text: the first highlight in sight has its card beside it. */
export function scrollAlong(contents: Contents, { margin }: Places): void {
  const top = margin.getBoundingClientRect().top;
  const threads = contents.inOrder();
  const at = contents.far.isLong
    ? placeAmong(threads, top - 1, (thread) => contents.topOf(thread))
    : threads.findIndex((thread) => (contents.topOf(thread) ?? -Infinity) >= top);
  const first = threads[at];
  if (first?.card) {
    margin.scrollTop += first.card.getBoundingClientRect().top - contents.topOf(first)!;
  } else if (first !== undefined) {
    // its card comes once it is near
    const usual = contents.usualHeight || USUAL_HEIGHT;
    const before = threads.slice(0, at).reduce((sum, { card }) => sum + (card?.offsetHeight ?? usual) + TIGHT, 0);
    margin.scrollTop = before - (contents.topOf(first)! - top);
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
