import { type ComponentType, useEffect, useRef, useState } from 'react';
import { Actions } from './features/actions/actions.tsx';
import { HiddenColumns } from './features/columns/hidden-columns.tsx';
import { FilterStrip } from './features/filter/filter-strip.tsx';
import { Grid } from './features/grid/grid.tsx';
import { DocumentMap } from './features/map/map.tsx';
import { Palette } from './features/palette/palette.tsx';
import { Offer } from './features/proposals/offer.tsx';
import { StatusLine } from './features/status/status.tsx';
import { Toolbar } from './features/toolbar/toolbar.tsx';
import { Tour } from './features/tour/tour.tsx';
import { useShortcuts } from './keys/use-shortcuts.ts';
import { dialogs, Everywhere, panels, StartScreen } from './slots.tsx';
import type { DialogId, PanelId } from './state/session-state.ts';
import { useAppearance } from './state/use-appearance.ts';
import { Later, useActions, useSession } from './state/use-session.tsx';
import { SplitPane } from './ui/split-pane.tsx';
import { type Tab, Tabs } from './ui/tabs.tsx';
import { t } from './words/t.ts';
import './app.css';

/** The window: the start screen, or the workbench of the open project, with the open dialog above. */
export function App() {
  useShortcuts();
  useAppearance();
  // Rows and sentences are remembered as drawn: another language, or other keys, draw them anew.
  const language = useSession(({ settings }) => settings.language);
  const keys = useSession(({ settings }) => settings.keys);
  const preset = useSession(({ settings }) => settings.preset);
  const started = useSession(({ info }) => info !== null);
  const open = useSession(({ project }) => project !== null);
  if (open)
    return (
      <>
        <Workbench drawn={JSON.stringify([language, preset, keys])} />
        <Tour />
        <OpenDialog />
        <Everywhere />
      </>
    );
  if (!started) return <main className="app-wait">{t('app.starting')}</main>;
  return (
    <>
      <StartScreen />
      <OpenDialog />
      <Everywhere />
    </>
  );
}

function Workbench({ drawn }: { readonly drawn: string }) {
  const panelOpen = useSession((state) => state.panelOpen);
  const [width, setWidth] = useState(panelWidth);
  const language = useSession(({ settings }) => settings.language);
  const spoken = useRef(language);
  useEffect(() => {
    if (spoken.current !== language) setWidth((known) => Math.max(known, panelWidth()));
    spoken.current = language;
  }, [language]);
  const work = (
    <div className="app-work">
      <FilterStrip />
      <HiddenColumns />
      <Grid key={`grid ${drawn}`} />
      <Later>
        <Actions key={`actions ${drawn}`} />
      </Later>
    </div>
  );
  return (
    <div className="app">
      <Later>
        <Toolbar />
      </Later>
      <main className="app-middle">
        <Later>
          <DocumentMap />
        </Later>
        {panelOpen ? (
          <SplitPane
            label={t('panel.width')}
            size={width}
            min={240}
            max={560}
            onSize={setWidth}
            main={work}
            side={<Panel key={drawn} />}
          />
        ) : (
          work
        )}
      </main>
      <Later>
        <StatusLine>
          <Offer />
        </StatusLine>
      </Later>
    </div>
  );
}

/**
 * The panel takes about a quarter of the window at first, as much as its sentences need; up to a third where the names of its tabs
 * are long. About 6.6 pixels a letter, 8 between two tabs, and the number of the findings.
 */
function panelWidth(): number {
  const letters = panels.reduce((sum, { label }) => sum + label().length, 0);
  const tabs = Math.min(letters * 6.6 + panels.length * 8 + 56, window.innerWidth / 3);
  return Math.round(Math.max(240, tabs, Math.min(360, window.innerWidth * 0.27)));
}

function Panel() {
  const session = useActions();
  const active = useSession((state) => state.panel);
  const counts = useSession((state) => panels.map(({ badge }) => badge(state) ?? '').join()).split(',');
  const tabs: Tab<PanelId>[] = panels.map(({ id, label }, at) => {
    const count = counts[at];
    return { id, label: label(), ...(count && { count: Number(count) }) };
  });
  const View = panels.find(({ id }) => id === active)?.View;
  return (
    <Tabs label={t('panel.name')} tabs={tabs} active={active} onActive={session.show}>
      {View === undefined ? null : <View />}
    </Tabs>
  );
}

function OpenDialog() {
  const dialog = useSession((state) => state.dialog);
  if (dialog === null) return null;
  return <DialogOf key={dialog.id} id={dialog.id} />;
}

function DialogOf({ id }: { id: DialogId }) {
  const dialog = useSession((state) => state.dialog);
  if (dialog?.id !== id) return null;
  if (dialog.id === 'palette') return <Palette dialog={dialog} />;
  const View = dialogs[id] as ComponentType<{ dialog: typeof dialog }> | undefined;
  return View === undefined ? null : <View dialog={dialog} />;
}
