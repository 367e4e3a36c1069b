/** A table of ours: each cell takes label and class name from its column's header where its row doesn't bring them. */
export class Table extends HTMLElement {
  private readonly cells = new MutationObserver(() => this.dress());

  connectedCallback(): void {
    this.cells.observe(this, { childList: true, characterData: true, subtree: true });
    this.dress();
  }

  disconnectedCallback(): void {
    this.cells.disconnect();
  }

  private dress(): void {
    const headers = [...this.querySelectorAll<HTMLElement>('thead th')];
    this.querySelectorAll<HTMLTableCellElement>('tbody td:not([data-label])').forEach((cell) => {
      const header = headers[cell.cellIndex];
      const label = header?.textContent ?? '';
      if (label !== '') { // a header may come after its cells, or get its words later
        cell.dataset['label'] = label;
        cell.className = header!.className;
      }
    });
  }
}

customElements.define('gr-table', Table);
