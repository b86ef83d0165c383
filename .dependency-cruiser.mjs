// Imports point one way. Each room of src/, lowest first, with the rooms that it may import beside itself and the ground under
// all of them: the files that lie directly in src/.
const GROUND = '^src/(?!index|pipeline|disk)[^/]+\\.ts$';

const ROOMS = {
  standard: [],
  source: [],
  images: [],
  faces: ['standard'],
  document: ['standard', 'source', 'images'],
  wording: ['standard', 'source', 'document'],
  profile: ['standard', 'source'],
  house: ['standard', 'source', 'document'],
  compose: ['standard', 'document', 'images'],
  typeset: ['standard', 'document', 'faces', 'images', 'compose'],
  paint: ['standard', 'document', 'faces', 'images', 'compose', 'typeset'],
  lint: ['standard', 'source', 'document', 'faces', 'compose', 'typeset'],
  config: ['standard', 'source', 'lint'],
  messages: ['standard', 'document', 'lint'],
  report: ['standard', 'source', 'document', 'faces', 'compose', 'typeset', 'messages'],
  pipeline: ['standard', 'source', 'document', 'profile', 'house', 'wording', 'faces', 'images', 'compose', 'typeset', 'paint', 'lint'],
  disk: [],
  batch: ['pipeline', 'disk', 'report', 'messages'],
};

/** Packages that run in the program, each with the one room that knows it. */
const PACKAGES = { commander: 'cli', yaml: 'source', handlebars: 'wording', pdfkit: 'paint/pdf', docx: 'paint/docx', fflate: '(?:paint|images)' };

const room = (name) => `^src/${name}(?:/|\\.ts$)`;
const rooms = (names) => `^src/(?:${names.join('|')})(?:/|\\.ts$)`;

export default {
  forbidden: [
    ...Object.entries(ROOMS).map(([name, allowed]) => ({
      name: `${name}-imports-downwards`,
      severity: 'error',
      from: { path: room(name) },
      to: { path: '^src/', pathNot: [rooms([name, ...allowed]), GROUND] },
    })),
    { name: 'ground-stands-alone', severity: 'error', from: { path: GROUND }, to: { path: '^src/', pathNot: GROUND } },
    { name: 'nothing-imports-the-top', severity: 'error', from: { path: '^src/', pathNot: '^src/(?:cli/|index\\.ts$)' }, to: { path: '^src/(?:cli/|index\\.ts$)' } },
    {
      name: 'no-unknown-room',
      comment: 'A new room gets its place in the table.',
      severity: 'error',
      from: { path: '^src/', pathNot: [rooms([...Object.keys(ROOMS), 'cli', 'index']), GROUND] },
      to: {},
    },
    {
      name: 'painters-are-handed-faces',
      comment: 'Painters never measure: they know the types of faces, not what is behind them.',
      severity: 'error',
      from: { path: '^src/(?:paint|typeset)/' },
      to: { path: '^src/faces/', pathNot: '^src/faces/faces\\.ts$' },
    },
    { name: 'painters-keep-apart', severity: 'error', from: { path: '^src/paint/([^/]+)/' }, to: { path: '^src/paint/([^/]+)/', pathNot: '^src/paint/$1/' } },
    { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    { name: 'no-orphans', comment: 'Nobody imports it.', severity: 'error', from: { path: '^src/', orphan: true, pathNot: ['^src/(?:cli/start|index)\\.ts$', '\\.d\\.ts$'] }, to: {} },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...Object.entries(PACKAGES).map(([name, home]) => ({
      name: `${name}-stays-in-its-room`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${home}/` },
      to: { path: `node_modules/${name}/` },
    })),
    {
      name: 'no-other-package',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/', pathNot: `node_modules/(?:${Object.keys(PACKAGES).join('|')})/` },
    },
    { name: 'no-tests-in-program', severity: 'error', from: { path: '^src/' }, to: { path: '^(?:tests|bench|scripts)/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^(?:dist|coverage)/', 'node_modules/@types/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
