import { describe, expect, it } from 'vitest';
import { commands, isCommand, runCommand } from '../../../src/shared/edit/commands.ts';
import { buildAlignment } from '../../helpers/build.ts';
import { refusalOf } from '../../helpers/edit-oracle.ts';

const alignment = buildAlignment(
  ['en', 'fr'],
  [
    ['A.', 'Une.'],
    ['B.', 'Deux.'],
  ],
);

describe('the registry of edits', () => {
  it('knows every edit by its name', () => {
    expect(Object.keys(commands).sort()).toEqual([
      'bookmark',
      'comment',
      'confirm',
      'detach',
      'detach-each',
      'join',
      'join-next',
      'merge',
      'merge-next',
      'move',
      'move-to',
      'omit',
      'pull-column',
      'push-column',
      'remove-language',
      'replace',
      'restore-text',
      'restore-texts',
      'retext',
      'shift-cells',
      'split',
      'split-off',
      'split-unit',
      'take-review',
      'unconfirm',
    ]);
  });

  it.each(['fly', '', 'constructor', '__proto__', 'toString'])('refuses the unknown edit %j', (name) => {
    expect(isCommand(name)).toBe(false);
    expect(refusalOf(alignment, name, {})).toBe(`There is no command “${name}”.`);
  });

  it.each([
    ['join-next', {}, 'segment'],
    ['split', { segment: 'fr:1' }, 'offset'],
    ['split', { segment: 'fr:1', offset: 1.5 }, 'offset'],
    ['split', { segment: 'fr:1', offset: -1 }, 'offset'],
    ['split', { segment: 'fr:1', offset: '2' }, 'offset'],
    ['move', { segment: 'fr:1', direction: 'left' }, '“up” or “down”'],
    ['confirm', { units: 'u1' }, 'units'],
    ['confirm', { units: ['u1', 2] }, 'units'],
    ['confirm', { units: ['u1'], language: 3 }, 'language'],
    ['retext', { segment: 'fr:1', text: null }, 'text'],
    ['push-column', { unit: 'u1' }, 'language'],
  ])('refuses %s with %j in words', (name, params, word) => {
    expect(refusalOf(alignment, name, params)).toContain(word);
  });

  it('answers the same question with the same answer', () => {
    const context = { alignment, pivotUnlocked: false };
    const ask = () => runCommand(context, 'move', { segment: 'fr:1', direction: 'down' });
    expect(ask()).toEqual(ask());
  });
});
