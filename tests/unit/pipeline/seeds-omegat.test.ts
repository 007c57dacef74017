import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/shared/check/check.ts';
import { toTmx } from '../../../src/shared/export/tmx/tmx.ts';
import { pretranslate } from '../../helpers/omegat.ts';
import { alignTrio, shared, sharedIsHere, textsOf } from '../../helpers/read-files.ts';
import { hasTool } from '../../helpers/tools.ts';

const ready = sharedIsHere && hasTool('omegat');
const why = sharedIsHere ? 'skipped: omegat is not installed' : 'skipped: ../shared not present';

describe.skipIf(!ready)(ready ? 'the seeds’ memory in OmegaT' : why, { timeout: 180_000 }, () => {
  const load = () => {
    const { alignment, documents } = alignTrio(new URL('seeds/', shared));
    const now = '2026-11-22T10:00:00.000Z';
    const findings = findingsOf(alignment);
    const { content } = toTmx({
      alignment,
      documents,
      findings,
      segmentation: 'paragraph',
      now,
      version: '0.1.0',
    });
    return { content, units: textsOf(alignment) };
  };

  it.each([
    ['zh', 'fr'],
    ['en', 'fr'],
    ['en', 'zh'],
  ])('gives every unit that has both sides back, %s → %s', async (source, target) => {
    const { content, units } = load();
    const both = units.filter((unit) => unit[source] !== '' && unit[target] !== '');
    const lines = both.map((unit) => unit[source] ?? '');
    const back = await pretranslate({ memory: content, source, target, lines });
    expect(back).toEqual(both.map((unit) => unit[target]));
  });
});
