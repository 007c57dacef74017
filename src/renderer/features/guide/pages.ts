import { type GuidePage, pageOrder, readPage } from './section.ts';

const folder = '../../../../docs/guide';
const texts = import.meta.glob<string>('../../../../docs/guide/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pictures = import.meta.glob<string>('../../../../docs/guide/pictures/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** All pages of the guide, in the order of its first page. */
export const pages: readonly GuidePage[] = pageOrder(texts[`${folder}/README.md`] ?? '').flatMap((id) => {
  const text = texts[`${folder}/${id}.md`];
  return text === undefined ? [] : [readPage(id, text)];
});

/** Where a picture of the guide ("pictures/x.png") lies in this build; null when there is none. */
export function pictureAddress(path: string): string | null {
  return pictures[`${folder}/${path}`] ?? null;
}
