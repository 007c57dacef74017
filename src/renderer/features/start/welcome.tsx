import { Button } from '../../ui/button.tsx';
import { t } from '../../words/t.ts';
import { Motif } from './motif.tsx';
import './welcome.css';

export interface WelcomeProps {
  readonly onChoose: () => void;
  readonly onFolder: () => void;
  readonly onProject: () => void;
  readonly onSample: () => void;
  readonly onTour: () => void;
  /** Without the name and motto, where the window already shows them. */
  readonly bare: boolean;
}

/** The first thing one sees: the name, what it is for, and where the files go. */
export function Welcome({ onChoose, onFolder, onProject, onSample, onTour, bare }: WelcomeProps) {
  return (
    <>
      {bare ? null : (
        <header className="start-name">
          <h1>{t('app.name')}</h1>
          <p className="start-motto">{t('start.motto')}</p>
          <p className="start-promise">{t('start.promise')}</p>
        </header>
      )}
      <section className="start-drop" aria-labelledby="start-drop-title">
        <Motif />
        <h2 id="start-drop-title">{t('start.drop')}</h2>
        <p>{t('start.drop.more')}</p>
        <div className="start-ways">
          <Button kind="primary" onClick={onChoose}>
            {t('start.choose')}
          </Button>
          <Button onClick={onFolder}>{t('start.folder')}</Button>
          <Button onClick={onProject}>{t('start.project')}</Button>
          <Button kind="quiet" onClick={onSample}>
            {t('start.sample')}
          </Button>
          <Button kind="quiet" onClick={onTour}>
            {t('start.tour')}
          </Button>
        </div>
      </section>
    </>
  );
}
