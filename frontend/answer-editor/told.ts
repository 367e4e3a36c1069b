import { LitElement, type PropertyDeclarations } from 'lit';
import type { Insertion, Opening, Outline } from './protocol.ts';

/** What the server tells an editor. */
export class Told extends LitElement {
  static override properties: PropertyDeclarations = {
    label: {},
    placeholder: {},
    readOnly: { type: Boolean },
    previewable: { type: Boolean },
    opening: { attribute: false },
    head: { type: Number },
    submitting: {},
    handedIn: {},
    asking: {},
    longest: { type: Number },
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
  /** what the button says that hands the text in; empty for none */
  declare submitting: string;
  /** what stands in the button's place while there is nothing to hand in; empty for nothing */
  declare handedIn: string;
  /** what one may add to what is handed in, in one line, as the field for it says; empty for no field */
  declare asking: string;
  /** how many characters the text may have */
  declare longest: number;
  /** Markdown that one may put in, and whether it is what one would want here */
  declare outline: Outline | null;
  /** Markdown to put in now */
  declare insertion: Insertion | null;
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
    this.submitting = '';
    this.handedIn = '';
    this.asking = '';
    this.longest = 64 * 1024;
    this.outline = null;
    this.insertion = null;
    this.refusal = '';
  }
}
