const FIELDS = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';

/** Whether a key goes into a field. Text that is editable by form only, as in a read-only editor, is no field. */
export function isTyping(event: KeyboardEvent): boolean {
  return event
    .composedPath()
    .some((node) => node instanceof Element && node.matches(FIELDS) && node.getAttribute('aria-readonly') !== 'true');
}

export function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}
