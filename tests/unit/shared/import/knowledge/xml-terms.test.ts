import { describe, expect, it } from 'vitest';
import { createMemoryReader } from '../../../../../src/shared/import/knowledge/memory.ts';
import { createTbxReader } from '../../../../../src/shared/import/knowledge/tbx.ts';
import type { Concept } from '../../../../../src/shared/model/concept.ts';

function read(create: typeof createTbxReader, xml: string, languages: readonly string[]): readonly Concept[] {
  const concepts: Concept[] = [];
  const reader = create(languages, (concept) => concepts.push(concept));
  reader.write(xml);
  reader.end();
  return concepts;
}

const lake = [{ en: ['lake', 'inland water'], zh: ['湖泊'] }];

describe('glossaries in TBX', () => {
  it('of version 2, with plain and with grouped terms', () => {
    const tbx = `<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>term</p></sourceDesc></fileDesc></martifHeader>
      <text><body><termEntry id="c1"><descrip type="definition">Not a term.</descrip>
        <langSet xml:lang="en-GB"><tig><term id="t1">lake</term><termNote type="partOfSpeech">noun</termNote></tig>
          <ntig><termGrp><term>inland <hi>water</hi></term></termGrp></ntig></langSet>
        <langSet lang="ZH_CN"><tig><term>湖泊</term></tig></langSet>
        <langSet xml:lang="sw"><tig><term>ziwa</term></tig></langSet></termEntry></body></text></martif>`;
    expect(read(createTbxReader, tbx, ['zh', 'en'])).toEqual(lake);
  });

  it('of version 3, with namespaces', () => {
    const tbx = `<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="m">
      <tbxHeader><fileDesc/></tbxHeader><text><body><conceptEntry><min:subjectField>water</min:subjectField>
        <langSec xml:lang="en"><termSec><term>lake</term></termSec><termSec><term>inland water</term></termSec></langSec>
        <langSec xml:lang="zh"><termSec><term> 湖泊
        </term></termSec></langSec></conceptEntry></body></text></tbx>`;
    expect(read(createTbxReader, tbx, ['en', 'zh'])).toEqual(lake);
  });

  it('give nothing for a concept that only one of the languages has', () => {
    const tbx =
      '<tbx><text><body><conceptEntry><langSec xml:lang="en"><termSec><term>lake</term></termSec></langSec></conceptEntry></body></text></tbx>';
    expect(read(createTbxReader, tbx, ['en', 'zh'])).toEqual([]);
  });

  it('are told from memories', () => {
    expect(() => read(createTbxReader, '<tmx/>', ['en', 'zh'])).toThrow(/no TBX glossary.*--tm/);
    expect(() => read(createTbxReader, '<html/>', ['en', 'zh'])).toThrow(/begins with <html>/);
  });
});

describe('memories in TMX', () => {
  it('give their segments as plain text, whatever marks are inside', () => {
    const tmx = `<tmx version="1.4"><header srclang="en"><prop type="x">seg</prop></header><body>
      <tu><note>n</note><tuv xml:lang="EN-US"><prop type="p">no</prop><seg>The <bpt i="1">&lt;b&gt;</bpt>lake<ept i="1">&lt;/b&gt;</ept> is
        <hi>deep</hi>.<ph>{1}<sub>aside</sub></ph></seg></tuv><tuv lang="FR"><seg>Le lac est profond.</seg></tuv></tu>
      <tu><tuv xml:lang="en"><seg>Alone</seg></tuv><tuv xml:lang="fr"><seg> </seg></tuv></tu></body></tmx>`;
    expect(read(createMemoryReader, tmx, ['en', 'fr'])).toEqual([
      { en: ['The lake is deep.'], fr: ['Le lac est profond.'] },
    ]);
  });

  it('are told from glossaries', () => {
    expect(() => read(createMemoryReader, '<martif/>', ['en', 'fr'])).toThrow(
      /no translation memory.*--glossary/,
    );
  });
});
