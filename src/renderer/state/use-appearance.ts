import { useEffect } from 'react';
import { useSession } from './use-session.tsx';

/** Lays theme and zoom on the page. */
export function useAppearance(): void {
  const theme = useSession(({ settings }) => settings.theme);
  const zoom = useSession(({ settings }) => settings.zoom);
  const name = useSession(({ project }) => project?.name ?? null);
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.style.setProperty('--zoom', String(zoom / 100));
  }, [zoom]);
  useEffect(() => {
    document.title = name === null ? 'Triglot' : `${name} – Triglot`;
  }, [name]);
}
