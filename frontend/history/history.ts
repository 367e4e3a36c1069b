import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { sittingsList, type Row } from './sittings.ts';
import { type Piece, type Sitting, type Step, Story } from './story.ts';
import { say } from '../say/say.ts';

/** How long one step stands while the history plays, in milliseconds. */
const BEAT = 900;

/** Plays back how a text came about, and offers to bring an earlier version back. */
export class History extends LitElement {
  static override properties = {
    steps: { attribute: false },
    sittings: { attribute: false },
    restorable: { type: Boolean },
    at: { state: true },
    playing: { state: true },
  };

  declare steps: readonly Step[];
  declare sittings: readonly Sitting[];
  declare restorable: boolean;
  private declare at: number;
  private declare playing: boolean;

  private story = new Story([]);
  private rows: Row[] = [];
  private until = 0;
  private clock: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.steps = [];
    this.sittings = [];
    this.restorable = false;
    this.at = 0;
    this.playing = false;
    this.addEventListener('keydown', (event) => this.onKey(event));
  }

  override createRenderRoot() {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('steps')) {
      this.stop();
      this.story = new Story(this.steps);
      this.at = this.last;
      this.rows = this.sittings.map((sitting) => ({ ...sitting, ...this.story.words(sitting) }));
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('at')) {
      this.querySelector('ins, del')?.scrollIntoView({ block: 'nearest' });
      this.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
    }
  }

  protected override render() {
    const step = this.steps[this.at];
    if (step === undefined) {
      return html`<p class="muted">${say('history.none')}</p>`;
    }
    return html`
      ${sittingsList(this.rows, this.at, {
        show: (row) => this.go(row.last),
        play: (row) => this.play(row.first, row.last),
      })}
      <div class="gr-history-bar">
        ${this.button(this.playing ? say('history.pause') : say('history.play'), this.playing ? '❚❚' : '▶', () => this.toggle(), false)}
        ${this.button(say('history.back'), '‹', () => this.go(this.at - 1), this.at === 0)}
        ${this.button(say('history.forward'), '›', () => this.go(this.at + 1), this.at === this.last)}
        <input
          type="range"
          class="gr-history-slider"
          min="0"
          max=${this.last}
          step="1"
          aria-label=${say('history.position')}
          aria-valuetext=${this.words(step)}
          .value=${String(this.at)}
          @input=${(event: Event) => this.go(Number((event.target as HTMLInputElement).value))}
        />
        <span class="gr-history-count">${say('history.step', { at: this.at + 1, steps: this.steps.length })}</span>
      </div>
      <p class="gr-history-step">
        <span class="gr-history-who ${step.hue < 0 ? '' : `gr-person-${step.hue}`}">${step.who}</span>
        <span class="muted">${step.when}</span>
        ${step.submission > 0 ? html`<span class="chip chip-blue">${say('history.submission', { number: step.submission })}</span>` : nothing}
        ${this.at === this.last ? html`<span class="muted">${say('history.newest')}</span>` : nothing}
        ${this.restorable && this.at < this.last
          ? html`<button type="button" class="gr-history-restore" @click=${() => this.restore(step)}>${say('history.restore')}</button>`
          : nothing}
      </p>
      <div class="gr-history-text" tabindex="0" role="region" aria-label=${say('history.text')} dir="auto"
        >${this.story.pieces(this.at).map((piece) => marked(piece))}</div
      >
      <div class="gr-unseen" role="status">${this.playing ? '' : this.words(step)}</div>
    `;
  }

  private get last(): number {
    return Math.max(0, this.steps.length - 1);
  }

  private words(step: Step): string {
    const submission = step.submission > 0 ? `, submission ${step.submission}` : '';
    return `${step.who}, ${step.when}${submission}, step ${say('history.step', { at: this.at + 1, steps: this.steps.length })}`;
  }

  private button(name: string, face: string, act: () => void, disabled: boolean) {
    return html`<button type="button" class="gr-tool" aria-label=${name} title=${name} ?disabled=${disabled} @click=${act}>
      <span aria-hidden="true">${face}</span>
    </button>`;
  }

  private go(step: number): void {
    this.stop();
    this.at = Math.max(0, Math.min(this.last, step));
  }

  private toggle(): void {
    if (this.playing) {
      this.stop();
      return;
    }
    this.play(this.at === this.last ? 0 : this.at, this.last);
  }

  private play(from: number, until: number): void {
    this.stop();
    this.at = from;
    this.until = until;
    this.playing = from < until;
    this.clock = setInterval(() => {
      if (this.at < this.until) {
        this.at++;
      }
      if (this.at >= this.until) {
        this.stop();
      }
    }, BEAT);
  }

  /** The end of the sitting before or after the one at hand. */
  private leap(by: 1 | -1): void {
    const now = this.sittings.findIndex(({ first, last }) => first <= this.at && this.at <= last);
    const next = this.sittings[now + by];
    if (next !== undefined) {
      this.go(next.last);
    }
  }

  private stop(): void {
    clearInterval(this.clock);
    this.playing = false;
  }

  private restore(step: Step): void {
    this.stop();
    this.dispatchEvent(new CustomEvent('gr-restore', { detail: { version: step.version } }));
  }

  /** The slider moves by its own keys; the same ones do so anywhere else in here. */
  private onKey(event: KeyboardEvent): void {
    const on = event.target as HTMLElement;
    const keys: Record<string, () => void> = {
      ArrowLeft: () => this.go(this.at - 1),
      ArrowRight: () => this.go(this.at + 1),
      Home: () => this.go(0),
      End: () => this.go(this.last),
      PageUp: () => this.leap(-1),
      PageDown: () => this.leap(1),
      ' ': () => this.toggle(),
    };
    const act = keys[event.key];
    const pages = event.key.startsWith('Page');
    const itsOwn = event.key === ' ' ? on.tagName === 'BUTTON' : on.tagName === 'INPUT' && !pages;
    if (act !== undefined && !itsOwn && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey) {
      event.preventDefault();
      event.stopPropagation();
      act();
    }
  }
}

function marked({ kind, text }: Piece) {
  switch (kind) {
    case 'added':
      return html`<ins>${text}</ins>`;
    case 'removed':
      return html`<del>${text}</del>`;
    default:
      return text;
  }
}

customElements.define('gr-history', History);
