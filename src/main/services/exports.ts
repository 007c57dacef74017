import type { Handlers } from '../../shared/api/contract.ts';
import { TriglotError } from '../../shared/api/errors.ts';
import type { ExportFormat } from '../../shared/api/methods/exports.ts';
import { writeWhole } from './files/atomic-write.ts';
import type { Places } from './places.ts';
import type { OpenProjects } from './project/open-projects.ts';
import { mediaTypes, render } from './render.ts';
import { refuseUngranted } from './sources.ts';
import { refuseInvalidInTurns } from './validate.ts';

type ExportsHandlers = Pick<Handlers, 'exports.preview' | 'exports.write' | 'exports.content'>;

interface Wanted {
  readonly project: string;
  readonly format: ExportFormat;
  readonly only: 'all' | 'confirmed';
  readonly languages?: readonly string[] | undefined;
}

/** Projects as files for other programs. */
export function exportsHandlers({ places, open }: { places: Places; open: OpenProjects }): ExportsHandlers {
  const rendered = async ({ project, format, only, languages }: Wanted) => {
    const work = await open.get(project).work();
    const unknown = languages?.find((language) => !work.alignment.languages.includes(language));
    if (unknown !== undefined) throw new TriglotError('usage', `The project has no language "${unknown}".`);
    return render(work, places.version, format, { only, ...(languages && { languages }) });
  };
  return {
    'exports.preview': async (wanted) => (await rendered(wanted)).summary,
    async 'exports.write'({ path, ...wanted }) {
      refuseUngranted(places.grants, path);
      if (/\.triglot$/i.test(path))
        throw new TriglotError('usage', `${path}: projects keep themselves. Give an export another ending.`);
      const { content, summary } = await rendered(wanted);
      if (wanted.format === 'tmx') await refuseInvalidInTurns(path, content);
      writeWhole(path, content);
      return { ...summary, path };
    },
    async 'exports.content'(wanted) {
      const { content, summary } = await rendered(wanted);
      if (wanted.format === 'tmx') await refuseInvalidInTurns(summary.suggestedName, content);
      return { ...summary, content, mediaType: mediaTypes[wanted.format] };
    },
  };
}
