/** One step from what has the focus up to the page: its parent, and which of its children it was. */
interface Step {
  readonly parent: Element;
  readonly at: number;
  readonly classes: readonly string[];
}

/** Where the focus is, noted while it is there: once an element is gone nobody can say where it was. */
export interface Place {
  readonly element: HTMLElement;
  readonly steps: readonly Step[];
}

/** What a reader hears as one thing, and goes on from. */
const THINGS =
  '[tabindex], .thread-card, .draft-card, .list-row, .card, dialog, [role="region"], [role="group"], section, article, main';

/** What stands in the margin beside a text. */
const CARDS = ['thread-card', 'draft-card', 'compose-card'];

export function placeOf(element: HTMLElement): Place {
  const steps: Step[] = [];
  for (let child: Element = element; child !== document.body; ) {
    const parent = child.parentElement ?? (child.getRootNode() as ShadowRoot).host;
    if (!parent) break;
    steps.push({ parent, at: [...parent.children].indexOf(child), classes: [...child.classList] });
    child = parent;
  }
  return { element, steps };
}

/** What gets the focus when its place is gone: what came in its place, its neighbour, or what held it. */
export function heirOf(place: Place): HTMLElement | null {
  const step = place.steps.find(({ parent }) => parent.isConnected && visible(parent));
  if (step === undefined || step.parent === document.body) {
    return main();
  }
  if (step.parent.matches('main')) {
    return title(); // another page: none of its buttons was meant
  }
  return step.classes.some((name) => CARDS.includes(name)) ? textBeside(step.parent) : (neighbourIn(step, place.element) ?? thingAround(step.parent));
}

/** Keys act on the card that has the focus, so another card than one's own must not get it unasked. */
function textBeside(margin: Element): HTMLElement | null {
  const commented = margin.closest('gr-commented');
  const texts = [...(commented?.querySelectorAll<HTMLElement>('.answer-sheet gr-passage, gr-passage') ?? [])];
  return texts.find(visible) ?? main();
}

/** A list goes on with the row that moved up, or with the last one; a row without a focus of its own has what was lost. */
function neighbourIn({ parent, at, classes }: Step, lost: HTMLElement): HTMLElement | null {
  const like = (each: Element | undefined): each is HTMLElement =>
    each instanceof HTMLElement && visible(each) && classes.some((name) => each.classList.contains(name));
  const next = [parent.children[at], parent.children[at - 1]].find(like);
  if (next === undefined || next.matches(THINGS)) {
    return next ?? null;
  }
  const same = [...next.querySelectorAll<HTMLElement>(lost.localName)];
  return same.find((each) => each.className === lost.className && visible(each)) ?? null;
}

/** What is open over the page is left by those who want to. */
function thingAround(element: Element): HTMLElement | null {
  const menu = element.closest('details.floating[open]');
  const thing = element.closest<HTMLElement>(THINGS);
  if (menu !== null && !(thing !== null && menu.contains(thing))) {
    return menu.querySelector('summary');
  }
  return thing !== null && visible(thing) ? thing : main();
}

function main(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main');
}

/** Where a page begins, for who comes from another one. */
function title(): HTMLElement | null {
  const title = document.querySelector<HTMLElement>('main h1');
  return title !== null && visible(title) ? title : main();
}

function visible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
