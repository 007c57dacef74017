import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { likeKey } from '../../../shared/check/judging/ignoring.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { useActions, useProject } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { t } from '../../words/t.ts';
import { kindIn } from './kind-in.ts';

/** Reasons begun and left, by the finding's key, so that looking something up in between costs nothing. */
const begun = new Map<string, string>();

/** Asks in place why a finding is all right. Enter keeps the reason, Esc or going elsewhere leaves everything as it was. */
export function IgnoreForm({ finding }: { readonly finding: Finding }) {
  const { key: findingKey } = finding;
  const session = useActions();
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState(begun.get(findingKey) ?? '');
  const [wanted, setWanted] = useState(false);
  const [alike, setAlike] = useState(false);
  const like = likeKey(finding);
  const many = useProject(({ findings }) => findings.filter((one) => likeKey(one) === like).length);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && form.current?.contains(event.target) === false) session.close();
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, [session]);

  const change = (text: string) => {
    begun.set(findingKey, text);
    setReason(text);
  };
  const keep = async () => {
    if (reason.trim() === '') {
      setWanted(true);
      input.current?.focus();
      return;
    }
    session.close();
    await session.ignoreFinding(alike ? like : findingKey, reason.trim());
    begun.delete(findingKey);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    session.close();
  };
  return (
    <form
      ref={form}
      className="ignore-form"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        ref={input}
        label={t('findings.reason')}
        hint={t('findings.reason.hint')}
        error={wanted && reason.trim() === '' ? t('findings.reason.missing') : null}
        value={reason}
        onValue={change}
        onKeyDown={press}
      />
      {many > 1 ? (
        <Checkbox
          label={t('findings.ignore.alike', many, kindIn(finding))}
          checked={alike}
          onValue={setAlike}
        />
      ) : null}
      <div className="finding-actions">
        <Button type="submit" kind="primary">
          {t('findings.reason.keep')}
        </Button>
        <Button onClick={session.close}>{t('findings.reason.cancel')}</Button>
      </div>
    </form>
  );
}
