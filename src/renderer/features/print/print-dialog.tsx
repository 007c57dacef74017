import { useState } from 'react';
import { toWireError } from '../../../shared/api/errors.ts';
import { languageName } from '../../../shared/model/language-tag.ts';
import { findingWords } from '../../state/finding-words.ts';
import type { ProjectView } from '../../state/session-state.ts';
import { useActions, useProject } from '../../state/use-session.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { said } from '../../words/engine/said.ts';
import { t, wordsLanguage } from '../../words/t.ts';
import { findingsPage } from './findings-page.ts';
import { printPage } from './print-page.ts';
import './print.css';

const kinds = ['documents', 'confirmed', 'findings'] as const;
type Kind = (typeof kinds)[number];

/** What of the project goes on paper: the versions side by side, or the findings with their rows. */
export function PrintDialog() {
  const session = useActions();
  const project = useProject((open) => open);
  const [kind, setKind] = useState<Kind>('documents');
  const [work, setWork] = useState<{ readonly busy: boolean; readonly failed: string | null }>({
    busy: false,
    failed: null,
  });

  const print = async () => {
    setWork({ busy: true, failed: null });
    try {
      await session.settled();
      const page = kind === 'findings' ? reportOf(project) : await documentsPage(kind === 'confirmed');
      session.close();
      await printPage(page);
    } catch (thrown) {
      setWork({ busy: false, failed: said(toWireError(thrown).message) });
    }
  };
  const documentsPage = async (confirmed: boolean) => {
    const only = confirmed ? ('confirmed' as const) : ('all' as const);
    const params = { project: project.project, format: 'html' as const, only };
    const { content } = await session.client.call('exports.content', params);
    return new TextDecoder().decode(Uint8Array.from(atob(content), (character) => character.charCodeAt(0)));
  };
  return (
    <Dialog
      title={t('print.title')}
      closeLabel={t('print.close')}
      onClose={session.close}
      foot={
        <>
          <Button onClick={session.close}>{t('print.close')}</Button>
          <Button
            kind="primary"
            disabledReason={work.busy ? t('print.busy') : null}
            onClick={() => void print()}
          >
            {t('print.now')}
          </Button>
        </>
      }
    >
      {work.failed === null ? null : <Banner kind="error">{work.failed}</Banner>}
      <RadioGroup
        label={t('print.what')}
        value={kind}
        options={kinds.map((value) => ({
          value,
          label: t(`print.${value}`),
          hint: t(`print.${value}.hint`),
        }))}
        onValue={setKind}
      />
      {work.busy ? <p role="status">{t('print.busy')}</p> : null}
    </Dialog>
  );
}

/** The findings in document order, those that differ apart from those that are missing. */
function reportOf({ name, alignment, findings }: ProjectView): string {
  const language = wordsLanguage();
  const places = new Map(alignment.units.map((unit, at) => [unit.id, { unit, at }]));
  const texts = new Map(
    alignment.languages.map((each) => [
      each,
      new Map((alignment.segments[each] ?? []).map(({ id, text }) => [id, text])),
    ]),
  );
  const lines = findings
    .flatMap((finding) => {
      const found = places.get(finding.unit);
      return found === undefined ? [] : [{ finding, ...found }];
    })
    .toSorted((a, b) => a.at - b.at);
  const groups = Map.groupBy(lines, ({ finding }) =>
    finding.type === 'missing' || finding.type === 'extra' ? 'missing' : 'differs',
  );
  return findingsPage({
    title: t('print.report', name),
    language,
    none: t('findings.none'),
    groups: (['differs', 'missing'] as const).flatMap((id) => {
      const group = groups.get(id);
      if (group === undefined) return [];
      return {
        title: `${t(`findings.${id}`)} (${t('number', group.length)})`,
        lines: group.map(({ finding, unit, at }) => ({
          sentence: findingWords(finding, alignment),
          where: `${t('findings.unit', at + 1)} · ${t(`findings.type.${finding.type}`)}`,
          texts: alignment.languages.map((each) => ({
            language: each,
            name: languageName(each, language),
            text: (unit.segments[each] ?? []).map((id) => texts.get(each)?.get(id) ?? '').join(' ') || '—',
          })),
        })),
      };
    }),
  });
}
