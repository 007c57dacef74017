import type { Settings } from './methods/app.ts';

/** Settings before anything was changed. */
export const usualSettings: Settings = {
  language: 'system',
  theme: 'system',
  density: 'comfortable',
  zoom: 100,
  user: '',
  preset: 'triglot',
  keys: {},
  checks: null,
};
