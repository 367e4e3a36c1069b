import type { EditorView } from '@codemirror/view';

/** Less than this nobody sees, and rounding makes. */
const LEAST = 1;

/**
 * Keeps the line that somebody writes where it is on their screen: what arrives above it, in the text or around it, is made up
 * for by scrolling. The browser's own way doesn't do it at the top of a page, and lets go where parts are replaced.
 */
export class Steady {
  private top = 0;
  private readonly watch: ResizeObserver;
  private readonly view: EditorView;
  private readonly shown = (): void => this.begin();
  private readonly left = (): void => this.end();

  constructor(view: EditorView) {
    this.view = view;
    this.watch = new ResizeObserver(() => this.moved());
    view.contentDOM.addEventListener('focus', this.shown);
    view.contentDOM.addEventListener('blur', this.left);
  }

  stop(): void {
    this.end();
    this.view.contentDOM.removeEventListener('focus', this.shown);
    this.view.contentDOM.removeEventListener('blur', this.left);
  }

  /** Does something that may move the writer's line, and brings the line back. */
  during(act: () => void): void {
    const before = this.view.hasFocus ? this.lineTop() : null;
    act();
    const after = before === null ? null : this.lineTop();
    if (before !== null && after !== null) {
      this.makeUpFor(after - before);
    }
  }

  private begin(): void {
    document.documentElement.classList.add('gr-steady');
    this.top = this.pageTop();
    this.watch.disconnect();
    for (let around: Element | null = this.view.dom.parentElement; around !== null; around = around.parentElement ?? hostOf(around)) {
      this.watch.observe(around);
      Array.from(around.children).forEach((part) => this.watch.observe(part));
    }
  }

  private end(): void {
    this.watch.disconnect();
    document.documentElement.classList.remove('gr-steady');
  }

  /** Something changed its size: perhaps it pushed the text. Own lines don't, they stand within it. */
  private moved(): void {
    const now = this.pageTop();
    const by = now - this.top;
    this.top = now;
    if (this.view.hasFocus) {
      this.makeUpFor(by);
    }
  }

  private makeUpFor(by: number): void {
    if (Math.abs(by) >= LEAST) {
      scrollBy({ top: by, behavior: 'instant' });
    }
  }

  /** Where the text begins, counted from the page's top. */
  private pageTop(): number {
    return this.view.dom.getBoundingClientRect().top + scrollY;
  }

  private lineTop(): number | null {
    return this.view.coordsAtPos(this.view.state.selection.main.head)?.top ?? null;
  }
}

function hostOf(node: Element): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
