import { toWireError, type WireError } from '../../shared/api/errors.ts';
import { troubles as english, type Trouble, type Troubles, toldIn } from '../../shared/lib/trouble.ts';
import { said } from './engine/said.ts';
import { troubles as french } from './fr/troubles.ts';
import { wordsLanguage } from './t.ts';
import { troubles as chinese } from './zh/troubles.ts';

const catalogues = {
  en: [english, ': '],
  fr: [french, '\u00a0: '],
  'zh-Hans': [chinese, '：'],
} as const satisfies Readonly<Record<string, readonly [Troubles, string]>>;

/** What went wrong, in the language of the interface. */
export function told(trouble: Trouble): string {
  const [sentences, behind] = catalogues[wordsLanguage()];
  return toldIn(sentences, behind, trouble);
}

/** Any thrown value with its message in the language of the interface, as far as it is known there. */
export function toldError(thrown: unknown): Pick<WireError, 'code' | 'message'> {
  const { code, message, trouble } = toWireError(thrown);
  return { code, message: trouble === undefined ? said(message) : told(trouble) };
}
