import type { Join } from './lexicon.ts';

/** One word of a number: a value, or a joining word. */
export interface NumberPart {
  readonly value: number;
  readonly ordinal: boolean;
  readonly join?: Join;
  /** The word carries a conjunction in itself (Arabic و). */
  readonly and?: boolean;
}

export interface NumberTraits {
  /** French counting by twenties: sixty and eighty take 11–19. */
  readonly vigesimal?: boolean;
  /** Tens and units of an ordinal are both ordinals (octogésimo primero). */
  readonly ordinalsCombine?: boolean;
  /** A unit before ten makes a teen (ثلاثة عشر). */
  readonly unitBeforeTen?: boolean;
}

export interface ReadNumber {
  readonly value: number;
  readonly ordinal: boolean;
  /** Index behind the last part that belongs to it. */
  readonly to: number;
}

interface State {
  total: number;
  hundreds: number;
  tens: number;
  units: number;
  teen: boolean;
  lastScale: number;
  any: boolean;
}

/**
 * Reads the longest number that begins at `from`: slots for hundreds, tens and units are filled at most once between
 * two scale words, so that neighbouring numbers do not run together. Null when no number begins there.
 */
export function readNumber(
  parts: readonly NumberPart[],
  from: number,
  traits: NumberTraits,
): ReadNumber | null {
  let state: State = {
    total: 0,
    hundreds: 0,
    tens: 0,
    units: 0,
    teen: false,
    lastScale: Infinity,
    any: false,
  };
  let ordinal = false;
  let at = from;
  let beforeJoin: { state: State; at: number } | null = null;
  let joined = false;
  let after = false;
  while (at < parts.length) {
    const part = parts[at];
    if (part === undefined) break;
    if (part.join !== undefined) {
      const next = parts[at + 1];
      if (
        joined ||
        (ordinal && part.join !== 'after') ||
        next === undefined ||
        !mayJoin(state, part.join, next, traits)
      )
        break;
      beforeJoin = { state: { ...state }, at };
      joined = true;
      after = part.join === 'after';
      at += 1;
      continue;
    }
    if (
      ordinal &&
      !after &&
      !part.ordinal &&
      part.and !== true &&
      !(traits.unitBeforeTen === true && part.value === 10)
    )
      break;
    const next = after
      ? withHundredsAfter(state, part.value)
      : added(state, part, traits, joined || part.and === true);
    if (next === null) {
      // "one hundred and five hundred": the joined five belongs to what follows.
      const undo = joined || beforeJoin?.at === at - 2;
      if (undo && beforeJoin !== null) ({ state, at } = beforeJoin);
      break;
    }
    state = next;
    if (!joined) beforeJoin = null;
    joined = false;
    after = false;
    at += 1;
    if (part.ordinal) {
      ordinal = true;
      if (traits.ordinalsCombine !== true) break;
    }
  }
  if (joined && beforeJoin !== null) ({ state, at } = beforeJoin);
  return state.any ? { value: sumOf(state), ordinal, to: at } : null;
}

function sumOf(state: State): number {
  return state.total + state.hundreds + state.tens + state.units;
}

function mayJoin(state: State, join: Join, next: NumberPart, traits: NumberTraits): boolean {
  if (!state.any || next.join !== undefined) return false;
  if (join === 'any') return true;
  if (join === 'after') return state.hundreds === 0 && next.value >= 100 && next.value < 1000;
  if (join === 'hundreds')
    return (
      state.tens === 0 && state.units === 0 && next.value < 100 && (state.hundreds > 0 || state.total > 0)
    );
  if (state.tens < 20 || state.units > 0) return false;
  return traits.vigesimal === true ? next.value === 1 || next.value === 11 : next.value < 10;
}

/** `state` with `value` in its slot, null when the slot is taken. */
function added(
  state: State,
  { value, ordinal }: NumberPart,
  traits: NumberTraits,
  joined: boolean,
): State | null {
  if (value >= 1000) return scaled(state, value);
  if (value >= 100) return withHundreds(state, value);
  const next = { ...state, any: true };
  if (value === 0) return state.any ? null : next;
  if (value >= 20) {
    if (state.tens > 0 || (state.units > 0 && !joined)) return null;
    return { ...next, tens: value };
  }
  // décima octava: the ten of an ordinal takes its unit behind it.
  if (value === 10 && ordinal && traits.ordinalsCombine === true && traits.unitBeforeTen !== true)
    return state.tens > 0 || state.units > 0 ? null : { ...next, tens: 10 };
  if (value >= 10) return withTeen(state, value, traits, joined);
  return state.units > 0 || state.teen ? null : { ...next, units: value };
}

function withTeen(state: State, value: number, traits: NumberTraits, joined: boolean): State | null {
  const next = { ...state, any: true, teen: true };
  if (state.tens === 0 && state.units === 0) return { ...next, tens: 10, units: value - 10 };
  if (traits.unitBeforeTen === true && value === 10 && state.tens === 0 && !joined)
    return { ...next, tens: 10 };
  const twenties = traits.vigesimal === true && (state.tens === 60 || state.tens === 80) && state.units === 0;
  return twenties && value > 10 ? { ...next, tens: state.tens + 10, units: value - 10 } : null;
}

/** الثالثة بعد المائة: the hundreds stand behind what is counted on top of them. */
function withHundredsAfter(state: State, value: number): State | null {
  return value % 100 === 0 && value < 1000 ? { ...state, hundreds: value } : null;
}

function withHundreds(state: State, value: number): State | null {
  const group = state.tens + state.units;
  if (state.hundreds > 0) return null;
  if (value !== 100) return group > 0 ? null : { ...state, any: true, hundreds: value };
  // nineteen hundred, neunzehnhundert
  const factor = group === 0 ? 1 : group;
  if (factor > 9 && (factor < 11 || factor % 10 === 0)) return null;
  return { ...state, any: true, hundreds: factor * 100, tens: 0, units: 0, teen: false };
}

function scaled(state: State, value: number): State | null {
  const scale = Number(`1e${Math.floor(Math.log10(value) + 1e-9)}`);
  const group = state.hundreds + state.tens + state.units;
  const cleared = { ...state, any: true, hundreds: 0, tens: 0, units: 0, teen: false, lastScale: scale };
  // A word that is a whole number in itself (ألفان, eintausendeins).
  if (value !== scale) {
    if (group > 0 || scale >= state.lastScale) return null;
    return { ...cleared, total: state.total + value, lastScale: value % scale === 0 ? scale : 1 };
  }
  if (scale < state.lastScale) return { ...cleared, total: state.total + (group === 0 ? 1 : group) * scale };
  // five thousand million
  if (state.total === 0 || state.total >= scale) return null;
  return { ...cleared, total: (state.total + group) * scale };
}
