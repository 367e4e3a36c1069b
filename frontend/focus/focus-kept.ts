import { heirOf, type Place, placeOf } from './heirs.ts';

/** What takes the focus by itself has done so by then; the answer to a press may bring it. */
const A_MOMENT_MS = 120;

/** Who presses something in a notice goes on where they were. */
const NOTICE = 'vaadin-notification-container';

let place: Place | null = null;
let before: Place | null = null;
let soon: ReturnType<typeof setTimeout> | undefined;

function focused(): Element | null {
  const at = document.activeElement;
  return at === document.body || at === document.documentElement ? null : at;
}

/** Gives the focus to what stands where it was lost. What is still there gave it up itself. */
function look(): void {
  const was = place;
  if (was === null || focused() !== null || !document.hasFocus() || isThere(was.element)) {
    return;
  }
  const heir = heirFor(!inPage(was) ? (before ?? was) : was);
  place = null;
  if (heir !== null) {
    if (!heir.hasAttribute('tabindex') && heir.tabIndex < 0) {
      heir.setAttribute('tabindex', '-1');
    }
    heir.focus({ preventScroll: true });
  }
}

function heirFor(lost: Place): HTMLElement | null {
  return isThere(lost.element) ? lost.element : heirOf(lost);
}

function inPage(of: Place): boolean {
  return !of.steps.some(({ parent }) => parent.matches(NOTICE));
}

function isThere(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled');
}

function lookSoon(): void {
  clearTimeout(soon);
  soon = setTimeout(look, A_MOMENT_MS);
}

addEventListener(
  'focusin',
  (event) => {
    const at = event.composedPath()[0];
    const now = at instanceof HTMLElement && at !== document.body ? placeOf(at) : null;
    if (now !== null && !inPage(now)) {
      if (place !== null && inPage(place)) before = place;
    } else {
      before = null;
    }
    place = now;
  },
  true,
);

addEventListener(
  'focusout',
  (event) => {
    if (event.relatedTarget === null) lookSoon();
  },
  true,
);

// who presses elsewhere leaves
addEventListener(
  'pointerdown',
  (event) => {
    const path = event.composedPath();
    const notice = path.some((each) => each instanceof Element && each.matches(NOTICE));
    if (place !== null && !notice && !path.includes(place.element)) place = null;
  },
  true,
);

// a browser may take the focus from what is taken out or hidden without a word
new MutationObserver(() => {
  if (place !== null && focused() === null) lookSoon();
}).observe(document.documentElement, { childList: true, subtree: true });
