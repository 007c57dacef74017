import { useEffect, useState } from 'react';
import type { RecentProject } from '../../../shared/api/methods/projects.ts';
import { nameOf } from '../../state/languages.ts';
import { useActions } from '../../state/use-session.tsx';
import { Progress } from '../../ui/progress.tsx';
import { t, wordsLanguage } from '../../words/t.ts';
import './recent-projects.css';

export interface RecentProjectsProps {
  readonly onOpen: (recent: RecentProject) => void;
}

/** The projects opened last, with how far each is; nothing while there are none. */
export function RecentProjects({ onOpen }: RecentProjectsProps) {
  const { client } = useActions();
  const [recent, setRecent] = useState<readonly RecentProject[]>([]);
  useEffect(() => {
    let wanted = true;
    client.call('projects.recent', {}).then(
      (found) => wanted && setRecent(found),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [client]);
  if (recent.length === 0) return null;
  return (
    <section className="recent" aria-labelledby="recent-title">
      <h2 id="recent-title">{t('start.recent')}</h2>
      <ul>
        {recent.map((project) => (
          <li key={project.path}>
            <button type="button" className="recent-project" onClick={() => onOpen(project)}>
              <span className="recent-name">{project.name}</span>
              <span className="recent-languages">{languagesOf(project)}</span>
              <span className="recent-state">
                <Progress label={t('start.recent')} done={project.confirmed} of={project.units} />
                {t('start.recent.state', project.confirmed, project.units)}
              </span>
              <time className="recent-when" dateTime={project.openedAt}>
                {whenOpened(project.openedAt)}
              </time>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whenOpened(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime())
    ? ''
    : date.toLocaleDateString(wordsLanguage(), { dateStyle: 'medium' });
}

/** The languages, each with how much of it is confirmed once anything is. */
function languagesOf({ languages, confirmed, progress }: RecentProject): string {
  return languages
    .map((tag) => {
      const name = nameOf(tag, wordsLanguage());
      const own = progress?.find(({ language }) => language === tag);
      if (confirmed === 0 || own === undefined || own.units === 0) return name;
      return t('start.recent.language', name, own.confirmed / own.units);
    })
    .join(' · ');
}
