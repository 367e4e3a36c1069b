import '../passage/passage.ts';

/** What is known of the answer that comes next. */
export interface Glance {
  candidate: string;
  question: string;
  /** its text, sanitized by the server */
  html: string;
  /** whether what changed in it is shown */
  changed: boolean;
}

const AT_LATEST_MS = 3000;

/** Holds the answer that comes next, for the moment between a verdict and its page. It asks for it when the window is idle. */
class NextAnswer extends HTMLElement {
  next: Glance | null = null;

  connectedCallback(): void {
    requestIdleCallback(() => this.isConnected && this.dispatchEvent(new CustomEvent('gr-wanted')), { timeout: AT_LATEST_MS });
  }
}

customElements.define('gr-next-answer', NextAnswer);

/** The shape of the next answer's page, with its words where those of the present one stand; null if none is known. */
export function glanceAtNext(main: HTMLElement): HTMLElement[] | null {
  const glance = main.querySelector<NextAnswer>('gr-next-answer')?.next;
  const sheet = [...main.querySelectorAll<HTMLElement>('.answer-sheet')].find((each) => each.checkVisibility());
  if (!glance || !sheet) {
    return null;
  }
  const page = main.getBoundingClientRect();
  const { left, width } = sheet.getBoundingClientRect();
  const who = line('glance-who', glance.candidate);
  const asked = line('glance-asked', glance.question);
  const answer = line('answer-sheet glance-answer', '');
  const text = Object.assign(document.createElement('gr-passage'), { html: glance.html });
  text.classList.toggle('changed-text', glance.changed);
  answer.append(text);
  [asked, answer].forEach((each) => {
    each.style.marginInlineStart = `${left - page.left}px`;
    each.style.width = `${width}px`;
  });
  who.style.marginInlineStart = `${left - page.left}px`;
  return [who, asked, answer];
}

function line(name: string, words: string): HTMLElement {
  return Object.assign(document.createElement('div'), { className: name, textContent: words });
}
