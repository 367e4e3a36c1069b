/**
 * Folded parts that open over the page, such as menus: Escape, a press elsewhere and leaving them with the keyboard close
 * them. By Escape the focus goes back to what opened them.
 */
const FLOATING = 'details.floating[open]';

function open(): HTMLDetailsElement[] {
  return Array.from(document.querySelectorAll<HTMLDetailsElement>(FLOATING));
}

addEventListener(
  'keydown',
  (event) => {
    const last = event.key === 'Escape' && !event.isComposing ? open().at(-1) : undefined;
    if (last === undefined) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const inside = last.contains(document.activeElement) || document.activeElement === document.body;
    last.open = false;
    if (inside) {
      last.querySelector('summary')?.focus();
    }
  },
  true,
);

for (const type of ['pointerdown', 'focusin']) {
  addEventListener(
    type,
    (event) => {
      const path = event.composedPath();
      open()
        .filter((details) => !path.includes(details))
        .forEach((details) => (details.open = false));
    },
    true,
  );
}
