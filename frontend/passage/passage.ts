import { LitElement } from 'lit';

customElements.define('gr-passage', class extends LitElement {});
