import { LitElement, type PropertyDeclarations } from 'lit';
import type { Highlights } from '../commentable/commentable.ts';
import type { Opening } from './session.ts';

/** What the server tells an editor. */
export class Told extends LitElement {
  static override properties: PropertyDeclarations = {
    label: {},
    placeholder: {},
    readOnly: { type: Boolean },
    previewable: { type: Boolean },
    opening: { attribute: false },
    head: { type: Number },
    highlights: { attribute: false },
    submitting: {},
    outline: { attribute: false },
    insertion: { attribute: false },
    refusal: {},
  };

  declare label: string;
  declare placeholder: string;
  declare readOnly: boolean;
  declare previewable: boolean;
  declare opening: Opening | null;
  declare head: number;
  declare highlights: Highlights | null;
  /** what the button says that hands the text in; empty for none */
  declare submitting: string;
  /** Markdown that one may put in, and whether it is what one would want here */
  declare outline: { name: string; text: string; prominent: boolean } | null;
  /** Markdown to put in now */
  declare insertion: { text: string } | null;
  /** why this text may not be written any more; empty while it may */
  declare refusal: string;

  constructor() {
    super();
    this.label = '';
    this.placeholder = '';
    this.readOnly = false;
    this.previewable = false;
    this.opening = null;
    this.head = 0;
    this.highlights = null;
    this.submitting = '';
    this.outline = null;
    this.insertion = null;
    this.refusal = '';
  }
}
