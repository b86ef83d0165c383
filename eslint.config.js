import { builtinRules } from 'eslint/use-at-your-own-risk';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** A length to think about and a length to cut at: one rule can have one severity only, hence the second name. */
const size = { rules: { 'max-lines': builtinRules.get('max-lines') } };
const linesOfCode = (max) => ({ max, skipBlankLines: true, skipComments: true });

const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };

/** What would make an output depend on when, where or by whom it is made. */
const CLOCKS = [
  { object: 'Date', property: 'now' },
  { object: 'Math', property: 'random' },
  { object: 'performance', property: 'now' },
  ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'toLocaleUpperCase', 'toLocaleLowerCase'].map((property) => ({ property })),
].map((rule) => ({ ...rule, message: 'The same input gives the same bytes: no clock, chance or locale.' }));

const bareClock = { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock: dates come from the document.' };

const ZLIB = { name: 'node:zlib', message: 'Its bytes differ between versions: fflate.' };
const noBuiltinWithoutPrefix = { regex: '^(fs|path|os|url|zlib|crypto|stream|buffer|util|child_process|module|worker_threads)(/.*)?$', message: 'Write node:…' };
const DISK = ['node:fs', 'node:fs/promises'].map((name) => ({ name, message: 'The disk is reached through src/disk.ts.' }));

export default defineConfig(
  // The consumer is compiled against the installed package.
  globalIgnores(['dist/', '**/*.generated.*', 'coverage/', '.cache/', '.ci/consumer.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    plugins: { size },
    rules: {
      'max-lines': ['warn', linesOfCode(200)],
      'size/max-lines': ['error', linesOfCode(300)],
      eqeqeq: 'error',
      'no-console': 'off',
      'no-else-return': 'error',
      'no-param-reassign': 'error',
      'no-useless-return': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/strict-boolean-expressions': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // `${number}` says what is meant.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Code points are what is wanted here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // An asynchronous port may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // noPropertyAccessFromIndexSignature asks for the opposite where a record has no known keys.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': ['error', noDefaultExport],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-misused-spread': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': ['error', ...CLOCKS],
      'no-restricted-syntax': ['error', noDefaultExport, bareClock],
      'no-restricted-imports': ['error', { paths: [ZLIB, ...DISK], patterns: [noBuiltinWithoutPrefix] }],
    },
  },
  {
    // The port to the disk; the bundled faces; the package's own version and parts.
    files: ['src/disk.ts', 'src/faces/**/*.ts', 'src/package.ts', 'src/cli/start.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [ZLIB], patterns: [noBuiltinWithoutPrefix] }] },
  },
  {
    // A checksum is the same everywhere.
    files: ['src/cli/start.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [], patterns: [noBuiltinWithoutPrefix] }] },
  },
  {
    // The terminal tells how long a run took; a temporary file is named after the moment.
    files: ['src/cli/main.ts', 'src/disk.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['vitest.config.ts', 'eslint.config.js'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Old Nodes have to understand it.
    files: ['bin/gen-reply.js'],
    rules: { 'no-var': 'off', 'object-shorthand': 'off' },
  },
);
