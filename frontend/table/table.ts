/** A table of ours: each cell takes the class of its column's header, so that no row has to bring it. */
export class Table extends HTMLElement {
  private readonly cells = new MutationObserver(() => this.dress());

  connectedCallback(): void {
    this.cells.observe(this, { childList: true, subtree: true });
    this.dress();
  }

  disconnectedCallback(): void {
    this.cells.disconnect();
  }

  private dress(): void {
    const headers = [...this.querySelectorAll<HTMLElement>('thead th')];
    this.querySelectorAll<HTMLTableCellElement>('tbody td:not([class])').forEach((cell) => {
      cell.className = headers[cell.cellIndex]?.className ?? '';
    });
  }
}

customElements.define('gr-table', Table);
