/** DOM id of a cell, for `aria-activedescendant`. */
export function cellId(unit: string, language: string): string {
  return `cell-${unit}-${language}`;
}

/** DOM id of a language's column head. */
export function headId(language: string): string {
  return `column-${language}`;
}
