import { describe, expect, it } from 'vitest';
import type { Segment, SegmentKind } from '../../../src/shared/model/segment.ts';
import { titleOf } from '../../../src/shared/model/title.ts';

const document = (...parts: readonly (readonly [kind: SegmentKind, text: string])[]) =>
  parts.map(([kind, text], at): Segment => ({ id: `s${at}`, kind, text, spans: [] }));

describe('what a document is called', () => {
  it('is its title, wherever that stands', () => {
    const segments = document(
      ['header', 'Lake Office'],
      ['heading', 'A much longer heading'],
      ['title', 'Charter'],
    );
    expect(titleOf(segments)).toBe('Charter');
  });

  it('is the longest heading over the text where none is a title, not one inside the text', () => {
    const segments = document(
      ['heading', 'Resolution of 12 March'],
      ['heading', '9/14. Restoration of the wetlands of the lake'],
      ['heading', 'Preamble'],
      ['paragraph', 'The Council,'],
      ['heading', 'What the council asks of the towns on the shore and of all others'],
    );
    expect(titleOf(segments)).toBe('9/14. Restoration of the wetlands of the lake');
  });

  it('is nothing where text begins at once', () => {
    expect(titleOf(document(['paragraph', 'Dear Sir,'], ['heading', 'Terms']))).toBeNull();
    expect(titleOf([])).toBeNull();
  });
});
