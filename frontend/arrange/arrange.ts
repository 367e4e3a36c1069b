import { isTyping } from '../commented/keys.ts';
import { actOf, historyOf, isAfter, stepOf } from './acts.ts';

/**
 * Lets the entries in it be dragged and keyed. An entry is a `[data-key]`; a group's title names the first entry under
 * it in `data-first`, and an empty list its kind in `data-kind`. It tells what a person wants and changes nothing:
 * `gr-move` an entry beside another, `gr-into` a list, `gr-act` on an entry, `gr-history`, `gr-look` at an entry.
 */
export class Arrange extends HTMLElement {
  private dragged: HTMLElement | null = null;
  private quiet = false;
  private marked: HTMLElement | null = null;

  connectedCallback(): void {
    this.addEventListener('dragstart', this.onStart);
    this.addEventListener('dragover', this.onOver);
    this.addEventListener('dragend', this.onEnd);
    this.addEventListener('drop', this.onDrop);
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('focusin', this.onFocus);
    document.addEventListener('keydown', this.onHistory);
  }

  disconnectedCallback(): void {
    this.removeEventListener('dragstart', this.onStart);
    this.removeEventListener('dragover', this.onOver);
    this.removeEventListener('dragend', this.onEnd);
    this.removeEventListener('drop', this.onDrop);
    this.removeEventListener('keydown', this.onKey);
    this.removeEventListener('focusin', this.onFocus);
    document.removeEventListener('keydown', this.onHistory);
  }

  /** Puts the focus on an entry, without telling that somebody looks at it. */
  show(key: number): void {
    this.quiet = true;
    this.querySelector<HTMLElement>(`[data-key="${Number(key)}"] .entry`)?.focus();
    this.quiet = false;
  }

  private readonly onStart = (event: DragEvent): void => {
    const row = entryAt(event.target);
    if (row === null || event.dataTransfer === null) return;
    this.dragged = row;
    row.classList.add('dragged');
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', row.textContent ?? '');
  };

  private readonly onOver = (event: DragEvent): void => {
    const target = this.dragged === null ? null : this.targetAt(event);
    this.mark(target, event);
    if (target !== null) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  private readonly onEnd = (): void => {
    this.dragged?.classList.remove('dragged');
    this.dragged = null;
    this.mark(null);
  };

  private readonly onDrop = (event: DragEvent): void => {
    const target = this.dragged === null ? null : this.targetAt(event);
    const key = Number(this.dragged?.dataset.key);
    if (target !== null) {
      event.preventDefault();
      event.stopPropagation();
      const { key: other, first, kind } = target.dataset;
      if (other !== undefined) {
        this.tell('gr-move', { key, target: Number(other), after: isAfter(event.clientY, target.getBoundingClientRect()) });
      } else if (first !== undefined) {
        this.tell('gr-move', { key, target: Number(first), after: false });
      } else {
        this.tell('gr-into', { key, kind });
      }
    }
    this.onEnd();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isTyping(event)) return;
    const row = entryAt(event.target);
    if (row === null || !(event.target instanceof Element) || !event.target.matches('.entry')) return;
    const act = actOf(event);
    const step = stepOf(event);
    if (act !== null) {
      this.tell('gr-act', { key: Number(row.dataset.key), act });
    } else if (step !== 0) {
      this.step(row, step);
    } else {
      return;
    }
    event.preventDefault();
  };

  private readonly onHistory = (event: KeyboardEvent): void => {
    const turn = event.defaultPrevented || isTyping(event) ? null : historyOf(event);
    if (turn === null) return;
    event.preventDefault();
    this.tell('gr-history', { turn });
  };

  private readonly onFocus = (event: FocusEvent): void => {
    const row = event.target instanceof Element && event.target.matches('.entry') ? entryAt(event.target) : null;
    if (row !== null && !this.quiet) this.tell('gr-look', { key: Number(row.dataset.key) });
  };

  private step(row: HTMLElement, by: 1 | -1): void {
    const rows = [...this.querySelectorAll<HTMLElement>('[data-key]')].filter((each) => each.checkVisibility());
    rows[rows.indexOf(row) + by]?.querySelector<HTMLElement>('.entry')?.focus();
  }

  /** What something may be dropped on: another entry, a group's title, an empty list. */
  private targetAt(event: DragEvent): HTMLElement | null {
    if (!(event.target instanceof Element)) return null;
    const target = event.target.closest<HTMLElement>('[data-key], [data-first], [data-kind]:not(:has([data-key]))');
    return target !== null && target !== this.dragged && this.contains(target) ? target : null;
  }

  private mark(target: HTMLElement | null, event?: DragEvent): void {
    if (this.marked !== target) this.marked?.classList.remove('drop-before', 'drop-after');
    this.marked = target;
    if (target === null || event === undefined) return;
    const after =
      target.dataset.key === undefined || isAfter(event.clientY, target.getBoundingClientRect());
    target.classList.toggle('drop-after', after);
    target.classList.toggle('drop-before', !after);
  }

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function entryAt(node: EventTarget | null): HTMLElement | null {
  return node instanceof Element ? node.closest<HTMLElement>('[data-key]') : null;
}

customElements.define('gr-arrange', Arrange);
