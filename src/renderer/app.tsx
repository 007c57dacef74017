import { type ComponentType, useState } from 'react';
import { useShortcuts } from './keys/use-shortcuts.ts';
import { dialogs, Everywhere, panels, StartScreen } from './slots.tsx';
import type { DialogId, PanelId } from './state/session-state.ts';
import { useAppearance } from './state/use-appearance.ts';
import { useActions, useSession } from './state/use-session.tsx';
import { SplitPane } from './ui/split-pane.tsx';
import { type Tab, Tabs } from './ui/tabs.tsx';
import { t } from './words/t.ts';
import './app.css';

/** The window: the start screen, or the workbench of the open project, with the open dialog above. */
export function App() {
  useShortcuts();
  useAppearance();
  const started = useSession(({ info }) => info !== null);
  const open = useSession(({ project }) => project !== null);
  if (open)
    return (
      <>
        <Workbench />
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

function Workbench() {
  const panelOpen = useSession((state) => state.panelOpen);
  const [width, setWidth] = useState(306);
  const grid = <div className="app-grid" />;
  return (
    <div className="app">
      {panelOpen && panels.length > 0 ? (
        <SplitPane
          label={t('panel.width')}
          size={width}
          min={240}
          max={560}
          onSize={setWidth}
          main={grid}
          side={<Panel />}
        />
      ) : (
        grid
      )}
    </div>
  );
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
  const View = dialogs[id] as ComponentType<{ dialog: typeof dialog }> | undefined;
  return View === undefined || dialog?.id !== id ? null : <View dialog={dialog} />;
}
