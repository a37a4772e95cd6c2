/**
 * Vitest's hook tells its main process of every `import()`, though the module is there already: 77,000
 * messages in a run of the tests, which plan thousands of requests. This lets it tell each but once.
 */
import module from 'node:module';

const { registerHooks } = module;

module.registerHooks = ({ resolve, load }) => {
  const told = new Set();
  return registerHooks({
    load,
    resolve(specifier, context, nextResolve) {
      const key = `${context.parentURL} ${specifier}`;
      if (told.has(key)) return nextResolve(specifier, context);
      told.add(key);
      return resolve(specifier, context, nextResolve);
    },
  });
};
