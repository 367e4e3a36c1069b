import { type Press, wentAstray } from './press.ts';

const CONTROLS =
  'button, a[href], summary, label, input[type=checkbox], input[type=radio], [role=button], [role=tab], [role=option], ' +
  '[role^=menuitem]';

/**
 * A press belongs to the control that it began on. Between its two halves a page may move: the field that one leaves gives
 * up its complaint, another person's comment comes in. The browser then tells only what encloses both places, and nothing
 * happens.
 */
let press: (Press & { readonly control: HTMLElement }) | null = null;

addEventListener(
  'pointerdown',
  (event) => {
    const control = event.composedPath().find((one) => one instanceof HTMLElement && one.matches(CONTROLS));
    press =
      control instanceof HTMLElement && event.isPrimary && event.button === 0
        ? { control, x: event.clientX, y: event.clientY }
        : null;
  },
  true,
);

addEventListener(
  'click',
  (event) => {
    const begun = press;
    press = null;
    const byKey = event.detail === 0;
    if (begun === null || byKey || !isThere(begun.control)) {
      return;
    }
    if (wentAstray(begun, { path: event.composedPath(), x: event.clientX, y: event.clientY })) {
      event.stopImmediatePropagation();
      event.preventDefault();
      begun.control.click();
    }
  },
  true,
);

function isThere(control: HTMLElement): boolean {
  return control.checkVisibility({ visibilityProperty: true }) && !control.matches(':disabled, [disabled], [aria-disabled=true]');
}
