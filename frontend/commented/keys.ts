const FIELDS = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable=""], [contenteditable="true"]';

/**
 * Whether a key goes into a field. Nothing is typed into what is only chosen or ticked, nor into text that is editable
 * by form only, as in a read-only editor.
 */
export function isTyping(event: KeyboardEvent): boolean {
  return event
    .composedPath()
    .some((node) => node instanceof Element && node.matches(FIELDS) && node.getAttribute('aria-readonly') !== 'true');
}

export function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}
