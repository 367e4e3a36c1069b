import { LastAct } from './last-act.ts';
import { RunningText } from './running-text.ts';

const FIELDS = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable=""], [contenteditable="true"]';

const running = new RunningText();
const goingOn = new WeakSet<Event>();
const acts = new LastAct();

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

/** Whether something lies over the page that Escape closes first; notices are no such thing. */
export function isUnderSomething(): boolean {
  return document.querySelector('dialog[open], [popover]:not([popover="manual"]):popover-open') !== null;
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

/** Whether somebody did anything after a moment: what comes late then leaves the focus to them. */
export function actedSince(moment: number): boolean {
  return acts.since(moment);
}

function before(event: KeyboardEvent): void {
  const [inField, modified, at] = [isInField(event), hasModifier(event), performance.now()];
  const began = acts.beginsText();
  if (began !== null) running.begin(began);
  if (running.goesOn({ key: event.key, inField, modified, at })) {
    goingOn.add(event);
    acts.pass();
    if (event.key === ' ') event.preventDefault(); // it presses no button, nor does it scroll
  } else if (!modified && !inField && event.key.length === 1 && event.key !== ' ') {
    acts.takeLetter(event, at);
  } else {
    acts.take(at);
  }
}

function stop(): void {
  acts.take(performance.now());
  running.stop();
}

if (typeof addEventListener === 'function') {
  addEventListener('keydown', before, true);
  addEventListener('pointerdown', stop, true);
}
