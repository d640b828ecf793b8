// The controls of every block, made from what is known of its attributes: an attribute that the library gains has its
// control without a line here.
(function (wp) {
  const { createElement: h, Fragment, useState } = wp.element;
  const { __ } = wp.i18n;
  const { InspectorControls, MediaUpload, MediaUploadCheck, PanelColorSettings, URLInput } = wp.blockEditor;
  const {
    BaseControl,
    Button,
    CheckboxControl,
    ComboboxControl,
    FormTokenField,
    PanelBody,
    SelectControl,
    TextControl,
    TextareaControl,
    ToggleControl,
  } = wp.components;
  const { useSelect } = wp.data;
  const { decodeEntities } = wp.htmlEntities;

  /** What lists of names are names of. */
  const taxonomies = { categories: 'category', tags: 'post_tag' };
  const looks = ['choice', 'switch', 'level', 'number'];
  const settled = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

  /** Words as they were written: what an author saves comes back with references. */
  const text = (value) => (value === undefined ? '' : decodeEntities(String(value)));

  function Choice({ fact, value, onChange }) {
    const first = fact.default || fact.choices[0];
    const options = fact.choices.map((choice, at) => ({
      value: choice === first ? '' : choice,
      label: fact.labels[at],
    }));
    const shared = { ...settled, label: fact.label, help: fact.description };
    return h(SelectControl, {
      ...shared,
      value: value ?? '',
      options: options.toSorted((one, other) => (one.value === '' ? -1 : other.value === '' ? 1 : 0)),
      onChange: (next) => onChange(next || undefined),
    });
  }

  function Level({ fact, value, onChange }) {
    const choices = fact.choices.length ? fact.choices : ['1', '2', '3', '4', '5', '6'];
    const levels = choices.map((level) => ({
      value: level,
      label: level === 'none' ? __('No heading', 'clinic-elements') : `H${level}`,
    }));
    return h(SelectControl, {
      ...settled,
      label: fact.label,
      help: fact.description,
      value: text(value),
      options: [{ value: '', label: __('As usual', 'clinic-elements') + ` (H${fact.default})` }, ...levels],
      onChange: (next) => onChange(next || undefined),
    });
  }

  /** Each word can be there or not; nothing said is what is usual. */
  function List({ fact, value, onChange }) {
    const words = (value ?? fact.default ?? '').split(/[\s,]+/).filter(Boolean);
    const boxes = fact.choices.map((choice, at) =>
      h(CheckboxControl, {
        key: choice,
        __nextHasNoMarginBottom: true,
        label: fact.labels[at],
        checked: words.includes(choice),
        onChange: (on) => {
          const next = fact.choices.filter((word) => (word === choice ? on : words.includes(word))).join(' ');
          onChange(next === fact.default ? undefined : next || 'none');
        },
      }),
    );
    return h('fieldset', {}, h(BaseControl.VisualLabel, { as: 'legend' }, fact.label), ...boxes);
  }

  function Picture({ fact, value, attributes, setAttributes }) {
    const choose = ({ url, alt, width, height }) =>
      setAttributes({ image: url, imageAlt: alt || undefined, imageWidth: width, imageHeight: height });
    const clear = () =>
      setAttributes({ image: undefined, imageAlt: undefined, imageWidth: undefined, imageHeight: undefined });
    const button = ({ open }) =>
      h(
        Button,
        { variant: 'secondary', onClick: open, __next40pxDefaultSize: true },
        value ? __('Replace the picture', 'clinic-elements') : __('Choose a picture', 'clinic-elements'),
      );
    return h(
      BaseControl,
      {
        __nextHasNoMarginBottom: true,
        help: attributes.post ? __('In place of the one of the post.', 'clinic-elements') : '',
      },
      h(BaseControl.VisualLabel, {}, fact.label),
      value && h('img', { src: value, alt: '', style: { display: 'block', maxWidth: '100%', marginBottom: 8 } }),
      h(MediaUploadCheck, {}, h(MediaUpload, { allowedTypes: ['image'], onSelect: choose, render: button })),
      value && h(Button, { variant: 'tertiary', isDestructive: true, onClick: clear }, __('Remove', 'clinic-elements')),
    );
  }

  /** Names of categories or tags, with those that there are offered. */
  function Terms({ name, fact, value, onChange }) {
    const [search, setSearch] = useState('');
    const found = useSelect(
      (select) =>
        select('core').getEntityRecords('taxonomy', taxonomies[name], { search, per_page: 20, _fields: 'id,name' }),
      [name, search],
    );
    const names = text(value)
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean);
    return h(FormTokenField, {
      ...settled,
      label: fact.label,
      value: names,
      suggestions: (found ?? []).map((term) => decodeEntities(term.name)),
      onInputChange: setSearch,
      onChange: (next) => onChange(next.join(', ') || undefined),
    });
  }

  /** A published post, found by its title. */
  function Post({ label, help, value, onChange }) {
    const [search, setSearch] = useState('');
    const query = { search, per_page: 20, status: 'publish', _fields: 'id,title' };
    const { found, chosen } = useSelect(
      (select) => ({
        found: select('core').getEntityRecords('postType', 'post', query),
        chosen: value ? select('core').getEntityRecord('postType', 'post', value) : undefined,
      }),
      [search, value],
    );
    const posts = [...(chosen ? [chosen] : []), ...(found ?? []).filter(({ id }) => id !== value)];
    return h(ComboboxControl, {
      ...settled,
      label,
      help,
      value: value ?? null,
      options: posts.map(({ id, title }) => ({ value: id, label: decodeEntities(title?.rendered ?? '') || `#${id}` })),
      onFilterValueChange: setSearch,
      onChange: (next) => onChange(next ? Number(next) : undefined),
    });
  }

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
      case 'number':
        return h(TextControl, {
          ...common,
          type: 'number',
          min: 1,
          placeholder: fact.default ?? '',
          value: value ?? '',
          onChange: (next) => onChange(Number(next) >= 1 ? Number(next) : undefined),
        });
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

  const one = {
    label: __('Title of the post', 'clinic-elements'),
    help: __('A published post of this site.', 'clinic-elements'),
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
  window.clinicElementsControls = function Controls({ tag, attributes, setAttributes }) {
    const { attributes: known, tokens, usual } = window.clinicElements[tag];
    const entries = Object.entries(known);
    const control = ([name, fact]) =>
      h(Attribute, {
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
    const isLook = ([, { kind }]) => looks.includes(kind);
    const colours = Object.entries(tokens).map(([name, { label }]) => {
      const key = name.replace('--clinic-', '');
      const onColorChange = (value) => {
        const next = { ...attributes.tokens, [key]: value };
        if (!value) delete next[key];
        setAttributes({ tokens: Object.keys(next).length ? next : undefined });
      };
      return { label, value: attributes.tokens?.[key], onColorChange, onChange: onColorChange };
    });
    const subject = subjects[tag];
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
          !(subject && tag !== 'related-posts' && attributes.post),
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
