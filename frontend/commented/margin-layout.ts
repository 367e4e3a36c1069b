/** A card, where it wants to be, and how tall it is; in pixels from the top of the margin. */
export interface Card {
  id: string;
  want: number;
  height: number;
}

/**
 * Places cards below one another without overlap, each as near to its wish as those before it let it. The active card
 * gets exactly its place: cards before it make room upwards, and those that find none there follow below it.
 *
 * Cards come in the order of the text, and wishes don't get smaller. Returns the top of each card.
 */
export function placeCards(cards: readonly Card[], active: string | null, gap: number): Map<string, number> {
  const tops = new Map<string, number>();
  const at = cards.findIndex((card) => card.id === active);
  if (at < 0) {
    pushDown(cards, 0, gap, tops);
    return tops;
  }
  const chosen = cards[at]!;
  const top = Math.max(0, chosen.want);
  tops.set(chosen.id, top);
  const above: Card[] = [];
  const rest: Card[] = [];
  let room = top;
  for (const card of cards.slice(0, at)) {
    if (rest.length === 0 && card.height + gap <= room) {
      above.push(card);
      room -= card.height + gap;
    } else {
      rest.push(card);
    }
  }
  pushUp(above, top - gap, gap, tops);
  pushDown([...rest, ...cards.slice(at + 1)], top + chosen.height + gap, gap, tops);
  return tops;
}

/**
 * As {@link placeCards}, where a card that comes to the fore stays at its place as long as it and its words fit into a
 * window: then nothing else moves but what stands below it.
 */
export function placeCalmly(cards: readonly Card[], active: string | null, gap: number, windowful: number): Map<string, number> {
  const calm = placeCards(cards, null, gap);
  const chosen = cards.find((card) => card.id === active);
  const fits = chosen === undefined || calm.get(chosen.id)! - chosen.want + chosen.height <= windowful;
  return fits ? calm : placeCards(cards, active, gap);
}

/** One below another, wherever their words are. */
export function stack(cards: readonly Card[], gap: number): Map<string, number> {
  return placeCards(cards.map((card) => ({ ...card, want: 0 })), null, gap);
}

/** What a card takes that is not at hand. */
const AT_REST = 132;

/** Whether the cards reach further than the room beside the text; what opens for its turn doesn't count. */
export function isCrowd(cards: readonly Card[], active: string | null, gap: number, room: number): boolean {
  const rest = cards.map((card) => (card.id === active ? { ...card, height: Math.min(card.height, AT_REST) } : card));
  return bottomOf(rest, placeCards(rest, null, gap)) > room;
}

function pushDown(cards: readonly Card[], from: number, gap: number, tops: Map<string, number>): void {
  let free = from;
  for (const card of cards) {
    const top = Math.max(free, card.want);
    tops.set(card.id, top);
    free = top + card.height + gap;
  }
}

/** From the last to the first, each ending before the next; then down again where the top edge is in the way. */
function pushUp(cards: readonly Card[], to: number, gap: number, tops: Map<string, number>): void {
  const natural = new Map<string, number>();
  pushDown(cards, 0, gap, natural);
  let limit = to;
  for (const card of [...cards].reverse()) {
    const top = Math.min(natural.get(card.id)!, limit - card.height);
    tops.set(card.id, top);
    limit = top - gap;
  }
}

/** Where the last card ends. */
export function bottomOf(cards: readonly Card[], tops: ReadonlyMap<string, number>): number {
  return Math.max(0, ...cards.map((card) => (tops.get(card.id) ?? 0) + card.height));
}

const APART = 8;

/** The top of something that is put below a selection; above it if there is no room before the floor. */
export function topBeside(selection: { top: number; bottom: number }, height: number, floor: number): number {
  const below = selection.bottom + APART;
  if (below + height <= floor) {
    return below;
  }
  const above = selection.top - APART - height;
  return above + height + APART <= floor ? above : floor - APART - height;
}
