import { useEffect, useRef, useState } from 'react';
import { TextField } from '../../ui/text-field.tsx';
import { t } from '../../words/t.ts';
import { findInGuide } from './find.ts';
import { pages } from './pages.ts';
import type { GuidePage } from './section.ts';
import { Marked } from './tokens.tsx';
import './guide.css';

/** The guide's pages with their contents at the side, and a field that finds words in all of them. */
export function Guide() {
  const [place, setPlace] = useState({ page: pages[0]!, section: '' });
  const [query, setQuery] = useState('');
  const text = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []);
  useEffect(() => {
    const heading = place.section === '' ? null : document.getElementById(place.section);
    if (heading === null) text.current?.scrollTo({ top: 0 });
    else heading.scrollIntoView({ block: 'start' });
  }, [place]);
  const follow = (id: string) => {
    const page = pages.find((one) => one.id === id);
    if (page !== undefined) setPlace({ page, section: '' });
  };
  const found = findInGuide(pages, query);
  return (
    <div className="guide">
      <div className="guide-side">
        <TextField ref={search} label={t('guide.search')} type="search" value={query} onValue={setQuery} />
        {query.trim() === '' ? (
          <Contents current={place.page} choose={follow} />
        ) : found.length === 0 ? (
          <p className="guide-none">{t('guide.none')}</p>
        ) : (
          <ul className="guide-found" aria-label={t('guide.found')}>
            {found.map(({ page, section, title, excerpt }) => (
              <li key={section}>
                <button type="button" onClick={() => setPlace({ page, section })}>
                  <b>{title === page.title ? title : `${page.title} › ${title}`}</b>
                  <span>{excerpt}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
      <article ref={text} className="guide-text" tabIndex={0} aria-label={place.page.title} lang="en">
        {place.page.sections.map(({ id, title, level, content }) => {
          const Heading = level === 1 ? 'h3' : 'h4';
          return (
            <section key={id}>
              <Heading id={id}>{title}</Heading>
              <Marked tokens={content} follow={follow} />
            </section>
          );
        })}
      </article>
    </div>
  );
}

function Contents(props: { readonly current: GuidePage; readonly choose: (id: string) => void }) {
  return (
    <nav aria-label={t('guide.contents')}>
      <ol>
        {pages.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === props.current.id ? 'page' : undefined}
              onClick={() => props.choose(id)}
            >
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
