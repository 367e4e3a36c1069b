import { heldStill, type Press, wentAstray } from './press.ts';

const CONTROLS =
  'button, a[href], summary, label, input[type=checkbox], input[type=radio], [role=button], [role=tab], [role=option], ' +
  '[role^=menuitem]';

/**
 * A press belongs to the control that it began on. Between its two halves a page may move: the field that one leaves gives
 * up its complaint, another person's comment comes in. The browser then tells only what encloses both places; and where
 * what was pressed was taken out meanwhile, if only to stand elsewhere or to make room for its like, it tells nobody.
 */
interface Begun extends Press {
  readonly control: HTMLElement;
  readonly likeness: string;
}

let press: Begun | null = null;

addEventListener(
  'pointerdown',
  (event) => {
    const control = controlIn(event.composedPath());
    press =
      control !== null && event.isPrimary && event.button === 0
        ? { control, likeness: likenessOf(control), x: event.clientX, y: event.clientY }
        : null;
  },
  true,
);

addEventListener(
  'pointerup',
  (event) => {
    const begun = press;
    if (begun !== null && event.pointerType === 'mouse') {
      setTimeout(() => whenNoClickCame(begun, event)); // it would have come by then
    }
  },
  true,
);

addEventListener(
  'click',
  (event) => {
    const begun = press;
    press = null;
    const byKey = event.detail === 0;
    const control = begun === null || byKey ? null : standsFor(begun, event);
    const end = { path: event.composedPath(), x: event.clientX, y: event.clientY };
    if (begun !== null && control !== null && wentAstray({ ...begun, control }, end)) {
      event.stopImmediatePropagation();
      event.preventDefault();
      control.click();
    }
  },
  true,
);

function whenNoClickCame(begun: Begun, end: MouseEvent): void {
  if (press === begun) {
    press = null;
    if (heldStill(begun, { x: end.clientX, y: end.clientY })) standsFor(begun, end)?.click();
  }
}

function controlIn(path: readonly EventTarget[]): HTMLElement | null {
  const found = path.find((one) => one instanceof HTMLElement && one.matches(CONTROLS));
  return found instanceof HTMLElement ? found : null;
}

/** What was pressed, or what has come in its place and looks like it; nothing if it can't be pressed by now. */
function standsFor(begun: Begun, event: MouseEvent): HTMLElement | null {
  if (begun.control.isConnected) {
    return isThere(begun.control) ? begun.control : null;
  }
  const there = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>(CONTROLS) ?? null;
  return there !== null && likenessOf(there) === begun.likeness && isThere(there) ? there : null;
}

/** By its own name, or by its words and those of the row or card that they stand in. */
function likenessOf(control: HTMLElement): string {
  const name = control.getAttribute('aria-label');
  const around = control.closest('li, tr, article, [data-thread]');
  return name ?? `${control.textContent} ${around?.textContent ?? ''}`;
}

function isThere(control: HTMLElement): boolean {
  return control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled, [disabled], [aria-disabled=true]');
}
