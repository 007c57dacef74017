import type { Page } from '@playwright/test';

export const hostKinds = ['web', 'desktop'] as const;
export type HostKind = (typeof hostKinds)[number];

export interface LaunchOptions {
  /** Folder of settings and projects. */
  readonly home: string;
  /** What stands behind the program's name: `lang=file …`, a project, switches. */
  readonly words: readonly string[];
}

/** A file the program has handed to the user. */
export interface SavedFile {
  readonly name: string;
  readonly content: string;
}

/** The program, running on one of its hosts, as a person in front of it has it. */
export interface RunningApp {
  readonly kind: HostKind;
  readonly page: Page;
  /** Does `press`, which asks for files, and chooses `paths` in the dialog that comes. */
  choose(press: () => Promise<void>, paths: readonly string[]): Promise<void>;
  /** Drops files from outside on the element that `selector` finds. */
  drop(selector: string, paths: readonly string[]): Promise<void>;
  /** Does `press`, which saves a file: in the place the save dialog is told, or as a download. */
  save(press: () => Promise<void>): Promise<SavedFile>;
  /** Ends the program as a person would. Rejects when it does not end in peace. */
  quit(): Promise<void>;
  /** Ends the program between two instructions, as a power cut would. */
  kill(): Promise<void>;
}
