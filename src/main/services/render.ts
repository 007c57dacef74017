import { join } from 'node:path';
import type { ExportFormat } from '../../shared/export/formats.ts';
import type { ExportInput, ExportOptions } from '../../shared/export/input.ts';
import { renderExport } from '../../shared/export/render.ts';
import type { Rendered } from '../../shared/export/result.ts';
import type { Output } from './files/atomic-write.ts';
import { refuseInvalid } from './validate.ts';
import type { Work } from './work.ts';

/** Who exports what. */
export interface RenderOptions extends ExportOptions {
  /** Whose name stands in what is written; the program's when absent or empty. */
  readonly user?: string;
}

/** `work` as files in `format`: what is to be said of them at once, their content when it is asked for. */
export function render(
  work: Work,
  version: string,
  format: ExportFormat,
  { user, ...options }: RenderOptions,
): Rendered<ExportFormat> {
  const named = user === undefined || user.trim() === '' ? {} : { user };
  const input: ExportInput = { ...work, now: new Date().toISOString(), version, ...named };
  return renderExport(input, format, options);
}

/**
 * What is to be written where: a single file to `path`, several into the folder `path`. Everything that can be examined has
 * been; throws `output` rather than give a file that other tools would refuse. `each` is told before every file.
 */
export function finished(
  rendered: Rendered<ExportFormat>,
  path: string,
  each: (done: number, of: number) => void = () => {},
): readonly Output[] {
  const files = rendered.files();
  const placed = files.map(
    ({ name, content }): Output => ({ path: files.length > 1 ? join(path, name) : path, content }),
  );
  placed.forEach((output, at) => {
    each(at, placed.length);
    refuseInvalid(rendered.summary.format, output);
  });
  return placed;
}
