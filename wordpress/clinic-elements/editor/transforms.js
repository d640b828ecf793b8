// What each block can be made from, and what can be made of it.
(function (wp) {
  const { createBlock } = wp.blocks;

  const block = (tag, attributes) => createBlock(`clinic-elements/${tag}`, attributes);
  /** Formatted words of a core block as plain ones. */
  const plain = (value) => {
    const html = value?.toString() ?? '';
    return new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();
  };

  /** Whether a block can say all that a shortcode says: it knows a post by its number, and no language. */
  const sayable = ({ named }) => !(named.id || named.class || named.lang) && (!named.post || Number(named.post) > 0);

  /** What the words of a shortcode are to a block; a switch stands there without a value, or with one that says no. */
  const kinds = {
    number: (value) => (Number(value) >= 0 ? Number(value) : undefined),
    switch: (value) => !['', 'false', 'no', 'off', '0'].includes(value) || undefined,
  };

  /** A shortcode of ours as its block, in every spelling of its attributes. */
  function fromShortcode(tag, { shortcode, attributes }) {
    const read = ({ named, numeric = [] }) =>
      Object.fromEntries(
        Object.entries(attributes).flatMap(([name, { property, kind }]) => {
          const other = name.replaceAll('-', '_');
          const there = numeric.includes(name) || numeric.includes(other) ? name : undefined;
          const value = named[name] ?? named[other] ?? there;
          return value === undefined ? [] : [[property, kinds[kind] ? kinds[kind](value) : value]];
        }),
      );
    const made = (attrs) => block(tag, { ...read(attrs), post: Number(attrs.named.post) || undefined });
    return [
      {
        type: 'shortcode',
        tag: shortcode,
        isMatch: sayable,
        // What stands between its ends would be lost.
        transform: (attrs, { content, shortcode: { content: within } }) =>
          within ? createBlock('core/shortcode', { text: content }) : made(attrs),
      },
      {
        type: 'block',
        blocks: ['core/shortcode'],
        isMatch({ text }) {
          const found = wp.shortcode.next(shortcode, text ?? '');
          return found?.content === text?.trim() && !found?.shortcode.content && sayable(found.shortcode.attrs);
        },
        transform: ({ text }) => made(wp.shortcode.next(shortcode, text).shortcode.attrs),
      },
    ];
  }

  /** As many posts as a list of ours holds at most: one of 0 is one of all. */
  const most = 24;

  const latestPosts = {
    from: ({
      postsToShow,
      displayFeaturedImage,
      displayPostContent,
      displayPostDate,
      displayAuthor,
      postLayout,
      columns,
      categories,
    }) => {
      const show = [
        displayFeaturedImage && 'image',
        displayPostContent && 'excerpt',
        displayPostDate && 'date',
        displayAuthor && 'author',
      ].filter(Boolean);
      return block('related-posts', {
        order: 'newest',
        limit: postsToShow,
        show: show.join(' ') || 'none',
        layout: postLayout === 'grid' ? undefined : 'list',
        columns: postLayout === 'grid' ? columns : undefined,
        categories: categories?.map(({ name, value, id }) => name ?? value ?? id).join(', ') || undefined,
      });
    },
    to({ limit, show = 'image excerpt date', layout, columns }) {
      const shown = show.split(/[\s,]+/);
      return createBlock('core/latest-posts', {
        postsToShow: limit === 0 ? most : (limit ?? 3),
        displayFeaturedImage: shown.includes('image'),
        displayPostContent: shown.includes('excerpt'),
        displayPostDate: shown.includes('date'),
        displayAuthor: shown.includes('author'),
        addLinkToFeaturedImage: true,
        postLayout: layout === 'list' ? 'list' : 'grid',
        columns: columns ?? 3,
      });
    },
  };

  const query = {
    from({ query: asked = {} }) {
      // WordPress 7.0 keeps what is wanted apart from what is not.
      const wanted = asked.taxQuery?.include ?? asked.taxQuery;
      return block('related-posts', {
        order: asked.orderBy === 'title' ? 'title' : asked.order === 'asc' ? 'oldest' : 'newest',
        limit: asked.perPage || undefined,
        categories: wanted?.category?.join(', ') || undefined,
        tags: wanted?.post_tag?.join(', ') || undefined,
      });
    },
    to({ limit, order }) {
      const parts = [
        createBlock('core/post-featured-image', { isLink: true }),
        createBlock('core/post-title', { isLink: true, level: 3 }),
        createBlock('core/post-excerpt'),
        createBlock('core/post-date'),
      ];
      const asked = {
        perPage: limit === 0 ? most : (limit ?? 3),
        postType: 'post',
        inherit: false,
        order: order === 'oldest' ? 'asc' : 'desc',
        orderBy: order === 'title' ? 'title' : 'date',
      };
      const layout = { type: 'grid', columnCount: 3 };
      return createBlock('core/query', { query: asked }, [createBlock('core/post-template', { layout }, parts)]);
    },
  };

  const buttons = {
    from(_, inner) {
      const cta = {};
      for (const { attributes } of inner) {
        const [url, words] = [attributes.url ?? '', plain(attributes.text)];
        if (/^tel:/i.test(url)) {
          cta.phone = /\d{3}/.test(words) ? words : url.slice(4);
          cta.phoneHref = url;
        } else if (/^sms:/i.test(url)) cta.smsHref = url;
        else if (url) Object.assign(cta, { bookHref: url, bookLabel: words || undefined });
        else if (words) cta.heading ??= words;
      }
      return block('book-consult-cta', cta);
    },
    to({ phone, phoneHref, bookHref, bookLabel, smsHref }) {
      const button = (url, text) => createBlock('core/button', { url, text });
      const inner = [
        // A number that cannot be dialled is words without a link.
        phone && button(phoneHref || window.clinicElementsTelephoneUrl(phone), phone),
        bookHref && button(bookHref, bookLabel ?? wp.i18n.__('Book a consultation', 'clinic-elements')),
        smsHref && button(smsHref, wp.i18n.__('Send a text message', 'clinic-elements')),
      ].filter(Boolean);
      return createBlock('core/buttons', {}, inner);
    },
  };

  const own = {
    'related-posts': {
      from: [
        { type: 'block', blocks: ['core/latest-posts'], transform: latestPosts.from },
        { type: 'block', blocks: ['core/query'], transform: query.from },
      ],
      to: [
        { type: 'block', blocks: ['core/latest-posts'], transform: latestPosts.to },
        { type: 'block', blocks: ['core/query'], transform: query.to },
      ],
    },
    'book-consult-cta': {
      from: [{ type: 'block', blocks: ['core/buttons'], transform: buttons.from }],
      to: [
        {
          type: 'block',
          blocks: ['core/buttons'],
          isMatch: ({ phone, bookHref, smsHref }) => !!(phone || bookHref || smsHref),
          transform: buttons.to,
        },
      ],
    },
  };

  /** The transforms of a block. */
  window.clinicElementsTransforms = (tag) => {
    const { from = [], to = [] } = own[tag] ?? {};
    return { from: [...from, ...fromShortcode(tag, window.clinicElements[tag])], to };
  };
})(window.wp);
