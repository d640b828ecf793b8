// What WordPress leaves of an item when it is asked for some fields and some embeds. Measured on 6.1.9 and 7.1.1:
// `_embedded` comes only with `_embed`, only for links that are still there, and, once there is `_fields`, only if it
// names `_embedded` and the links too.

/** An item as `_fields` and `_embed` shape it. */
export function shaped(item, query) {
  const { _embedded: everything = {}, ...rest } = item;
  const _links = { ...linksOf(everything), ...item._links };
  const fields = names(query, '_fields');
  const kept = fields ? picked({ ...rest, _links }, fields) : { ...rest, _links };
  if (!query.has('_embed') || (fields && !fields.includes('_embedded'))) return kept;
  const embeds = names(query, '_embed')?.filter((name) => !['1', 'true'].includes(name));
  const rels = Object.keys(kept._links ?? {}).filter((rel) => !embeds?.length || embeds.includes(rel));
  const _embedded = Object.fromEntries(rels.filter((rel) => everything[rel]).map((rel) => [rel, everything[rel]]));
  return Object.keys(_embedded).length ? { ...kept, _embedded } : kept;
}

/** A recorded item may have lost its links; whatever it embeds was linked once. */
function linksOf(embedded) {
  return Object.fromEntries(Object.keys(embedded).map((rel) => [rel, [{ embeddable: true, href: '' }]]));
}

/** The names in `_fields=id,title` or `_fields[]=id&_fields[]=title`, or nothing where there are none. */
function names(query, name) {
  const values = [...query.getAll(name), ...query.getAll(`${name}[]`)].flatMap((value) => value.split(','));
  const found = values.map((value) => value.trim()).filter(Boolean);
  return found.length ? found : undefined;
}

/** Only these paths of an item, such as `id` and `_links.author`. */
function picked(item, paths) {
  const result = {};
  for (const path of paths) {
    const keys = path.split('.');
    let from = item;
    let to = result;
    for (const [index, key] of keys.entries()) {
      if (typeof from !== 'object' || from === null || !Object.hasOwn(from, key)) break;
      if (index === keys.length - 1) to[key] = from[key];
      else to = to[key] ??= {};
      from = from[key];
    }
  }
  return result;
}
