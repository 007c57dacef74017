import de from '../../../resources/forms/de.json' with { type: 'json' };
import en from '../../../resources/forms/en.json' with { type: 'json' };
import es from '../../../resources/forms/es.json' with { type: 'json' };
import fr from '../../../resources/forms/fr.json' with { type: 'json' };
import hu from '../../../resources/forms/hu.json' with { type: 'json' };
import it from '../../../resources/forms/it.json' with { type: 'json' };
import pt from '../../../resources/forms/pt.json' with { type: 'json' };
import ru from '../../../resources/forms/ru.json' with { type: 'json' };
import { foldedForm } from './folded-form.ts';

/** Per language the forms that no light stemming brings together, between spaces, by the form a dictionary gives. */
const files: Readonly<Record<string, Readonly<Record<string, string>>>> = { de, en, es, fr, hu, it, pt, ru };

const none: ReadonlyMap<string, string> = new Map();
const read = new Map<string, ReadonlyMap<string, string>>();

/** The dictionary's form of every other form that `resources/forms` has for a language (by its key), all of them folded. */
export function baseForms(language: string): ReadonlyMap<string, string> {
  const file = files[language];
  if (file === undefined) return none;
  let forms = read.get(language);
  if (forms === undefined) {
    forms = new Map(
      Object.entries(file).flatMap(([base, others]) =>
        others.split(' ').map((other) => [foldedForm(other), foldedForm(base)] as const),
      ),
    );
    read.set(language, forms);
  }
  return forms;
}
