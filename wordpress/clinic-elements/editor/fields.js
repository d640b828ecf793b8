// What a writer fills in: a choice, a level, a list, a picture, names of categories or tags, a post.
(function (wp) {
  const { createElement: h, useState } = wp.element;
  const { __ } = wp.i18n;
  const { MediaUpload, MediaUploadCheck } = wp.blockEditor;
  const { BaseControl, Button, CheckboxControl, ComboboxControl, FormTokenField, SelectControl } = wp.components;
  const { useSelect } = wp.data;
  const { decodeEntities } = wp.htmlEntities;

  /** What lists of names are names of. */
  const taxonomies = { categories: 'category', tags: 'post_tag' };
  /** What a writer may read; without it the editor asks for what the writer may change. */
  const readable = { context: 'view' };
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
        select('core').getEntityRecords('taxonomy', taxonomies[name], {
          ...readable,
          search,
          per_page: 20,
          _fields: 'id,name',
        }),
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
    const query = { ...readable, _fields: 'id,title' };
    const asked = { ...query, search, per_page: 20, status: 'publish' };
    const { found, chosen } = useSelect(
      (select) => ({
        found: select('core').getEntityRecords('postType', 'post', asked),
        chosen: value ? select('core').getEntityRecord('postType', 'post', value, query) : undefined,
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

  window.clinicElementsFields = { settled, taxonomies, text, Choice, Level, List, Picture, Post, Terms };
})(window.wp);
