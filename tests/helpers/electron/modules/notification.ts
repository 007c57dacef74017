import { EventEmitter } from 'node:events';

/** `Notification`: remembers what was shown. */
export class Notification extends EventEmitter {
  static readonly shown: Notification[] = [];
  static isSupported = () => true;
  readonly title: string;
  readonly body: string;

  constructor({ title = '', body = '' }: { title?: string; body?: string } = {}) {
    super();
    this.title = title;
    this.body = body;
  }

  show = (): void => void Notification.shown.push(this);
}
