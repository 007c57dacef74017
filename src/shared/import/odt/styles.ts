import type { FormatKind } from '../../model/segment.ts';
import type { XmlNode } from '../xml-tree.ts';
import { childOf, childrenOf } from '../xml-tree.ts';

/** The text styles of an OpenDocument file, with what they inherit looked up. */
export interface Styles {
  formatsOf(names: readonly string[]): readonly FormatKind[];
  /** Language tag of the innermost style that has one. */
  languageOf(names: readonly string[]): string | undefined;
  isHidden(names: readonly string[]): boolean;
  /** True for the style named so and all that are based on it. */
  isBasedOn(name: string | undefined, base: string): boolean;
}

const deepestChain = 40;

/** Reads the styles of the given parts; later ones are looked at first. */
export function readStyles(parts: readonly (XmlNode | null)[]): Styles {
  const styles = new Map<string, XmlNode>();
  let defaults: XmlNode | undefined;
  for (const part of parts)
    for (const group of childrenOf(part ?? undefined)) {
      for (const style of childrenOf(group, 'style')) styles.set(style.attributes.name ?? '', style);
      defaults ??= childrenOf(group, 'default-style').find(
        ({ attributes }) => attributes.family === 'paragraph',
      );
    }
  const chain = (name: string | undefined): readonly XmlNode[] => {
    const found: XmlNode[] = [];
    for (
      let at = name;
      at !== undefined && found.length < deepestChain;
      at = found.at(-1)?.attributes['parent-style-name']
    ) {
      const style = styles.get(at);
      if (style === undefined) break;
      found.push(style);
    }
    return found;
  };
  /** The innermost value of a text property; `names` from the outside in. */
  const property = (names: readonly string[], name: string): string | undefined => {
    for (const style of names.toReversed())
      for (const node of chain(style)) {
        const value = childOf(node, 'text-properties')?.attributes[name];
        if (value !== undefined) return value;
      }
    return childOf(defaults, 'text-properties')?.attributes[name];
  };
  return {
    formatsOf(names) {
      const formats: FormatKind[] = [];
      if (/^(?:bold|[6-9]00)$/.test(property(names, 'font-weight') ?? '')) formats.push('bold');
      if (/^(?:italic|oblique)$/.test(property(names, 'font-style') ?? '')) formats.push('italic');
      if (!/^(?:none)?$/.test(property(names, 'text-underline-style') ?? '')) formats.push('underline');
      const place = property(names, 'text-position') ?? '';
      if (/^(?:super|[1-9])/.test(place)) formats.push('superscript');
      if (/^(?:sub|-)/.test(place)) formats.push('subscript');
      return formats;
    },
    languageOf(names) {
      const language = property(names, 'language');
      const country = property(names, 'country');
      if (language === undefined || language === 'none' || language === 'zxx') return undefined;
      return country === undefined || country === 'none' ? language : `${language}-${country}`;
    },
    isHidden: (names) => property(names, 'display') === 'none',
    isBasedOn: (name, base) =>
      name === base ||
      chain(name).some(
        ({ attributes }) => attributes.name === base || attributes['parent-style-name'] === base,
      ),
  };
}
