/** What the results of a field are: text, a link, or the number of a page. */
export interface FieldResult {
  readonly target?: string;
  readonly isPage: boolean;
}

interface Field {
  instruction: string;
  inResult: boolean;
}

/** The complex fields that are open; they may begin in one paragraph and end in another. */
export class Fields {
  readonly #open: Field[] = [];

  begin(): void {
    this.#open.push({ instruction: '', inResult: false });
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field !== undefined) field.inResult = true;
  }

  /** Ends a field; gives the instruction of one that has no result in the file. */
  end(): string | null {
    const field = this.#open.pop();
    return field === undefined || field.inResult ? null : field.instruction;
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && field.instruction.length < 2000) field.instruction += text;
  }

  /** True inside an instruction, whose text is not part of the document. */
  get isHidden(): boolean {
    return this.#open.some(({ inResult }) => !inResult);
  }

  /** What the text that comes now is the result of. */
  get result(): FieldResult {
    let target: string | undefined;
    let isPage = false;
    for (const { instruction } of this.#open) {
      const found = resultOf(instruction);
      target = found.target ?? target;
      isPage ||= found.isPage;
    }
    return { isPage, ...(target !== undefined && { target }) };
  }
}

/** What the instruction of a field makes of its result. */
export function resultOf(instruction: string): FieldResult {
  const [name = ''] = instruction.trim().split(/\s/, 1);
  if (/^(?:PAGE|PAGEREF|NUMPAGES|SECTIONPAGES)$/i.test(name)) return { isPage: true };
  const link = /^\s*HYPERLINK\s+"([^"]*)"/i.exec(instruction)?.[1];
  return { isPage: false, ...(link !== undefined && link !== '' && { target: link }) };
}
