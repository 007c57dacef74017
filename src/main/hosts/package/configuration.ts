import type { Configuration } from 'electron-builder';

/** Where the parts of a package come from and go to. */
export interface PackagePlaces {
  /** The folder the packages are written to. */
  readonly output: string;
  /** An unpacked desktop runtime; null to have it fetched. */
  readonly runtime: string | null;
  /** The runtime's version. */
  readonly runtimeVersion: string;
}

/** What is not ours to ship: parts of libraries that only their makers, or programs without a window, need. */
const leftAtHome = [
  '!**/node_modules/@napi-rs/**',
  '!**/node_modules/**/*.{map,ts,cts,mts,md,flow}',
  '!**/node_modules/**/{test,tests,__tests__,example,examples,docs,benchmark}/**',
];

/**
 * What the packages hold, what they are called, which files of the system they open, and which doors of the runtime are
 * shut for good (fuses): running as plain Node, options from the environment, a debugger, programs from outside the archive.
 */
export function packageConfiguration({ output, runtime, runtimeVersion }: PackagePlaces): Configuration {
  return {
    appId: 'org.triglot.workbench',
    productName: 'Triglot',
    copyright: 'The Triglot founders',
    directories: { output, buildResources: 'resources/icons' },
    files: [
      'out/**',
      '!out/.built',
      '!out/main/compiled/**',
      'resources/**',
      '!resources/icons/**',
      'package.json',
      ...leftAtHome,
    ],
    asar: true,
    npmRebuild: false,
    electronVersion: runtimeVersion,
    ...(runtime !== null && { electronDist: runtime }),
    electronFuses: {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    },
    fileAssociations: [
      { ext: 'triglot', name: 'Triglot project', mimeType: 'application/x-triglot', role: 'Editor' },
      { ext: 'tmx', name: 'Translation memory', mimeType: 'application/x-tmx+xml', role: 'Viewer' },
    ],
    icon: 'resources/icons/icon.png',
    win: { target: ['nsis', 'portable'] },
    nsis: { oneClick: false, allowToChangeInstallationDirectory: true, perMachine: false },
    mac: {
      target: [{ target: 'dmg', arch: 'universal' }],
      category: 'public.app-category.productivity',
      hardenedRuntime: true,
    },
    linux: {
      target: ['AppImage', 'deb', 'rpm'],
      executableName: 'triglot',
      category: 'Office',
      synopsis: 'Language versions of a document side by side',
      maintainer: 'The Triglot founders',
    },
    publish: null,
  };
}
