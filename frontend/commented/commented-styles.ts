import { css } from 'lit';

/** The two columns, and the sheet that the margin becomes on a narrow screen. */
export const styles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr) var(--gr-margin-width);
    gap: var(--gr-space-6);
    position: relative;
  }

  :host([hidden]) {
    display: none;
  }

  :host([bare]) {
    grid-template-columns: minmax(0, 1fr);
  }

  :host([bare]) .margin {
    display: none;
  }

  .text {
    align-self: start;
    min-width: 0;
    display: flex;
    flex-direction: column;
    gap: var(--gr-text-gap, var(--gr-space-6));
  }

  .margin {
    min-width: 0;
    font-size: var(--gr-text-m);
  }

  .cards {
    position: relative;
  }

  /* more cards than the text has room for: they scroll, and the page gets no longer */
  :host([crowd]) .margin {
    position: sticky;
    top: var(--gr-space-2);
    align-self: start;
    box-sizing: border-box;
    margin-inline: calc(-1 * var(--gr-space-1));
    padding-inline: var(--gr-space-1);
    overflow: hidden auto;
    scrollbar-width: thin;
  }

  :host([crowd]) ::slotted([slot='card']) {
    transition: none !important;
  }

  :host([crowd][many]) ::slotted([slot='card']:not([data-active], :focus-within)) {
    content-visibility: auto;
    contain-intrinsic-size: auto 82px;
  }

  .bar,
  .pill,
  .left-out {
    display: none;
  }

  .hint {
    margin: 0;
    padding: var(--gr-space-3);
    color: var(--gr-ink-soft);
    font-size: var(--gr-text-s);
    line-height: var(--gr-line-text);
  }

  ::slotted([slot='tray']) {
    display: block;
    margin-block-end: var(--gr-space-4);
  }

  ::slotted([slot='card']),
  ::slotted([slot='composer']) {
    position: absolute;
    inset-inline: 0;
    top: 0;
    box-sizing: border-box;
    transform: translateY(var(--gr-card-top, 0));
  }

  :host([settled]) ::slotted([slot='card']) {
    transition: transform var(--gr-move) ease-out;
  }

  /* where it goes is where it is looked for */
  ::slotted([data-active]) {
    z-index: 1;
    transition: none !important;
  }

  button {
    font: inherit;
    font-size: var(--gr-text-s);
    line-height: var(--gr-line-list);
    color: var(--gr-ink);
    background: var(--gr-surface-raised);
    border: 1px solid var(--gr-line-strong);
    border-radius: var(--gr-radius-m);
    padding: var(--gr-space-1) var(--gr-space-3);
    min-height: var(--gr-touch, 32px);
    cursor: pointer;
  }

  button:focus-visible {
    outline: 2px solid var(--gr-focus);
    outline-offset: 2px;
  }

  .here {
    position: absolute;
    z-index: 5;
    left: 0;
    top: 0;
    display: inline-flex;
    border-radius: var(--gr-radius-m);
    background: var(--gr-accent);
    box-shadow: 0 2px 10px var(--gr-shadow);
    white-space: nowrap;
  }

  .here[hidden] {
    display: none;
  }

  .here button {
    display: inline-flex;
    align-items: center;
    gap: var(--gr-space-2);
    color: var(--gr-accent-contrast);
    background: none;
    border-color: transparent;
    font-weight: 600;
  }

  .here button + button {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    border-inline-start-color: var(--gr-accent-contrast);
  }

  .asking {
    position: sticky;
    z-index: 4;
    top: var(--gr-space-2);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--gr-space-2);
    padding: var(--gr-space-2) var(--gr-space-3);
    border: 1px solid var(--gr-accent);
    border-radius: var(--gr-radius-m);
    color: var(--gr-accent-ink);
    background: var(--gr-accent-wash);
    font-size: var(--gr-text-s);
  }

  kbd {
    font: inherit;
    border: 1px solid currentcolor;
    border-radius: var(--gr-radius-s);
    padding: 0 var(--gr-space-1);
    font-weight: 400;
  }

  .told {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (pointer: coarse) {
    kbd {
      display: none;
    }
  }

  @media screen and (max-width: 720px) {
    :host {
      display: block;
    }

    .margin {
      position: fixed;
      z-index: 20;
      inset-inline: 0;
      bottom: 0;
      max-height: 62dvh;
      overflow: auto;
      overscroll-behavior: contain;
      box-sizing: border-box;
      padding: 0 var(--gr-space-4) calc(var(--gr-space-4) + env(safe-area-inset-bottom));
      background: var(--gr-surface);
      border-radius: var(--gr-radius-l) var(--gr-radius-l) 0 0;
      border-block-start: 1px solid var(--gr-line);
      box-shadow: 0 -6px 24px var(--gr-shadow);
      visibility: hidden;
      transform: translateY(100%);
      transition:
        transform var(--gr-move) ease-out,
        visibility 0s var(--gr-move);
    }

    :host([sheet]) .margin {
      visibility: visible;
      transform: none;
      transition: transform var(--gr-move) ease-out;
    }

    .bar {
      display: flex;
      align-items: center;
      gap: var(--gr-space-2);
      position: sticky;
      top: 0;
      z-index: 2;
      background: var(--gr-surface);
      padding-block: var(--gr-space-2);
    }

    .count {
      flex: 1;
      color: var(--gr-ink-soft);
      font-size: var(--gr-text-s);
      font-variant-numeric: tabular-nums;
    }

    .bar button {
      min-width: 44px;
      min-height: 44px;
      font-size: var(--gr-text-l);
      line-height: 1;
      border-color: transparent;
      background: var(--gr-surface-sunken);
    }

    .hint {
      display: none;
    }

    .cards {
      min-height: 0 !important;
    }

    :host([crowd]) .margin {
      position: fixed;
      top: auto;
      margin-inline: 0;
      padding-inline: var(--gr-space-4);
    }

    ::slotted([slot='card']),
    ::slotted([slot='composer']) {
      position: static;
      transform: none;
    }

    ::slotted([slot='card']:not([data-active])) {
      display: none;
    }

    :host([sheet='compose']) ::slotted([slot='card']),
    :host([sheet='compose']) ::slotted([slot='tray']),
    :host([sheet='card']) ::slotted([slot='tray']),
    :host([sheet='tray']) ::slotted([slot='card']),
    :host(:not([sheet='compose'])) ::slotted([slot='composer']) {
      display: none;
    }

    :host([sheet='compose']) .step {
      display: none;
    }

    /* room below the text, so that the button over it hides nothing that can't be scrolled up */
    :host([threads]) {
      padding-block-end: 56px;
    }

    .pill {
      display: var(--gr-pill, block);
      position: fixed;
      z-index: 10;
      inset-inline-end: var(--gr-space-4);
      bottom: calc(var(--gr-bottom-bar, 0px) + var(--gr-space-4));
      min-height: 44px;
      padding-inline: var(--gr-space-4);
      border-radius: 22px;
      color: var(--gr-accent-contrast);
      background: var(--gr-accent);
      border-color: transparent;
      box-shadow: 0 2px 10px var(--gr-shadow);
      font-weight: 600;
    }

    .pill[hidden],
    :host([sheet]) .pill {
      display: none;
    }
  }

  /* on paper the comments follow the text */
  @media print {
    :host {
      display: block;
    }

    .bar,
    .pill,
    .hint,
    button {
      display: none;
    }

    .margin {
      margin-block-start: var(--gr-space-6);
    }

    .left-out {
      display: block;
    }

    ::slotted([slot='card']) {
      position: static;
      margin-block-end: var(--gr-space-3);
      transform: none;
    }
  }
`;
