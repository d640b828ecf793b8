// Stands for a version that a client's page has had for years: one element, fewer attributes, no defence.
customElements.define(
  'article-card',
  class extends HTMLElement {
    static observedAttributes = ['heading'];
    connectedCallback() {
      if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).innerHTML = '<slot name="heading"></slot><slot></slot>';
      this.attributeChangedCallback();
    }
    attributeChangedCallback() {
      if (!this.hasAttribute('heading') || !this.shadowRoot) return;
      this.querySelector('[slot="heading"]')?.remove();
      const link = document.createElement('a');
      link.slot = 'heading';
      link.href = this.getAttribute('href') ?? '';
      link.textContent = this.getAttribute('heading');
      this.append(link);
    }
  },
);
