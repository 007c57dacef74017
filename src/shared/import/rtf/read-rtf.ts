import { trouble } from '../../lib/trouble.ts';
import type { ChangeState } from '../../model/document.ts';
import type { FormatKind } from '../../model/segment.ts';
import { resultOf } from '../docx/fields.ts';
import { ReadFault } from '../read-fault.ts';
import type { AsideBlock, Block, NoteBlock, Structure } from '../structure/block.ts';
import { characters } from './characters.ts';
import { codePageOf, labelOfCodePage } from './code-pages.ts';
import type { Destination } from './destinations.ts';
import { destinations, entered } from './destinations.ts';
import { Flow } from './flow.ts';
import { languageOfNumber } from './languages.ts';
import { asideOf, beginning, type State, shown, switches } from './state.ts';
import { RtfStyles } from './styles.ts';
import { tokensOf } from './tokens.ts';

/** Bytes, one in each character of `bytes`, as text in the encoding `label`. */
export type Decode = (bytes: string, label: string) => string;

const deepest = 20_000;
const head = 'the head of the page';

/**
 * Reads an RTF document, one byte in each character of `source`: paragraphs, headings by their styles, the numbers as the
 * program has printed them (`\listtext`), cells, notes, fields; tracked changes as asked for. Throws `ReadFault` when it
 * is none.
 */
