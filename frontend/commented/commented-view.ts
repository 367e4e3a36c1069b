import { html } from 'lit';
import type { Offer, Wish } from './selecting.ts';
import { say } from '../say/say.ts';

/** What the layout shows around what is put into it. */
export interface View {
  /** threads that one can step through, and those of them that are unresolved */
  threads: number;
  open: number;
  /** how many of them have a card */
  cards: number;
  /** the place of the thread at hand among them, from 1; 0 for none */
  at: number;
  composing: boolean;
  offers: readonly Offer[];
  reattaching: boolean;
  said: string;
  content(): void;
  step(by: 1 | -1): void;
  close(): void;
  want(wish: Wish): void;
  keep(): void;
}

export function view(shown: View) {
  const { threads, cards, open, at, composing, offers, reattaching, said, content, step, close, want, keep } = shown;
  return html`
    <div class="text">
      ${reattaching
        ? html`<div class="asking">
            <span>${say('commented.selectThenEnter')}</span>
            <button @click=${keep}>${say('commented.cancel')}</button>
          </div>`
        : ''}
      <slot @slotchange=${content}></slot>
    </div>
    <aside class="margin" aria-label=${say('commented.label')}>
      <div class="bar">
        <span class="count">${composing ? say('commented.new') : at > 0 ? say('commented.at', { at, threads }) : ''}</span>
        <button class="step" aria-label=${say('commented.previous')} @click=${() => step(-1)}>‹</button>
        <button class="step" aria-label=${say('commented.next')} @click=${() => step(1)}>›</button>
        <button aria-label=${say('commented.close')} @click=${close}>×</button>
      </div>
      <slot name="tray" @slotchange=${content}></slot>
      <div class="cards">
        ${threads === 0 && !composing ? html`<p class="hint">${say('commented.hint')}</p>` : ''}
        <slot name="card" @slotchange=${content}></slot>
        <slot name="composer" @slotchange=${content}></slot>
        ${cards < threads ? html`<p class="left-out">${cards} of ${threads} comments shown</p>` : ''}
      </div>
    </aside>
    <div class="here" ?hidden=${offers.length === 0} @pointerdown=${(event: Event) => event.preventDefault()}>
      ${offers.map(({ wish, words, key }) => html`<button @click=${() => want(wish)}>${words} <kbd>${key}</kbd></button>`)}
    </div>
    <button class="pill" ?hidden=${threads === 0} @click=${() => step(1)}>
      ${open > 0 ? say('commented.open', { count: open }) : say('commented.resolved', { count: threads })}
    </button>
    <div class="told" role="status" aria-live="polite">${said}</div>
  `;
}
