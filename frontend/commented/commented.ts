import { LitElement } from 'lit';

customElements.define('gr-commented', class extends LitElement {});
