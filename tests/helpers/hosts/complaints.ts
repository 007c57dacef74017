import type { Page } from '@playwright/test';

/** Everything a page complained of, and every wish for something outside this machine. */
export class Complaints {
  readonly #heard: string[] = [];
  readonly #where: string;
  #ended = false;

  /** @param where said in front of each complaint */
  constructor(where: string) {
    this.#where = where;
  }

  listenTo(page: Page): void {
    page.on('console', (message) => {
      const type = message.type();
      if (type === 'error' || type === 'warning') this.#hear(`console ${type}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.#hear(`error: ${error.stack ?? error.message}`));
    page.on('crash', () => this.#hear('the page crashed'));
    page.on('request', (request) => {
      const url = new URL(request.url());
      const own =
        /^(127\.0\.0\.1|.+\.localhost)$/.test(url.hostname) || /^(data|blob|app):$/.test(url.protocol);
      if (!own) this.#hear(`asked for ${url.href}`);
    });
  }

  /** What was heard since the last time, without what a test expects of its own doing. */
  take(...expected: readonly RegExp[]): readonly string[] {
    return this.#heard.splice(0).filter((line) => !expected.some((pattern) => pattern.test(line)));
  }

  /** Hears nothing from here on: what is killed while its page loads complains of nothing a user would see. */
  end(): void {
    this.#ended = true;
  }

  #hear(complaint: string): void {
    if (!this.#ended) this.#heard.push(`${this.#where}: ${complaint}`);
  }
}
