import type { Watch } from '../../shared/lib/watch.ts';
import { addLanguage } from '../../shared/pipeline/add-language.ts';
import type { Proposed } from '../../shared/pipeline/proposed.ts';
import { realign } from '../../shared/pipeline/realign.ts';
import { resegment } from '../../shared/pipeline/resegment.ts';
import { revise } from '../../shared/pipeline/revise.ts';
import { sentenceStarts } from '../../shared/segment/boundaries.ts';
import { compileSrx } from '../../shared/segment/srx.ts';
import type { ProposeOrder } from '../services/engine/messages.ts';
import { readLexicon } from '../services/knowledge/lexicon.ts';
import { readVersion } from './reading.ts';

/** Works out what `order` asks for. Throws `input` for a document that cannot be taken. */
export async function propose(order: ProposeOrder, watch: Watch): Promise<Proposed> {
  const { alignment, wanted, lexicon } = order;
  const knowledge = (languages: readonly string[]) => readLexicon(lexicon, languages);
  if (wanted.kind === 'realign') {
    watch.report('Aligning', 0, 1);
    return realign(alignment, wanted.spared, knowledge(alignment.languages), watch);
  }
  if (wanted.kind === 'resegment') {
    const { rules } = wanted;
    const cut = (language: string) => (rules === null ? sentenceStarts : compileSrx(rules, language).cut);
    return resegment(alignment, cut, knowledge(alignment.languages), watch);
  }
  watch.report('Reading', 0, 1);
  const { document } = await readVersion(wanted.source, wanted, (share) => watch.report('Reading', share, 1));
  watch.report('Aligning', 0, 1);
  if (wanted.kind === 'revise') return revise(alignment, document, wanted.id);
  const known = knowledge([alignment.pivot, document.language]);
  return addLanguage(alignment, document, wanted.id, known, watch);
}
