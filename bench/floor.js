// The cheapest card that there can be: a custom element with one shadow root and one shared sheet.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host { display: block }
  .card { border: 1px solid #ccc; border-radius: 12px; overflow: hidden; position: relative }
  .image { aspect-ratio: 3 / 2; overflow: hidden }
  ::slotted(img) { display: block; width: 100%; height: 100%; object-fit: cover }
  .body { padding: 20px } .heading { font-size: 19px; font-weight: 650 } .excerpt { margin-top: 8px } .meta { margin-top: 12px }
  ::slotted(a)::after { content: ''; position: absolute; inset: 0 }`);

const frame = document.createElement('template');
frame.innerHTML = `<article class="card"><div class="image"><slot name="image"></slot></div><div class="body">
  <div class="heading" role="heading" aria-level="3"><slot name="heading"></slot></div>
  <div class="excerpt"><slot name="excerpt"></slot></div><div class="meta"><slot name="date"></slot></div></div></article>`;

class FloorCard extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(frame.content.cloneNode(true));
  }
}
customElements.define('floor-card', FloorCard);
