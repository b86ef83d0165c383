// What esbuild is told about the packages that it bundles.
import { isBuiltin } from 'node:module';

/**
 * Module → the names that are imported from it, where the program never calls them: what would be read at every start for nothing.
 * A name that is missing here fails the build, as does a module that nobody imports any more.
 */
const UNUSED = {
  // pdfkit: fonts are embedded by paint/pdf, lines broken by typeset, images and encryption are not written.
  fontkit: ['create'],
  linebreak: ['default'],
  'png-js': ['default'],
  '@noble/ciphers/aes': ['cbc', 'ecb'],
};

const standIn = (module, names) =>
  [
    `function missing() { throw new Error(${JSON.stringify(`${module} is not part of this program`)}); }`,
    ...names.map((name) => (name === 'default' ? 'export default missing;' : `export { missing as ${name} };`)),
  ].join('\n');

export const leaveOut = {
  name: 'leave-out',
  setup(build) {
    const met = new Set();
    build.onResolve({ filter: /^[@a-z]/ }, ({ path }) => {
      if (!(path in UNUSED)) return undefined;
      met.add(path);
      return { path, namespace: 'unused', sideEffects: false };
    });
    build.onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({ contents: standIn(path, UNUSED[path]) }));
    build.onEnd(() => {
      const idle = Object.keys(UNUSED).filter((module) => !met.has(module));
      return { errors: idle.map((module) => ({ text: `scripts/bundling.mjs lists ${module}, which nothing imports` })) };
    });
  },
};

/** Parts of Node that a package asks for at its start and hardly ever uses: commander starts other programs for subcommands that are files of their own. */
const SELDOM = {
  child_process: "exports.spawn = (...words) => process.getBuiltinModule('child_process').spawn(...words);",
};

/** CommonJS packages `require` parts of Node: an ES module has no such function, and making one costs more than asking for the part. */
export const requireOfNode = {
  name: 'require-of-node',
  setup(build) {
    build.onResolve({ filter: /^[a-z]/ }, ({ path, kind, namespace }) =>
      kind === 'require-call' && namespace === 'file' && isBuiltin(path) ? { path, namespace: 'node' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'node' }, ({ path }) => ({ contents: SELDOM[path.replace('node:', '')] ?? `module.exports = process.getBuiltinModule(${JSON.stringify(path)});` }));
  },
};
