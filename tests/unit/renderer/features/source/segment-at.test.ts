import { describe, expect, it } from 'vitest';
import { segmentFinder } from '../../../../../src/renderer/features/source/segment-at.ts';
import type { Segment, Span } from '../../../../../src/shared/model/segment.ts';

function segment(id: string, ...spans: readonly Span[]): Segment {
  return { id, kind: 'paragraph', text: id, spans };
}

describe('the segment under the caret', () => {
  const find = segmentFinder([
    segment('heading', [0, 10]),
    segment('paragraph', [12, 40], [41, 60], [90, 120]),
    segment('footnote', [65, 85]),
  ]);
  it('is the one whose text stands there', () => {
    expect(find(5)?.id).toBe('heading');
    expect(find(100)?.id).toBe('paragraph');
  });
  it('is a footnote that interrupts a paragraph, and the paragraph again after it', () => {
    expect(find(70)?.id).toBe('footnote');
    expect(find(90)?.id).toBe('paragraph');
  });
  it('is found at a soft line break and at the end of the text', () => {
    expect(find(60)?.id).toBe('paragraph');
    expect(segmentFinder([segment('lines', [0, 4], [6, 9])])(5)?.id).toBe('lines');
  });
  it('is none between two segments, before the first and in an empty document', () => {
    expect(find(11)).toBeNull();
    expect(find(87)).toBeNull();
    expect(segmentFinder([segment('late', [5, 9])])(2)).toBeNull();
    expect(segmentFinder([])(0)).toBeNull();
  });
});
