import { nameOf } from '../../state/languages.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { t, wordsLanguage } from '../../words/t.ts';
import { Cards } from './cards.tsx';
import { CutView } from './cut-view.tsx';
import { Cutting } from './cutting.tsx';
import { pivotOf, readEntries } from './draft.ts';
import { problemWords } from './problem-words.ts';
import { problemsOf } from './problems.ts';
import type { DraftForm } from './use-draft.ts';
import './setup.css';

export interface SetupProps {
  readonly form: DraftForm;
  readonly onAdd: () => void;
  readonly onAlign: () => void;
}

/** The form for a new alignment: its versions, the pivot, how the texts are cut, and what still stands in the way. */
export function Setup({ form, onAdd, onAlign }: SetupProps) {
  const { draft, act, told } = form;
  const problems = problemsOf(draft);
  const first = problemWords(problems[0]);
  const read = readEntries(draft);
  return (
    <form
      className="setup"
      onSubmit={(event) => {
        event.preventDefault();
        if (problems.length === 0) onAlign();
      }}
    >
      <header className="setup-head">
        <h1>{t('start.new')}</h1>
        <Button kind="quiet" onClick={() => act({ type: 'clear' })}>
          {t('start.back')}
        </Button>
      </header>
      <Cards form={form} problems={problems} onAdd={onAdd} />
      <div className="setup-options">
        <div className="setup-cutting">
          <Cutting
            value={draft.segmentation}
            srx={draft.srx}
            onValue={(segmentation, srx) => act({ type: 'segmentation', segmentation, srx })}
          />
          <CutView
            versions={read.map(({ key, language, source }) => ({
              key,
              language,
              source,
              label: nameOf(language, wordsLanguage()),
            }))}
            segmentation={draft.segmentation}
            srx={draft.srx}
          />
        </div>
        <div className="setup-more">
          {read.length > 0 ? (
            <Select
              label={t('start.pivot')}
              hint={t('start.pivot.hint')}
              value={pivotOf(draft)?.key ?? ''}
              options={read.map(({ key, language, name }) => ({
                value: key,
                label: language === '' ? name : nameOf(language, wordsLanguage()),
              }))}
              onValue={(key) => act({ type: 'pivot', key })}
            />
          ) : null}
          <TextField
            label={t('start.name')}
            placeholder={t('start.name.none')}
            value={draft.name}
            onValue={(name) => act({ type: 'name', name })}
          />
        </div>
      </div>
      <footer className="setup-foot">
        <p className="setup-problem">{first}</p>
        <Button kind="primary" type="submit" disabledReason={first}>
          {t('start.align', draft.entries.length)}
        </Button>
      </footer>
      <p role="status" className="unseen">
        {told}
      </p>
    </form>
  );
}
