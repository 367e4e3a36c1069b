import { hasModifier, isTyping } from '../commented/keys.ts';
import { arrowTo, stepTo } from './moves.ts';

/** Gives the rows in it their keys. It presses the same buttons as a mouse would. */
export class Checklist extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', this.onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.onKey);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || hasModifier(event) || isTyping(event)) return;
    const row = this.currentRow();
    if (this.act(event.key, row) || this.choose(event.key)) event.preventDefault();
  };

  private act(key: string, row: Element | null): boolean {
    switch (key) {
      case 'j':
        return this.move(row, 1);
      case 'k':
        return this.move(row, -1);
      case '1':
      case '2':
      case '3':
        return press(row?.querySelectorAll('.segment')[Number(key) - 1]);
      case 'o':
        return press(row?.querySelector('.concept-more'));
      case 'a':
        return press(row?.querySelector('.concept-confirm'));
      case 'u':
        return this.dispatchEvent(new CustomEvent('gr-undo'));
      default:
        return false;
    }
  }

  private move(row: Element | null, by: 1 | -1): boolean {
    const rows = [...this.querySelectorAll('.concept-row')].filter((candidate) => candidate.checkVisibility());
    const next = rows[stepTo(rows.length, row === null ? -1 : rows.indexOf(row), by)];
    const target = next?.querySelector<HTMLElement>('[aria-pressed="true"], .concept-check, .concept-more');
    target?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
    return target !== undefined;
  }

  /** Arrows lead from one state to the next, as in a toolbar. */
  private choose(key: string): boolean {
    const focused = document.activeElement;
    const choices = [...(focused?.closest('.segments')?.querySelectorAll<HTMLElement>('.segment') ?? [])];
    const next = arrowTo(key, choices.length, choices.indexOf(focused as HTMLElement));
    if (next === null) return false;
    choices[next]?.focus();
    return true;
  }

  private currentRow(): Element | null {
    const row = document.activeElement?.closest('.concept-row') ?? null;
    return row !== null && this.contains(row) ? row : null;
  }
}

function press(button: Element | null | undefined): boolean {
  if (!(button instanceof HTMLElement)) return false;
  button.focus();
  button.click();
  return true;
}

customElements.define('gr-checklist', Checklist);