export function readRtf(
  source: string,
  state: ChangeState,
  decode: Decode,
  progress: (done: number, of: number) => void = () => {},
): Structure {
  if (!/^\s*\{\\rtf/.test(source.slice(0, 40))) throw new ReadFault(null, trouble('no-rtf'));
  const reader = new RtfReader(state, decode);
  let done = 0;
  for (const token of tokensOf(source)) {
    if (token.type === 'open') reader.open();
    else if (token.type === 'close') reader.close();
    else if (token.type === 'bytes') reader.bytes(token.bytes);
    else reader.word(token.name, token.value);
    if (++done % 100_000 === 0) progress(Math.min(done * 6, source.length), source.length);
  }
  return reader.finish();
}

class RtfReader {
  readonly #state: ChangeState;
  readonly #decode: Decode;
  readonly #styles = new RtfStyles();
  readonly #fonts = new Map<number, number>();
  readonly #stack: State[] = [];
  readonly #flows = [new Flow(this.#styles)];
  readonly #notes: Block[] = [];
  readonly #asides = new Map<string, AsideBlock>();
  #now: State = { ...beginning };
  #page = 1252;
  #starred = false;
  #first = false;
  /** Characters still to be passed over behind `\u`. */
  #passing = 0;
  #instruction = '';
  #author = '';
  #note = { number: 0, end: 0, isEnd: false };
  #changes = 0;

  constructor(state: ChangeState, decode: Decode) {
    this.#state = state;
    this.#decode = decode;
  }

  open(): void {
    if (this.#stack.length >= deepest) throw new ReadFault(null, trouble('rtf-nested', { most: deepest }));
    this.#stack.push(this.#now);
    this.#now = { ...this.#now };
    this.#first = true;
    this.#passing = 0;
  }

  close(): void {
    this.#passing = 0;
    this.#starred = false;
    const before = this.#stack.pop();
    if (before === undefined) return;
    const { to } = this.#now;
    if (to !== before.to) this.#leave(to);
    const isField = to === 'instruction' && before.to !== 'instruction';
    // The result stands in a group beside the instruction, in the group of the field.
    const result = isField ? resultOf(this.#instruction) : null;
    this.#now =
      result === null
        ? before
        : { ...before, target: result.target ?? before.target, isPage: result.isPage || before.isPage };
  }

  bytes(bytes: string): void {
    this.#first = false;
    const rest = bytes.slice(this.#passing);
    this.#passing = Math.max(0, this.#passing - bytes.length);
    if (rest === '') return;
    const { to } = this.#now;
    if (to === 'skip' || to === 'fonts') return;
    const page = this.#fonts.get(this.#now.font) ?? this.#page;
    this.#add(/^[\x20-\x7E]*$/.test(rest) ? rest : this.#decode(rest, labelOfCodePage(page)));
  }

  word(name: string, value: number | null): void {
    const isFirst = this.#first;
    this.#first = false;
    if (name === '*') {
      this.#starred = true;
      this.#first = true;
      return;
    }
    const isStarred = this.#starred;
    this.#starred = false;
    if (isFirst || isStarred) {
      const to = destinations[name] ?? (isStarred && !entered.has(name) ? 'skip' : undefined);
      if (to !== undefined) {
        this.#enter(to);
        return;
      }
    }
    if (this.#now.to === 'skip') return;
    if (this.#now.to === 'fonts') {
      this.#font(name, value);
      return;
    }
    if (this.#now.to === 'styles') this.#styles.word(name, value);
    if (this.#passing > 0 && name.length === 1 && /[^a-z]/i.test(name)) {
      this.#passing -= 1;
      return;
    }
    const character = characters[name];
    if (character === undefined) this.#control(name, value);
    else if (character === '\u2029') this.#flow.paragraph();
    else this.#add(character);
  }

  finish(): Structure {
    while (this.#flows.length > 1) this.#leave('note');
    this.#flow.paragraph();
    const body = this.#flow.blocks;
    const asides = [...this.#asides.values()];
    const heads = asides.filter(({ why }) => why === head);
    return {
      blocks: [...heads, ...body, ...this.#notes, ...asides.filter(({ why }) => why !== head)],
      changes: this.#changes,
    };
  }

  #enter(to: Destination): void {
    if (this.#now.to === 'skip') return;
    this.#now = { ...this.#now, to };
    if (to === 'note' || to === 'comment' || to === 'head' || to === 'foot') {
      this.#flows.push(new Flow(this.#styles));
      this.#now = { ...this.#now, formats: new Set(), target: undefined };
    }
    if (to === 'note') this.#note.isEnd = false;
    if (to === 'author') this.#author = '';
    if (to === 'instruction') this.#instruction = '';
  }

  /** The group that went to `to` ends. */
  #leave(to: Destination): void {
    if (to !== 'note' && to !== 'comment' && to !== 'head' && to !== 'foot') return;
    if (this.#flows.length < 2) return;
    this.#flow.paragraph();
    const flow = this.#flows.pop()!;
    const paragraphs = flow.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.pieces] : []));
    if (to === 'note') {
      const label = this.#note.isEnd ? `e${++this.#note.end}` : String(++this.#note.number);
      const note: NoteBlock = { type: 'note', label, paragraphs };
      this.#notes.push(note);
      this.#flow.pieces.push({ type: 'note', label });
      return;
    }
    const text = paragraphs
      .flatMap((pieces) => pieces.map((piece) => (piece.type === 'note' ? '' : piece.text)))
      .join(' ')
      .replace(/\s+/gu, ' ')
      .trim();
    if (text === '') return;
    const why =
      to === 'comment'
        ? this.#author === ''
          ? 'a comment'
          : `a comment by ${this.#author}`
        : to === 'head'
          ? head
          : 'the foot of the page';
    const kind = to === 'comment' ? 'comment' : 'running-head';
    const key = to === 'comment' ? `comment ${this.#asides.size}` : `${to} ${text}`;
    if (!this.#asides.has(key)) this.#asides.set(key, { type: 'aside', kind, text, why });
  }

  get #flow(): Flow {
    return this.#flows.at(-1)!;
  }

  #font(name: string, value: number | null): void {
    if (name === 'f') this.#now.font = value ?? 0;
    if (name !== 'fcharset' || value === null) return;
    const page = codePageOf(value);
    if (page !== null) this.#fonts.set(this.#now.font, page);
  }

  #control(name: string, value: number | null): void {
    const now = this.#now;
    const isOn = value !== 0;
    const format = switches[name];
    if (format !== undefined) this.#switch(format, isOn);
    switch (name) {
      case 'u':
        this.#add(String.fromCharCode((value ?? 0) & 0xffff));
        this.#passing = now.uc;
        break;
      case 'uc':
        now.uc = Math.max(0, Math.min(20, value ?? 1));
        break;
      case 'ansicpg':
        this.#page = value ?? 1252;
        break;
      case 'mac':
        this.#page = 10_000;
        break;
      case 'f':
        now.font = value ?? 0;
        break;
      case 'par':
      case 'sect':
        this.#flow.paragraph();
        break;
      case 'cell':
      case 'nestcell':
        this.#flow.cell();
        break;
      case 'row':
        this.#flow.row();
        break;
      case 'pard':
        this.#flow.reset();
        break;
      case 'intbl':
        this.#flow.isCell = true;
        break;
      case 's':
        this.#flow.style = value ?? 0;
        break;
      case 'outlinelevel':
        this.#flow.heading = value !== null && value < 9 ? value + 1 : null;
        break;
      case 'plain':
        Object.assign(now, { formats: new Set(), hidden: false, deleted: false, inserted: false });
        break;
      case 'ulnone':
        this.#switch('underline', false);
        break;
      case 'nosupersub':
        this.#switch('superscript', false);
        this.#switch('subscript', false);
        break;
      case 'v':
        now.hidden = isOn;
        break;
      case 'deleted':
      case 'revised':
        if (isOn) this.#changes += 1;
        now[name === 'deleted' ? 'deleted' : 'inserted'] = isOn;
        break;
      case 'lang':
        now.language = languageOfNumber(value ?? 0);
        break;
      case 'ftnalt':
        this.#note.isEnd = true;
        break;
    }
  }

  #switch(format: FormatKind, isOn: boolean): void {
    const formats = new Set(this.#now.formats);
    if (isOn) formats.add(format);
    else formats.delete(format);
    this.#now.formats = formats;
  }

  #add(text: string): void {
    const { to } = this.#now;
    if (to === 'instruction') this.#instruction += this.#instruction.length < 2000 ? text : '';
    else if (to === 'author') this.#author += text;
    else if (to === 'label') this.#flow.label += text;
    else if (to === 'styles') this.#styles.text(text);
    else if (to === 'skip' || to === 'fonts') return;
    else {
      const aside = asideOf(this.#now, this.#state);
      this.#flow.pieces.push(aside === null ? shown(text, this.#now) : { type: 'aside', text, ...aside });
    }
  }
}
