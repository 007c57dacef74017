import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { languageName } from '../../../shared/model/language-tag.ts';
import type { Hit, Search } from '../../state/hits.ts';
import { patternOf, type Scope } from '../../state/query.ts';
import { useActions, useProject, useSession } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { t, wordsLanguage } from '../../words/t.ts';
import { HitItem } from './hit-item.tsx';
import { replacementOf } from './replacement.ts';
import { useHits } from './use-hits.ts';
import './find-panel.css';

const scopes: readonly Scope[] = ['texts', 'labels', 'comments'];
/** This many are listed until more are asked for. */
const page = 200;

/** Finding and replacing: everything found is listed with what it would become, and replaced in one step. */
export function FindPanel() {
  const session = useActions();
  const alignment = useProject((project) => project.alignment);
  const { query, scope, replacement, asked, replacing } = useSession((state) => state.find);
  const place = useSession((state) => state.place);
  const field = useRef<HTMLInputElement>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [limit, setLimit] = useState(page);
  const { languages } = alignment;

  const pattern = useMemo(() => patternOf(query), [query]);
  const problem = pattern !== null && 'problem' in pattern ? pattern.problem : null;
  const search = useMemo((): Search | null => {
    if (pattern === null || 'problem' in pattern) return null;
    const { language, regex: regular } = query;
    return { regex: pattern.regex, scope, language, replacement, regular };
  }, [pattern, query, scope, replacement]);
  const { hits, done } = useHits(alignment, search);
  const taken = useMemo(() => hits.filter(({ key }) => !left.has(key)), [hits, left]);
  const count = taken.reduce((sum, { places }) => sum + places.length, 0);

  // Asked for by key: what is typed next is searched for.
  useEffect(() => {
    if (asked === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  useEffect(() => {
    if (search === null) return;
    setLeft(new Set());
    setLimit(page);
  }, [search]);

  const at = hits.findIndex(
    ({ unit, language, segmentAt }) =>
      unit === place?.unit &&
      (language === null || (language === place.language && segmentAt === place.segmentAt)),
  );
  const go = useCallback(
    (hit: Hit) => {
      const { place: now, project } = session.store.get();
      const language = hit.language ?? now?.language ?? project?.alignment.pivot;
      if (language !== undefined) session.go({ unit: hit.unit, language, segmentAt: hit.segmentAt });
    },
    [session],
  );
  const check = useCallback((key: string, checked: boolean) => {
    setLeft((known) => (checked ? known.difference(new Set([key])) : known.union(new Set([key]))));
  }, []);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      session.grid?.focus();
    } else if (event.key === 'Enter' && hits.length > 0) {
      event.preventDefault();
      const by = event.shiftKey ? -1 : 1;
      const next = hits[(at + by + hits.length) % hits.length];
      if (next !== undefined) go(next);
    }
  };
  const replace = () => session.edit(() => replacementOf(taken, scope));

  return (
    <div className="find">
      <div className="find-form">
        <TextField
          ref={field}
          label={t('find.words')}
          error={problem}
          value={query.words}
          spellCheck={false}
          autoComplete="off"
          dir="auto"
          onValue={(words) => session.look({ query: { ...query, words } })}
          onKeyDown={press}
        />
        <div className="find-choices">
          <Checkbox
            label={t('find.case')}
            checked={query.matchCase}
            onValue={(matchCase) => session.look({ query: { ...query, matchCase } })}
          />
          <Checkbox
            label={t('find.whole')}
            checked={query.wholeWord}
            onValue={(wholeWord) => session.look({ query: { ...query, wholeWord } })}
          />
          <Checkbox
            label={t('find.regex')}
            checked={query.regex}
            onValue={(regex) => session.look({ query: { ...query, regex } })}
          />
        </div>
        <RadioGroup
          bar
          label={t('find.scope')}
          labelUnseen
          value={scope}
          options={scopes.map((value) => ({ value, label: t(`find.scope.${value}`) }))}
          onValue={(value) => session.look({ scope: value })}
        />
        {scope === 'comments' ? null : (
          <Select
            label={t('find.language')}
            labelUnseen
            value={query.language ?? ''}
            options={[
              { value: '', label: t('find.language.all') },
              ...languages.map((value) => ({ value, label: languageName(value, wordsLanguage()) })),
            ]}
            onValue={(value) => session.look({ query: { ...query, language: value === '' ? null : value } })}
          />
        )}
        {replacing ? (
          <>
            <TextField
              label={t('find.replacement')}
              hint={query.regex ? t('find.replacement.groups') : undefined}
              value={replacement}
              spellCheck={false}
              autoComplete="off"
              dir="auto"
              onValue={(words) => session.look({ replacement: words })}
              onKeyDown={press}
            />
            <Button
              kind={replacement === '' ? 'plain' : 'primary'}
              disabledReason={done && count > 0 ? null : t('find.replace.nothing')}
              onClick={replace}
            >
              {t(replacement === '' && count > 0 ? 'find.delete' : 'find.replace', count)}
            </Button>
          </>
        ) : (
          <Button kind="quiet" onClick={() => session.look({ replacing: true })}>
            {t('find.replace.too')}
          </Button>
        )}
      </div>
      <p className="find-count" role="status">
        {search === null
          ? t('find.hint')
          : done
            ? t('find.count', hits.length)
            : t('find.searching', hits.length)}
      </p>
      <ul className="find-hits" aria-label={t('find.hits')}>
        {hits.slice(0, Math.max(limit, at + 1)).map((hit, index) => (
          <HitItem
            key={hit.key}
            hit={hit}
            replacing={replacing}
            checked={!left.has(hit.key)}
            active={index === at}
            onCheck={check}
            onGo={go}
          />
        ))}
        {hits.length > limit ? (
          <li className="find-more">
            <Button kind="quiet" onClick={() => setLimit(limit + page)}>
              {t('find.more', Math.min(page, hits.length - limit))}
            </Button>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
