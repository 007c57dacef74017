import type { Reference, Shelf } from '../store/shelf.ts';

/** The same shelf; `changed` is told whenever another glossary stands on it, or one less. */
export function watchedShelf(shelf: Shelf, changed: () => void): Shelf {
  return {
    ...shelf,
    add(reference) {
      shelf.add(reference);
      if (reference.kind === 'glossary') changed();
    },
    remove(id) {
      const gone = shelf.list().find((one) => one.id === id);
      shelf.remove(id);
      if (gone?.kind === 'glossary') changed();
    },
  };
}

/** The glossaries on it, with what is in them. */
export function glossariesOn(shelf: Shelf): readonly Reference[] {
  if (!shelf.list().some(({ kind }) => kind === 'glossary')) return [];
  return shelf.all().filter(({ kind }) => kind === 'glossary');
}
