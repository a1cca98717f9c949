/* The walls of the house: who may look at whom. `npm test` fails on the first breach. */

/** The stages in the order a car passes them: a stage looks back only, later ones learn through the journal. */
const STAGES = [
  'registry',
  'repair-orders',
  'appointments',
  'reception',
  'diagnosis',
  'walk-around',
  'workshop',
  'quality',
  'settlement',
  'delivery',
  'customer-page',
  'follow-up',
  'complaints',
  'care',
  'key-accounts',
  'reports',
];
const ROOM = '^(modules/[^/]+|platform)';
const TESTS = '\\.(test|journey)\\.tsx?$';

const lookingBackOnly = STAGES.slice(0, -1).map((stage, place) => ({
  name: `${stage}-looks-back-only`,
  comment: 'A stage may look at the stages before it, never ahead.',
  severity: 'error',
  from: { path: `^modules/${stage}/` },
  to: { path: `^modules/(${STAGES.slice(place + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-dead-ends', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'known-stages-only',
      comment: 'A new stage takes its place in STAGES above.',
      severity: 'error',
      from: {},
      to: { path: '^modules/', pathNot: `^modules/(${STAGES.join('|')})/` },
    },
    ...lookingBackOnly,
    {
      name: 'front-doors-only',
      comment: 'Another stage is entered through the index.ts of one of its rooms.',
      severity: 'error',
      from: { path: '^modules/([^/]+)/' },
      to: {
        path: '^modules/',
        pathNot: ['^modules/$1/', '^modules/[^/]+/(rules|api|server|web)/index\\.tsx?$'],
      },
    },
    {
      name: 'front-doors-only-for-apps',
      comment:
        'The apps compose what the front doors offer; the page without an account has a door of its own.',
      severity: 'error',
      from: { path: '^apps/', pathNot: TESTS },
      to: {
        path: '^modules/',
        pathNot: [
          '^modules/[^/]+/(rules|api|server|web)/index\\.tsx?$',
          '^modules/customer-page/web/guest/index\\.ts$',
        ],
      },
    },
    {
      name: 'platform-knows-no-stage',
      severity: 'error',
      from: { path: '^platform/', pathNot: TESTS },
      to: { path: '^(modules|apps)/' },
    },
    {
      name: 'modules-stand-below-apps',
      severity: 'error',
      from: { path: '^modules/' },
      to: { path: '^apps/' },
    },
    {
      name: 'rules-are-pure',
      comment: 'Rules see rules: no input or output, no clock, no package.',
      severity: 'error',
      from: { path: `${ROOM}/rules/`, pathNot: TESTS },
      to: { pathNot: `${ROOM}/rules/` },
    },
    {
      name: 'api-sees-rules-only',
      severity: 'error',
      from: { path: `${ROOM}/api/`, pathNot: TESTS },
      to: { path: [`${ROOM}/(server|web)/`, '^(database|tests)/'] },
    },
    {
      name: 'web-never-sees-server',
      severity: 'error',
      from: { path: [`${ROOM}/web/`, '^apps/web/'], pathNot: TESTS },
      to: { path: [`${ROOM}/server/`, '^apps/server/', '^(database|tests)/'] },
    },
    {
      name: 'web-runs-in-a-browser',
      severity: 'error',
      from: { path: [`${ROOM}/(web|api)/`, '^apps/web/'], pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'server-never-sees-web',
      severity: 'error',
      from: { path: [`${ROOM}/server/`, '^apps/server/'] },
      to: { path: [`${ROOM}/web/`, '^apps/web/'] },
    },
    {
      name: 'no-test-in-the-product',
      severity: 'error',
      from: { path: '^(apps|modules|platform)/', pathNot: [TESTS, '/fixtures?[^/]*\\.tsx?$', '/fixtures/'] },
      to: { path: ['^tests/', TESTS] },
    },
    {
      name: 'server-runs-without-development-packages',
      comment: 'What the running server imports is a dependency, not a development dependency.',
      severity: 'error',
      from: {
        path: [`${ROOM}/(server|api|rules)/`, '^apps/server/'],
        pathNot: [TESTS, '/fixtures?[^/]*\\.tsx?$', '\\.dev\\.mjs$'],
      },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.gen\\.ts$', '/locales/'] },
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
