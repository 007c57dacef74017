import * as v from 'valibot';
import type { CheckProfile } from '../../check/judging/profile.ts';
import { profileFile } from '../../check/judging/profile-file.ts';
import { method } from '../method.ts';

export interface AppInfo {
  readonly version: string;
  readonly host: 'desktop' | 'web';
  readonly platform: string;
  /** Where projects are kept unless the user says otherwise. */
  readonly projectsFolder: string;
  /** True when the host shows the system's own file dialogs and knows real paths. */
  readonly dialogs: boolean;
  /** What the command line asked for at start; the renderer fetches it once. */
  readonly startup: Startup;
}

export type Startup =
  | { readonly kind: 'none' }
  | { readonly kind: 'sample' }
  | { readonly kind: 'project'; readonly path: string }
  | {
      readonly kind: 'sources';
      readonly sources: readonly { readonly language: string; readonly path: string }[];
    };

/** The languages the interface speaks, as BCP 47 tags. */
export const interfaceLanguages = ['en', 'fr', 'zh-Hans'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** Sets of keys that one may be used to from other programs. */
export const keyPresets = ['triglot', 'omegat', 'intertext', 'winalign'] as const;
export type KeyPreset = (typeof keyPresets)[number];

export interface Settings {
  /** Language of the interface; `system` takes the first of the system's that it speaks. */
  readonly language: 'system' | InterfaceLanguage;
  readonly theme: 'system' | 'light' | 'dark';
  readonly density: 'comfortable' | 'compact';
  /** Zoom of the reading text in per cent, 80–200. */
  readonly zoom: number;
  /** Whose keys are used, and what was changed of them: all chords of a command, by its name. */
  readonly preset: KeyPreset;
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** Whose name stands in the memories that are written; the program's while it is empty. */
  readonly user: string;
  /** What kinds of findings count as; null for what they count as by themselves. */
  readonly checks: CheckProfile | null;
}

const nothing = v.object({});

export const appMethods = {
  'app.info': method<AppInfo>()(nothing),
  'settings.get': method<Settings>()(nothing),
  'settings.set': method<Settings>()(
    v.object({
      language: v.optional(v.picklist(['system', ...interfaceLanguages])),
      theme: v.optional(v.picklist(['system', 'light', 'dark'])),
      density: v.optional(v.picklist(['comfortable', 'compact'])),
      zoom: v.optional(v.pipe(v.number(), v.minValue(80), v.maxValue(200))),
      preset: v.optional(v.picklist(keyPresets)),
      keys: v.optional(v.record(v.string(), v.pipe(v.array(v.string()), v.readonly()))),
      user: v.optional(v.pipe(v.string(), v.maxLength(200))),
      checks: v.optional(v.nullable(profileFile)),
    }),
  ),
  /** Takes the settings for the checks from the text of a file called `name`; an `input` error says what is wrong with it. */
  'checks.take': method<Settings>()(v.object({ name: v.string(), text: v.string() })),
  /** Writes the settings for the checks to `path`; `output` error when it cannot. Hosts with paths only. */
  'checks.write': method<{ readonly path: string }>()(v.object({ path: v.string() })),
  /** The end of the log, and the file it is in. It holds no texts of documents. */
  'log.read': method<{ readonly path: string; readonly text: string }>()(nothing),
  /** Shows the log's file in its folder. Desktop only (`unavailable` elsewhere). */
  'log.show': method<null>()(nothing),
  /** The system's open dialog; an empty list when the user thinks better of it. Desktop only (`unavailable` elsewhere). */
  'dialog.open': method<readonly string[]>()(
    v.object({ for: v.picklist(['documents', 'project', 'review', 'reference']), many: v.boolean() }),
  ),
  /** The system's save dialog; null when the user thinks better of it. Desktop only. */
  'dialog.save': method<string | null>()(v.object({ suggested: v.string() })),
  /** The system's dialog for a folder to write files into; null likewise. Desktop only. */
  'dialog.folder': method<string | null>()(nothing),
} as const;
