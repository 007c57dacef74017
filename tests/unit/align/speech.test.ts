import { describe, expect, it } from 'vitest';
import { edgeCost, edgeModel } from '../../../src/shared/align/edge-cost.ts';
import { readSide } from '../../../src/shared/align/side.ts';
import { speechAfter } from '../../../src/shared/align/speech.ts';

const opened = (...texts: string[]) => [...speechAfter(texts)];

describe('whether a speech is open after a text', () => {
  it('is told by the marks of any language', () => {
    expect(opened('He said: “Come in.', 'It is late.” He sat down.', 'Nothing.')).toEqual([1, 0, 0]);
    expect(opened('他说道：“进来。', '天晚了。”', '他坐下。')).toEqual([1, 0, 0]);
    expect(opened('「来い。', 'もう遅い」と言った。')).toEqual([1, 0]);
    expect(opened('« Entrez.', 'Il est tard. » Il s’assit.')).toEqual([1, 0]);
    expect(opened('„Herein.', 'Es ist spät.“ Er setzte sich.')).toEqual([1, 0]);
    expect(opened('»Herein.', 'Es ist spät.« Er setzte sich.')).toEqual([1, 0]);
    expect(opened('"Come in.', 'It is late," he said.', 'He sat.')).toEqual([1, 0, 0]);
    expect(opened(',,Herein.', 'Es ist spät," sagte er.')).toEqual([1, 0]);
    expect(opened('”Stig in.', 'Det är sent.”')).toEqual([1, 0]);
    expect(opened("'Why not?", "I don't mind,' he said.")).toEqual([1, 0]);
  });

  it('is not changed by apostrophes, and by speeches inside a speech', () => {
    expect(opened("Winston 's hand", "the Joneses' house", "Und 's ist ’ne Katze")).toEqual([0, 0, 0]);
    expect(opened('“He said ‘no’ to me.', 'And left.”')).toEqual([1, 0]);
  });

  it('forgets a mark that is missing at the next one', () => {
    expect(opened('“Come in.', 'He sat down.', '“Good,” she said.', 'Silence.')).toEqual([1, 1, 0, 0]);
  });
});

describe('the share of a speech that goes on', () => {
  const side = (language: string, texts: readonly string[]) =>
    readSide(
      language,
      texts.map((text, at) => ({ id: `${language}:${at}`, kind: 'paragraph', text, spans: [] })),
    );

  it('speaks for a cut inside a speech beside one inside a speech', () => {
    const en = side('en', ['He rose.', 'He said: “All is lost.', 'We must go.”', 'They went.', 'It rained.']);
    const zh = side('zh', ['他站起来。', '他说：“一切都完了。', '我们得走。”', '他们走了。', '下雨了。']);
    const cost = edgeCost(en, zh, edgeModel(en, zh, []));
    expect(cost(2, 2, 0)).toBeGreaterThan(cost(2, 1, 0));
    expect(cost(2, 2, 0)).toBeGreaterThan(cost(2, 4, 0));
  });
});
