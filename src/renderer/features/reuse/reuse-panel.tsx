import { useEffect } from 'react';
import type { ReferenceFile } from '../../../shared/api/methods/reference.ts';
import { addReferences, loadReferences, useReferences } from '../../state/references.ts';
import { useActions, useProject } from '../../state/use-session.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { t } from '../../words/t.ts';
import { Files } from './files.tsx';
import { LeverageTable } from './leverage-table.tsx';
import { MatchItem } from './match-item.tsx';
import { TermItem } from './term-item.tsx';
import { useLookup } from './use-lookup.ts';
import './reuse.css';

const noFiles: readonly ReferenceFile[] = [];

/** What memories have for the active unit, and which terms of glossaries stand in it. */
export function ReusePanel() {
  const session = useActions();
  const project = useProject((open) => open.project);
  const known = useReferences();
  const { trouble, reading } = known;
  useEffect(() => void loadReferences(session, project), [session, project]);
  const files = (known.project === project ? known.files : null) ?? noFiles;
  const found = useLookup(files);
  if (files.length === 0)
    return (
      <>
        {trouble.map((text) => (
          <Banner key={text} kind="error">
            {text}
          </Banner>
        ))}
        <EmptyState title={t('reuse.none')}>
          <div className="reuse-none">
            <p>{t('reuse.none.more')}</p>
            <Button kind="primary" onClick={() => void addReferences(session)}>
              {t('reuse.add')}
            </Button>
            {reading === null ? null : <p role="status">{t('reuse.reading', reading.name)}</p>}
          </div>
        </EmptyState>
      </>
    );
  const memories = files.filter(({ kind }) => kind === 'memory');
  const glossaries = files.filter(({ kind }) => kind === 'glossary');
  const { lookup } = found;
  const nameOf = (id: number) => files.find((file) => file.id === id)?.name ?? '';
  return (
    <div className="reuse">
      <div className="reuse-scroll">
        {found.trouble === null ? null : <Banner kind="error">{found.trouble}</Banner>}
        {glossaries.length === 0 || lookup === null ? null : (
          <section aria-labelledby="reuse-terms">
            <h2 id="reuse-terms">{t('reuse.terms', lookup.terms.length)}</h2>
            <ul className="reuse-list">
              {lookup.terms.map((term) => (
                <TermItem key={JSON.stringify(term.sides)} term={term} />
              ))}
            </ul>
          </section>
        )}
        {memories.length === 0 || lookup === null ? null : (
          <section aria-labelledby="reuse-matches">
            <h2 id="reuse-matches">{t('reuse.matches', lookup.matches.length)}</h2>
            <ul className="reuse-list">
              {lookup.matches.map((match) => (
                <MatchItem
                  key={JSON.stringify([match.source.text, match.targets])}
                  match={match}
                  texts={lookup.texts}
                  file={memories.length > 1 ? nameOf(match.file) : null}
                />
              ))}
            </ul>
          </section>
        )}
      </div>
      <footer className="reuse-foot">
        {memories.length === 0 ? null : <LeverageTable project={project} files={files} />}
        <Files project={project} references={{ ...known, files }} />
      </footer>
    </div>
  );
}
