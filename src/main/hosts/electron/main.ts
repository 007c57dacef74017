import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { installedPlaces } from '../places.ts';
import { readWishes } from '../startup.ts';
import { runDesktop } from './desktop.ts';
import { type Handover, wordsOf } from './opened-files.ts';
import { declareScheme } from './protocol.ts';

/** Asks for the bundled sample when no file is named; `npm start` does. */
const sampleSwitch = '--sample';

const places = installedPlaces(import.meta.url);
const root = app.getAppPath();
const own = [root, join(root, 'out', 'main', 'electron.js')];
const words = wordsOf(process.argv, own, process.cwd());
const handover: Handover = { words: words.filter((word) => !word.startsWith('-')), folder: process.cwd() };

const userData = join(places.home, 'window');
mkdirSync(userData, { recursive: true });
app.setPath('userData', userData);
app.enableSandbox();
declareScheme();

if (app.requestSingleInstanceLock({ ...handover })) {
  const otherwise = { kind: words.includes(sampleSwitch) ? 'sample' : 'none' } as const;
  const preload = join(import.meta.dirname, '..', 'preload', 'preload.cjs');
  runDesktop({ places, preload, wishes: readWishes(handover.words, handover.folder, otherwise) });
} else app.quit();
