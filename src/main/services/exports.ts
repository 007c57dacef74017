import type { CallContext, Handlers } from '../../shared/api/contract.ts';
import { TriglotError } from '../../shared/api/errors.ts';
import type { ExportParams } from '../../shared/api/methods/exports.ts';
import { mediaTypes } from '../../shared/export/formats.ts';
import { trouble } from '../../shared/lib/trouble.ts';
import { knownLanguage } from './languages.ts';
import type { Places } from './places.ts';
import type { OpenProjects } from './project/open-projects.ts';
import type { ProjectExport } from './project/surroundings.ts';
import type { RenderOptions } from './render.ts';
import { refuseToWrite } from './sources.ts';

type ExportsHandlers = Pick<Handlers, 'exports.preview' | 'exports.write' | 'exports.content'>;

/** Projects as files for other programs. */
export function exportsHandlers({ places, open }: { places: Places; open: OpenProjects }): ExportsHandlers {
  const exported = async (params: ExportParams, to: ProjectExport['to'], context: CallContext) => {
    const { project: id, format, ...options } = params;
    const project = await open.get(id);
    const unknown = options.languages?.find((language) => !project.languages.includes(language));
    if (unknown !== undefined) throw new TriglotError('usage', trouble('no-language', { language: unknown }));
    for (const tag of Object.values(options.tags ?? {})) knownLanguage(tag);
    const order = { version: places.version, format, options: given(options), to };
    return project.export(order, context);
  };
  return {
    'exports.preview': async (params, context) => (await exported(params, null, context)).summary,
    async 'exports.write'({ path, ...params }, context) {
      refuseToWrite(places.grants, path);
      const { summary } = await exported(params, { path }, context);
      return { ...summary, path };
    },
    async 'exports.content'(params, context) {
      const { summary, content } = await exported(params, 'content', context);
      if (content === null) throw new Error('the engine gave nothing back');
      const { name, bytes } = content;
      const mediaType = summary.files.length > 1 ? 'application/zip' : mediaTypes[params.format];
      return { ...summary, name, content: Buffer.from(bytes).toString('base64'), mediaType };
    },
  };
}

/** The options that were given. */
function given(options: Omit<ExportParams, 'project' | 'format'>): RenderOptions {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as RenderOptions;
}
