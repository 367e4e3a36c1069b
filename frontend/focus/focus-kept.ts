import { heirOf, type Place, placeOf } from './heirs.ts';

/** What takes the focus by itself has done so by then; the answer to a press may bring it. */
const A_MOMENT_MS = 120;

let place: Place | null = null;
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
  place = null;
  const heir = heirOf(was);
  if (heir !== null) {
    if (!heir.hasAttribute('tabindex') && heir.tabIndex < 0) {
      heir.setAttribute('tabindex', '-1');
    }
    heir.focus({ preventScroll: true });
  }
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
    place = at instanceof HTMLElement && at !== document.body ? placeOf(at) : null;
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
    if (place !== null && !event.composedPath().includes(place.element)) place = null;
  },
  true,
);

// a browser may take the focus from what is taken out or hidden without a word
new MutationObserver(() => {
  if (place !== null && focused() === null) lookSoon();
}).observe(document.documentElement, { childList: true, subtree: true });
