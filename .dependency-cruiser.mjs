const engineRooms = 'import|segment|align|check|compare|edit|export|reuse';
const enginePackages = '(^|/)node_modules/(valibot|any-ascii|saxes|parse5|diff-match-patch-es|fflate)/';

/** The walls of the house: who may import whom. Each is proven by a planted violation in tests/fixtures/walls. */
export default {
  forbidden: [
    {
      name: 'shared-is-pure',
      comment:
        'The engine must run anywhere: no Node, no Electron, no host, no window; few packages, all pure.',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { pathNot: `^(src/shared/|resources/)|${enginePackages}` },
    },
    {
      name: 'rooms-are-siblings',
      comment: 'Rooms of the engine meet in the pipeline only; each reads language, model and lib.',
      severity: 'error',
      from: { path: `^src/shared/(${engineRooms})/` },
      to: { path: `^src/shared/(${engineRooms}|api|pipeline)(/|\\.ts)`, pathNot: '^src/shared/$1/' },
    },
    {
      name: 'model-is-below',
      comment: 'lib, model and language lie under the rooms and know nothing of them.',
      severity: 'error',
      from: { path: '^src/shared/(lib|model|language)/' },
      to: { path: `^src/shared/(${engineRooms}|api|pipeline)(/|\\.ts)` },
    },
    {
      name: 'lib-is-the-ground',
      comment: 'lib knows nothing but itself; model does not know language.',
      severity: 'error',
      from: { path: '^src/shared/(lib|model)/' },
      to: { path: '^src/shared/(model|language)/', pathNot: '^src/shared/($1|model)/' },
    },
    {
      name: 'services-know-no-host',
      comment: 'Services are written once for every host.',
      severity: 'error',
      from: { path: '^src/main/(services|workers)/' },
      to: { path: '^src/main/(hosts|wire)/|^electron$' },
    },
    {
      name: 'wire-knows-no-host',
      comment: 'Carriers are used by hosts, not the other way round.',
      severity: 'error',
      from: { path: '^src/main/wire/' },
      to: { path: '^src/main/hosts/|^electron$' },
    },
    {
      name: 'only-the-desktop-knows-electron',
      comment: 'Web host and command line run where there is no Electron.',
      severity: 'error',
      from: { path: '^src/main/', pathNot: '^src/main/hosts/electron/' },
      to: { path: '(^|/)node_modules/electron/|^electron$' },
    },
    {
      name: 'renderer-imports-shared-only',
      comment: 'The window talks to services through the contract, never past it.',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { path: '^src/main/' },
    },
    {
      name: 'main-knows-no-window',
      comment: 'Nothing in main may depend on what is drawn.',
      severity: 'error',
      from: { path: '^src/main/' },
      to: { path: '^src/renderer/' },
    },
    {
      name: 'features-are-siblings',
      comment: 'A feature of the window never imports another one.',
      severity: 'error',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
    },
    {
      name: 'ui-knows-no-feature',
      comment: 'Primitives are dumb.',
      severity: 'error',
      from: { path: '^src/renderer/(ui|theme|words)/' },
      to: { path: '^src/renderer/(features|state|keys|wire)/' },
    },
    {
      name: 'no-circular',
      comment: 'A circle means two rooms that are one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-test-import-from-src',
      comment: 'What ships does not know its tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(out|\\.cache)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
