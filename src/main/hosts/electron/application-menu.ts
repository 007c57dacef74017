import { app, Menu } from 'electron';
import type { Settings } from '../../../shared/api/methods/app.ts';
import { spokenBy } from '../../../shared/api/spoken.ts';
import { type MenuParts, menuTemplate, type RecentItem } from './menu.ts';
import { type MenuWords, menuWords } from './menu-words.ts';

export interface MenuWork extends Pick<MenuParts, 'choose' | 'open' | 'forget'> {
  /** Projects opened lately. */
  readonly recent: () => Promise<readonly RecentItem[]>;
}

/** The application menu as it stands: in the language of the interface, with the projects opened lately. */
export class ApplicationMenu {
  readonly #work: MenuWork;
  words: MenuWords = menuWords.en;

  constructor(work: MenuWork) {
    this.#work = work;
  }

  /** Speaks the language of `settings` from now on. */
  async speak(settings: Pick<Settings, 'language'>): Promise<void> {
    const words = menuWords[spokenBy(settings, app.getPreferredSystemLanguages())];
    if (words === this.words && Menu.getApplicationMenu() !== null) return;
    this.words = words;
    await this.draw();
  }

  /** Sets the menu anew. */
  async draw(): Promise<void> {
    const { choose, open, forget } = this.#work;
    const recent = await this.#work.recent();
    const parts = { words: this.words, platform: process.platform, recent, choose, open, forget };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(parts)));
  }
}
