/**
 * A run of the tests plans thousands of requests, with 77,000 `import()`s of modules that are there already.
 * Vitest's hook tells its main process of each, and Node looks for each file again: here, only the first time.
 */
import module from 'node:module';

const { registerHooks } = module;

module.registerHooks = ({ resolve, load }) => {
  const found = new Map();
  return registerHooks({
    load,
    resolve(specifier, context, nextResolve) {
      const key = `${context.parentURL} ${specifier}`;
      const known = found.get(key);
      if (known !== undefined) return known;
      const result = resolve(specifier, context, nextResolve);
      // A test file is another module each time.
      if (!result.url.includes('?vitest=')) found.set(key, { ...result, shortCircuit: true });
      return result;
    },
  });
};
