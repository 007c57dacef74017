import * as v from 'valibot';
import { keyPresets } from '../../../shared/api/methods/app.ts';
import { exportFormats } from '../../../shared/export/formats.ts';
import { conflictChoices, duplicateChoices, tmxLevels, xliffVersions } from '../../../shared/export/input.ts';
import { tmxProfiles } from '../../../shared/export/tmx/profile.ts';
import { ownRuleFields } from '../../../shared/language/own-rules.ts';

/** Fields that may all be left out, and no others. */
const some = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.partial(v.strictObject(entries, 'no such field is known here'));

const list = v.string('a list of words in one text is wanted');

/** `languages/<tag>.json`: words that are added to our rules for the language. */
export const languageShape = some(Object.fromEntries(ownRuleFields.map((field) => [field, list])));

/** `keys/<name>.json`: whose keys it begins with, and the chords of commands. */
export const keysShape = v.strictObject({
  preset: v.optional(v.picklist(keyPresets)),
  keys: v.record(v.string(), v.array(v.string('a key is a text, like "Mod+b"'), 'a list of keys is wanted')),
});

/** `exports/<name>.json`: what the export dialog is to offer. */
export const exportShape = some({
  format: v.picklist(exportFormats),
  only: v.picklist(['all', 'confirmed']),
  languages: v.array(v.string()),
  tags: v.record(v.string(), v.string()),
  profile: v.picklist(tmxProfiles),
  level: v.picklist(tmxLevels),
  duplicates: v.picklist(duplicateChoices),
  conflicts: v.picklist(conflictChoices),
  xliff: v.picklist(xliffVersions),
  user: v.string(),
});
