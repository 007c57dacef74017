import { useEffect } from 'react';
import { ariaKeysOf, keysOf } from '../../keys/print-keys.ts';
import { command, run } from '../../keys/registry.ts';
import { useActions, useSession } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { t } from '../../words/t.ts';
import { post } from './inbox.ts';
import { StartBody } from './start-body.tsx';
import './start-screen.css';

/** The whole window while no project is open. Files named on the command line are taken in at once. */
export function StartScreen() {
  const session = useActions();
  const startup = useSession((state) => state.info?.startup ?? null);
  useEffect(() => {
    if (startup?.kind === 'sources' && !taken.has(startup)) {
      taken.add(startup);
      post(startup.sources);
    }
  }, [startup]);
  return (
    <main className="start">
      <div className="start-page">
        <StartBody bare={false} />
        <footer className="start-foot">
          {(['app.guide', 'app.settings', 'app.keys'] as const).map((id) => (
            <Button
              key={id}
              kind="quiet"
              keys={keysOf(id)}
              aria-keyshortcuts={ariaKeysOf(id)}
              onClick={() => run(session, command(id))}
            >
              {t(command(id).label)}
            </Button>
          ))}
        </footer>
      </div>
    </main>
  );
}

/** What the command line asked for is done once, not every time a project is closed. */
const taken = new WeakSet<object>();
