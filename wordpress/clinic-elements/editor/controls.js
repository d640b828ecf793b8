// The controls of every block, made from what is known of its attributes: an attribute that the library gains has its
// control without a line here.
(function (wp) {
  const { createElement: h, Fragment } = wp.element;
  const { __, sprintf } = wp.i18n;
  const { InspectorControls, PanelColorSettings, URLInput } = wp.blockEditor;
  const { BaseControl, CheckboxControl, PanelBody, TextControl, TextareaControl, ToggleControl } = wp.components;
  const { settled, taxonomies, text, Choice, Level, List, Picture, Post, Terms } = window.clinicElementsFields;

  /** What changes how a block looks, not what it says. */
  const isLook = ([name, { kind }]) =>
    ['choice', 'switch', 'level', 'list', 'number'].includes(kind) && name !== 'reading-minutes';

  function Attribute(props) {
    const { name, fact, value, usual, onChange } = props;
    const common = { ...settled, label: fact.label, help: fact.description, placeholder: usual };
    const say = (next) => onChange(next === '' ? undefined : next);
    if (taxonomies[name]) return h(Terms, props);
    switch (fact.kind) {
      case 'choice':
        return h(Choice, props);
      case 'level':
        return h(Level, props);
      case 'list':
        return h(List, props);
      case 'image':
        return h(Picture, props);
      case 'switch':
        return h(ToggleControl, { ...common, checked: !!value, onChange: (on) => onChange(on || undefined) });
      case 'number': {
        // A list of 0 is one of all that there is.
        const min = fact.property === 'limit' ? 0 : 1;
        return h(TextControl, {
          ...common,
          type: 'number',
          min,
          placeholder: fact.default ?? '',
          value: value ?? '',
          onChange: (next) => onChange(next !== '' && Number(next) >= min ? Number(next) : undefined),
        });
      }
      case 'address':
        return h(
          BaseControl,
          { __nextHasNoMarginBottom: true, help: fact.description },
          h(URLInput, {
            label: fact.label,
            value: text(value),
            onChange: say,
            placeholder: usual || undefined,
            isFullWidth: true,
            hasBorder: true,
          }),
        );
      case 'sentence':
        return h(TextareaControl, { ...common, value: text(value), onChange: say });
      default: {
        const type = { date: 'date', phone: 'tel' }[fact.kind] ?? 'text';
        return h(TextControl, { ...common, type, value: text(value), onChange: say });
      }
    }
  }

  /** A field, and a box to do without what the site says where nothing is written; a button is never without words. */
  function Field(props) {
    const { name, fact, usual, value, onChange } = props;
    if (!usual || name === 'book-label') return h(Attribute, props);
    const without = h(CheckboxControl, {
      __nextHasNoMarginBottom: true,
      // translators: %s: name of a field.
      label: sprintf(__('Without: %s', 'clinic-elements'), fact.label),
      checked: value === '',
      onChange: (on) => onChange(on ? '' : undefined),
    });
    return h('div', {}, h(Attribute, { ...props, usual: value === '' ? '' : usual }), without);
  }

  const one = {
    label: __('Title of the post', 'clinic-elements'),
    help: __('A published post of this site.', 'clinic-elements'),
  };
  const ofLoop = {
    ...one,
    help: __('Leave it empty for each post of the Query Loop in its turn.', 'clinic-elements'),
  };
  const subjects = {
    'article-card': one,
    'clinic-article': one,
    'related-posts': {
      label: __('Posts that go with', 'clinic-elements'),
      help: __('Leave it empty for the post that is being read.', 'clinic-elements'),
    },
  };

  /** The controls of a block beside the editor. */
  window.clinicElementsControls = function Controls({ tag, looped, attributes, setAttributes }) {
    const { attributes: known, tokens, usual } = window.clinicElements[tag];
    const entries = Object.entries(known);
    const control = ([name, fact]) =>
      h(Field, {
        key: name,
        name,
        fact,
        usual: usual[name],
        attributes,
        setAttributes,
        value: attributes[fact.property],
        onChange: (value) => setAttributes({ [fact.property]: value }),
      });
    // The measures of a picture come with the picture.
    const shown = entries.filter(([name, { source }]) => !source && !/^image-(?:width|height)$/.test(name));
    const colours = Object.entries(tokens).map(([name, { label }]) => {
      const key = name.replace('--clinic-', '');
      const onColorChange = (value) => {
        const next = { ...attributes.tokens, [key]: value };
        if (!value) delete next[key];
        setAttributes({ tokens: Object.keys(next).length ? next : undefined });
      };
      return { label, value: attributes.tokens?.[key], onColorChange, onChange: onColorChange };
    });
    const subject = looped && tag === 'article-card' ? ofLoop : subjects[tag];
    const panel = (title, some, initialOpen) =>
      h(PanelBody, { title, initialOpen, className: 'clinic-elements-controls' }, some.map(control));
    return h(
      Fragment,
      {},
      h(
        InspectorControls,
        {},
        subject &&
          h(
            PanelBody,
            { title: __('Post', 'clinic-elements'), className: 'clinic-elements-controls' },
            h(Post, { ...subject, value: attributes.post, onChange: (post) => setAttributes({ post }) }),
          ),
        panel(
          subject && tag !== 'related-posts'
            ? __('Words of your own', 'clinic-elements')
            : __('Content', 'clinic-elements'),
          shown.filter((entry) => !isLook(entry)),
          !(subject && tag !== 'related-posts' && (attributes.post || subject === ofLoop)),
        ),
        panel(__('Look', 'clinic-elements'), shown.filter(isLook), true),
        panel(
          __('From another website', 'clinic-elements'),
          entries.filter(([, { source }]) => source),
          false,
        ),
      ),
      h(
        InspectorControls,
        { group: 'styles' },
        h(PanelColorSettings, {
          title: __('Colours of the parts', 'clinic-elements'),
          initialOpen: false,
          colorSettings: colours,
        }),
      ),
    );
  };
})(window.wp);
