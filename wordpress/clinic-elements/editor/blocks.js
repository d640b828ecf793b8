// The blocks in the editor. What they are comes from PHP; here is how they look to a writer.
(function (wp) {
  const { createElement: h } = wp.element;
  const { useBlockProps } = wp.blockEditor;
  const { Disabled } = wp.components;
  const { useSelect } = wp.data;
  const ServerSideRender = wp.serverSideRender;

  const drawn = (d) =>
    h(
      'svg',
      { viewBox: '0 0 24 24', width: 24, height: 24, fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
      h('path', { d, fill: 'none' }),
    );

  const icons = {
    'article-card': drawn('M5 4h14v16H5zM5 12h14M8 15h8M8 17.5h5'),
    'related-posts': drawn('M3 6h5v12H3zM9.5 6h5v12h-5zM16 6h5v12h-5zM3 12h5M9.5 12h5M16 12h5'),
    'book-consult-cta': drawn(
      'M6 4h3.5l1.5 4-2 1.5a9 9 0 0 0 5.5 5.5l1.5-2 4 1.5V18a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2z',
    ),
    'clinic-article': drawn('M5 3h14v18H5zM8 7h8M8 10h8M8 13h8M8 16h5'),
  };
  const anything = drawn('M4 6h16v12H4zM12 9v6M9 12h6');

  /** Whether a block stands in the template of a Query Loop, which gives it one post after another. */
  const inLoop = (select, clientId, { query, postId }) => {
    const { getBlockParentsByBlockName } = select('core/block-editor');
    const within = (name) => getBlockParentsByBlockName(clientId, name).length > 0;
    // All but one of the loop's posts are drawn as previews, which know nothing of what stands around them.
    return !!query && !!postId && (within('core/post-template') || !within('core/query'));
  };

  /** The block as its readers will see it: printed by the site, framed by the element in the editor's own frame. */
  function Edit({ tag, name, clientId, attributes, setAttributes, context }) {
    const { edited, looped } = useSelect(
      (select) => ({
        edited: select('core/editor')?.getCurrentPostId?.(),
        looped: inLoop(select, clientId, context),
      }),
      [clientId, context.query, context.postId],
    );
    const written = typeof edited === 'number' ? edited : undefined;
    // A preview is refused for a post that its writer may not edit; one that is only shown is named as an attribute.
    const post = looped ? written : (context.postId ?? written);
    const shown = looped && !attributes.post && !attributes.src ? { ...attributes, post: context.postId } : attributes;
    const preview = h(ServerSideRender, {
      block: name,
      attributes: shown,
      httpMethod: 'POST',
      urlQueryArgs: post ? { post_id: post } : {},
    });
    return h(
      'div',
      useBlockProps(),
      h(window.clinicElementsControls, { tag, looped, attributes, setAttributes }),
      // Its links would lead the writer away.
      h(Disabled, {}, preview),
    );
  }

  for (const tag of Object.keys(window.clinicElements)) {
    wp.blocks.registerBlockType(`clinic-elements/${tag}`, {
      icon: icons[tag] ?? anything,
      transforms: window.clinicElementsTransforms(tag),
      edit: (props) => h(Edit, { ...props, tag }),
      save: () => null,
    });
  }

  // Among the designs that a Query Loop offers when it begins blank.
  wp.blocks.registerBlockVariation('core/query', {
    name: 'clinic-elements/article-card',
    title: wp.blocks.getBlockType('clinic-elements/article-card').title,
    icon: icons['article-card'],
    scope: ['block'],
    innerBlocks: [
      ['core/post-template', { layout: { type: 'grid', columnCount: 3 } }, [['clinic-elements/article-card']]],
      ['core/query-pagination'],
      ['core/query-no-results'],
    ],
  });
})(window.wp);
