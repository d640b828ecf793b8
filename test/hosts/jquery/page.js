/* global jQuery */
jQuery(($) => {
  const heard = [];
  const section = (heading) => `<section>
    <article-card id="card" heading="${heading}" href="/a"></article-card>
    <article-card id="children"><a slot="heading" href="/c">${heading}</a></article-card>
    <related-posts id="list" heading="Related" order="source" limit="2"></related-posts>
    <book-consult-cta id="cta" phone="786.701.5750" book-href="/book"></book-consult-cta>
  </section>`;
  const show = (heading) => {
    $('#target').html(section(heading));
    $('#list').prop('articles', [
      { title: 'One', url: '/1' },
      { title: 'Two', url: '/2' },
      { title: 'Three', url: '/3' },
    ]);
  };
  $('#target').on('clinic-open clinic-book', (event) => {
    event.preventDefault();
    heard.push(event.type);
  });
  show('First title');
  window.app = { heard, set: ({ heading }) => show(heading), unmount: () => $('#target').empty() };
});
