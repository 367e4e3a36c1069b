import { RunningText } from './running-text.ts';

const FIELDS = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable=""], [contenteditable="true"]';

const running = new RunningText();
const goingOn = new WeakSet<Event>();

/**
 * Whether a key goes into a field, or on with a text whose field is gone. Nothing is typed into what is only chosen or
 * ticked, nor into text that is editable by form only, as in a read-only editor.
 */
export function isTyping(event: KeyboardEvent): boolean {
  return goingOn.has(event) || isInField(event);
}

export function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}

/** Whether something lies over the page that Escape closes first. */
export function isUnderSomething(): boolean {
  return document.querySelector('dialog[open], [popover]:popover-open') !== null;
}

/** A field was asked for and isn't there yet: what is typed meanwhile is meant for it. */
export function expectField(): void {
  running.begin(performance.now());
}

function isInField(event: KeyboardEvent): boolean {
  return event
    .composedPath()
    .some((node) => node instanceof Element && node.matches(FIELDS) && node.getAttribute('aria-readonly') !== 'true');
}

function before(event: KeyboardEvent): void {
  const inField = isInField(event);
  if (running.goesOn({ key: event.key, inField, modified: hasModifier(event), at: performance.now() })) {
    goingOn.add(event);
    if (event.key === ' ') event.preventDefault(); // it presses no button, nor does it scroll
  }
}

/** All others have been asked by then whether the key is theirs. */
function behind(event: KeyboardEvent): void {
  if (event.key.length !== 1 || event.key === ' ' || hasModifier(event) || isInField(event)) {
    return;
  }
  setTimeout(() => {
    if (!event.defaultPrevented) running.begin(performance.now());
  });
}

if (typeof addEventListener === 'function') {
  addEventListener('keydown', before, true);
  addEventListener('keydown', behind);
  addEventListener('pointerdown', () => running.stop(), true);
}
