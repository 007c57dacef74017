import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { followKeys } from './keys/follow-keys.ts';
import { runById } from './keys/registry.ts';
import { createSession } from './state/create-session.ts';
import { followLanguage } from './state/follow-language.ts';
import { loadMarking } from './state/marking.ts';
import { SessionProvider } from './state/use-session.tsx';
import { createClient } from './wire/client.ts';
import './theme/theme.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const client = createClient(window, () => session.refresh());
const session = createSession(client, runById, window.sessionStorage);
followLanguage(session.store);
followKeys(session.store);
void session.start();
// Behind the first page: rows can do without marks for a moment.
requestAnimationFrame(() => setTimeout(() => void loadMarking()));

createRoot(root).render(
  <StrictMode>
    <SessionProvider session={session}>
      <App />
    </SessionProvider>
  </StrictMode>,
);
