// How custom-elements.json is read from the sources: public things only, by the paths that npm publishes.

/** `src/elements/article-card.ts` as a program imports it. */
const published = (path) => path.replace(/^src\/(.*)\.ts$/, 'dist/npm/$1.js');

/** What an element writes on itself is nothing to set, and told of by its states. */
const isPublic = ({ name, privacy = 'public', static: isStatic }) =>
  privacy === 'public' && !isStatic && !name.startsWith('#') && !name.includes('data-state');

/** Leaves out what is not public, and what Lit is told about properties. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter(
        ({ tagName, name }) => tagName ?? module.exports.some((item) => item.name === name),
      );
      for (const declaration of module.declarations)
        for (const kind of ['members', 'attributes'])
          if (declaration[kind]) declaration[kind] = declaration[kind].filter(isPublic);
    }
  },
};

/** Every path as published; and beside each class's module the one that registers it. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const definitions = [];
    for (const module of customElementsManifest.modules) {
      module.path = published(module.path);
      for (const item of module.exports)
        if (item.declaration?.module) item.declaration.module = published(item.declaration.module);
      for (const { tagName, name } of module.declarations) {
        if (!tagName) continue;
        const declaration = { name, module: module.path };
        const path = module.path.replace('/elements/', '/define/');
        const definition = { kind: 'custom-element-definition', name: tagName, declaration };
        definitions.push({ kind: 'javascript-module', path, declarations: [], exports: [definition] });
      }
    }
    customElementsManifest.modules.push(...definitions);
  },
};

export default {
  globs: ['src/elements/*.ts'],
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [publicOnly, publishedPaths],
};
