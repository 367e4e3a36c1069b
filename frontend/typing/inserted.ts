import { Repeats } from './repeats.ts';

/**
 * Text that is inserted as a whole, as by dictation or an assistive tool, makes Chromium tell once for each of its lines
 * that the field changed, though all of it is there from the first time. Flow's client holds such events back for a moment and, when
 * something else is sent meanwhile, sends the last of them alone: one that brings nothing new, so the text stayed behind.
 */
const repeats = new Repeats();

addEventListener(
  'input',
  (event) => {
    const field = event.composedPath()[0];
    const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
    if (isText && repeats.has(field, field.value)) {
      event.stopImmediatePropagation();
    }
  },
  true,
);
