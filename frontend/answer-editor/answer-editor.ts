import { LitElement } from 'lit';

customElements.define('gr-answer-editor', class extends LitElement {});
