import { languageOptions, nameOf } from '../../../state/languages.ts';
import { Button } from '../../../ui/button.tsx';
import { Combobox } from '../../../ui/combobox.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { t, wordsLanguage } from '../../../words/t.ts';
import { CutView } from '../cut-view.tsx';
import { Cutting } from '../cutting.tsx';
import {
  type BatchAction,
  type BatchDocument,
  type BatchDraft,
  type BatchFile,
  type BatchProblem,
  languagesIn,
  problemOf,
  versionsOf,
} from './batch-draft.ts';
import './batch.css';

export interface BatchFormProps {
  readonly draft: BatchDraft;
  readonly act: (action: BatchAction) => void;
  readonly onAdd: () => void;
  readonly onMake: () => void;
  /** Takes all files for versions of one document. */
  readonly onOne: () => void;
}

/** The documents that were found among many files, each with its versions, for a person to put right. */
export function BatchForm({ draft, act, onAdd, onMake, onOne }: BatchFormProps) {
  const { documents } = draft;
  const apart = versionsOf(draft, null);
  const first = firstProblem(draft);
  return (
    <form
      className="setup batch"
      onSubmit={(event) => {
        event.preventDefault();
        if (first === null) onMake();
      }}
    >
      <header className="setup-head">
        <h1>{t('batch.title', documents.length)}</h1>
        <Button kind="quiet" onClick={() => act({ type: 'clear' })}>
          {t('start.back')}
        </Button>
      </header>
      <p className="batch-how">{t('batch.how')}</p>
      <ol className="batch-documents" aria-label={t('batch.documents')}>
        {documents.map((document) => (
          <DocumentCard key={document.key} draft={draft} document={document} act={act} />
        ))}
      </ol>
      {apart.length === 0 ? null : (
        <section className="batch-document batch-apart" aria-label={t('batch.apart')}>
          <h2>{t('batch.apart')}</h2>
          <p className="batch-how">{t('batch.apart.how')}</p>
          <Files draft={draft} files={apart} act={act} />
        </section>
      )}
      <div className="setup-options">
        <div className="setup-cutting">
          <Cutting
            value={draft.segmentation}
            srx={draft.srx}
            onValue={(segmentation, srx) => act({ type: 'segmentation', segmentation, srx })}
          />
          <CutView
            versions={draft.files
              .filter(({ document }) => document !== null)
              .map(({ key, path, language, given }) => ({ key, language, label: path, source: given }))}
            segmentation={draft.segmentation}
            srx={draft.srx}
          />
        </div>
        <Select
          label={t('start.pivot')}
          hint={t('start.pivot.hint')}
          value={draft.pivot}
          options={[
            { value: '', label: t('batch.pivot.first') },
            ...languagesIn(draft).map((value) => ({ value, label: nameOf(value, wordsLanguage()) })),
          ]}
          onValue={(pivot) => act({ type: 'pivot', pivot })}
        />
      </div>
      <footer className="setup-foot">
        <p className="setup-problem">{first}</p>
        <Button kind="quiet" onClick={onOne}>
          {t('batch.one')}
        </Button>
        <Button onClick={onAdd}>{t('batch.add')}</Button>
        <Button kind="primary" type="submit" disabledReason={first}>
          {t('batch.make', documents.length)}
        </Button>
      </footer>
    </form>
  );
}

function DocumentCard({
  draft,
  document,
  act,
}: {
  readonly draft: BatchDraft;
  readonly document: BatchDocument;
  readonly act: (action: BatchAction) => void;
}) {
  const versions = versionsOf(draft, document.key);
  const problem = problemWords(problemOf(versions));
  return (
    <li className="batch-document" data-wrong={problem !== null}>
      <TextField
        label={t('batch.name')}
        labelUnseen
        className="batch-name"
        value={document.name}
        onValue={(name) => act({ type: 'name', document: document.key, name })}
      />
      <Files draft={draft} files={versions} act={act} />
      {problem === null ? null : (
        <p className="batch-problem" role="note">
          {problem}
        </p>
      )}
    </li>
  );
}

function Files({
  draft,
  files,
  act,
}: {
  readonly draft: BatchDraft;
  readonly files: readonly BatchFile[];
  readonly act: (action: BatchAction) => void;
}) {
  const places = [
    ...draft.documents.map(({ key, name }) => ({ value: `=${key}`, label: name })),
    { value: 'own', label: t('batch.place.own') },
    { value: 'out', label: t('batch.place.out') },
  ];
  return (
    <ul className="batch-files">
      {files.map(({ key, path, language, document }) => (
        <li key={key}>
          <span className="batch-path" title={path}>
            <bdi>{path}</bdi>
          </span>
          <Combobox
            label={t('batch.language', path)}
            labelUnseen
            value={language}
            options={languageOptions(wordsLanguage())}
            onValue={(chosen) => act({ type: 'language', key, language: chosen })}
          />
          <Select
            label={t('batch.place', path)}
            labelUnseen
            value={document === null ? 'out' : `=${document}`}
            options={places}
            onValue={(place) =>
              act({
                type: 'assign',
                key,
                document: place === 'out' ? null : place === 'own' ? '' : place.slice(1),
              })
            }
          />
        </li>
      ))}
    </ul>
  );
}

function firstProblem(draft: BatchDraft): string | null {
  if (draft.documents.length === 0) return t('batch.problem.none');
  for (const { key, name } of draft.documents) {
    const problem = problemWords(problemOf(versionsOf(draft, key)));
    if (problem !== null) return t('batch.problem.of', name, problem);
  }
  return null;
}

function problemWords(problem: BatchProblem | null): string | null {
  if (problem === null) return null;
  if (problem.kind === 'unknown') return t('start.problem.unknown', problem.path);
  if (problem.kind === 'tag') return t('start.problem.tag', problem.tag);
  if (problem.kind === 'same') return t('batch.problem.same', nameOf(problem.language, wordsLanguage()));
  return t(problem.kind === 'one' ? 'batch.problem.one' : 'start.problem.many');
}
