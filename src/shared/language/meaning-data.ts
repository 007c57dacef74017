import ar from '../../../resources/meaning/ar.json' with { type: 'json' };
import de from '../../../resources/meaning/de.json' with { type: 'json' };
import en from '../../../resources/meaning/en.json' with { type: 'json' };
import es from '../../../resources/meaning/es.json' with { type: 'json' };
import fr from '../../../resources/meaning/fr.json' with { type: 'json' };
import it from '../../../resources/meaning/it.json' with { type: 'json' };
import pt from '../../../resources/meaning/pt.json' with { type: 'json' };
import ru from '../../../resources/meaning/ru.json' with { type: 'json' };
import zh from '../../../resources/meaning/zh.json' with { type: 'json' };

/** Classes of expressions that carry the legal meaning of a sentence. */
export const traits = [
  'negation',
  'permission',
  'recommendation',
  'obligation',
  'exception',
  'only',
  'least',
  'most',
  'every',
  'some',
  'both',
  'reservation',
  'condition',
  'supposition',
  'inclusion',
  'accordance',
  'single',
] as const;
export type Trait = (typeof traits)[number];

interface Expressions {
  /** Expressions that mean it; they accuse a version that has nothing of the kind. */
  readonly sure: string;
  /** Expressions that may stand for it; they excuse a version and accuse none. */
  readonly maybe: string;
  /** Expressions that hold such a word and mean nothing of this class, though they may of another: "at all". */
  readonly unlike?: string;
}

/** One file of `resources/meaning`; its README says how expressions are written. */
export type MeaningFile = Readonly<Record<Trait, Expressions>> & {
  readonly language: string;
  /** Expressions that hold such a word and mean nothing of the kind. */
  readonly nothing: string;
  /** Finite verbs behind which an expression belongs to the predicate: "is not", not "not later than". */
  readonly auxiliaries?: string;
  /** What makes what follows an expression passive: "may be used". */
  readonly passives?: string;
  /** Words that open a subordinate clause: "which may arise" is hardly a permission. */
  readonly subordinators?: string;
  /** Indefinite articles, or what stands for them: "a member" instead of "each member". */
  readonly articles?: string;
  /** Negations that deny nothing more where the sentence has another one: "aucun" beside "ne". */
  readonly besides?: string;
};

const files: readonly MeaningFile[] = [ar, de, en, es, fr, it, pt, ru, zh];

/** The data by primary language subtag. */
export const meaningFiles: Readonly<Record<string, MeaningFile>> = Object.fromEntries(
  files.map((file) => [file.language, file]),
);
