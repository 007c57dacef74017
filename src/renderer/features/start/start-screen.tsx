import { useEffect } from 'react';
import { useSession } from '../../state/use-session.tsx';
import { post } from './inbox.ts';
import { StartBody } from './start-body.tsx';
import './start-screen.css';

/** The whole window while no project is open. Files named on the command line are taken in at once. */
export function StartScreen() {
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
      </div>
    </main>
  );
}

/** What the command line asked for is done once, not every time a project is closed. */
const taken = new WeakSet<object>();
