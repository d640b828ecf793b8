// The page has had a tag of this name before us, and keeps it.
customElements.define(
  'article-card',
  class extends HTMLElement {
    connectedCallback() {
      this.dataset.theirs = 'yes';
    }
  },
);
