/** What of a paragraph style matters for reading. */
export interface RtfStyle {
  readonly heading: number | null;
  readonly isTitle: boolean;
}

/** The style sheet of an RTF document, taken in word by word: `{\s1\outlinelevel0 … heading 1;}`. */
export class RtfStyles {
  readonly #styles = new Map<number, RtfStyle>();
  #number = 0;
  #outline: number | null = null;
  #name = '';

  word(name: string, value: number | null): void {
    if (name === 's') this.#number = value ?? 0;
    if (name === 'outlinelevel' && value !== null && value < 9) this.#outline = value + 1;
  }

  /** Names end with a semicolon. */
  text(text: string): void {
    this.#name = (this.#name + text).slice(-200);
    if (!text.includes(';')) return;
    const name = this.#name.replace(/;.*$/s, '').trim().toLowerCase();
    const level = /^heading ([1-9])\b/.exec(name)?.[1];
    this.#styles.set(this.#number, {
      heading: this.#outline ?? (level === undefined ? (name === 'subtitle' ? 2 : null) : Number(level)),
      isTitle: name === 'title',
    });
    this.#number = 0;
    this.#outline = null;
    this.#name = '';
  }

  of(number: number): RtfStyle | undefined {
    return this.#styles.get(number);
  }
}
