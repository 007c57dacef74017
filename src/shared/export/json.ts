import type { DocumentInfo } from '../model/document.ts';
import type { Evidence, Finding } from '../model/finding.ts';
import type { Segment } from '../model/segment.ts';
import type { Unit } from '../model/unit.ts';
import { suggestedName } from './file-name.ts';
import type { ExportInput } from './input.ts';
import { findingsPerUnit } from './per-unit.ts';
import { type ExportResult, lazyResult } from './result.ts';

/**
 * The whole alignment as JSON, format "triglot-alignment" version 1: every language's segments, all units, open
 * findings, a run of missing lines unit by unit. One line per segment, unit and finding; the same alignment gives the
 * same text.
 */
export function toJson(input: ExportInput): ExportResult<'json'> {
  const { alignment } = input;
  const summary = {
    format: 'json' as const,
    suggestedName: suggestedName(input, alignment.languages, 'json'),
    written: alignment.units.length,
    leftOut: [],
    warnings: [],
  };
  return lazyResult(summary, () => jsonOf(input));
}

function jsonOf({ alignment, documents, findings }: ExportInput): string {
  return [
    '{ "format": "triglot-alignment", "version": 1,',
    `  "languages": ${JSON.stringify(alignment.languages)},`,
    `  "documents": {`,
    alignment.languages
      .map((language) => {
        const info = documents.find((each) => each.language === language);
        return documentJson(language, info, alignment.segments[language] ?? []);
      })
      .join(',\n'),
    '  },',
    `  "units": [${lines(alignment.units.map((unit) => unitJson(unit, alignment.languages)))}],`,
    `  "findings": [${lines(findingsPerUnit(findings, alignment.units).map(findingJson))}] }\n`,
  ].join('\n');
}

function documentJson(
  language: string,
  info: DocumentInfo | undefined,
  segments: readonly Segment[],
): string {
  const { path = '', format = 'text', encoding = 'utf-8' } = info ?? {};
  const head = JSON.stringify({ path, format, encoding }).slice(1, -1);
  return `    ${JSON.stringify(language)}: { ${head}, "segments": [${lines(segments.map(segmentJson))}] }`;
}

function segmentJson({ id, kind, label, text, spans }: Segment): string {
  return JSON.stringify({ id, kind, label, text, spans });
}

function unitJson(unit: Unit, languages: readonly string[]): string {
  const segments = Object.fromEntries(languages.map((language) => [language, unit.segments[language] ?? []]));
  const confidence = unit.status === 'confirmed' ? 1 : Math.round(unit.confidence * 10_000) / 10_000;
  return JSON.stringify({ id: unit.id, segments, confidence, status: unit.status });
}

function findingJson(finding: Finding): string {
  const { id, unit, type, severity, languages, message, consequences = [] } = finding;
  const along = consequences.map((one) => ({
    type: one.type,
    message: one.message,
    evidence: one.evidence.map(evidenceJson),
  }));
  const evidence = finding.evidence.map(evidenceJson);
  const base = { id, unit, type, severity, languages, message, evidence };
  return JSON.stringify(along.length === 0 ? base : { ...base, consequences: along });
}

function evidenceJson({ language, segment, start, end, value }: Evidence): Evidence {
  return { language, segment, start, end, value };
}

function lines(items: readonly string[]): string {
  return items.length === 0 ? '' : `\n    ${items.join(',\n    ')}\n  `;
}
