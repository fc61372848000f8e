/**
 * Writes the JSON Schemas of the level files, for editors: `npx tsx scripts/level-schema.ts`.
 *
 * They come from the same shapes that the game checks levels with, so the two cannot disagree. A test fails when the written files are out of date.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { cityFileShape, cityParts, nationParts, nationShape } from '../src/level/shape';

const LEVELS = new URL('../levels/', import.meta.url);

/** Rules that JSON cannot break, or that no schema can say. */
const NOT_FOR_EDITORS = ['finite', 'check'];

function editorSchema(shape: GenericSchema, definitions: Record<string, GenericSchema>, title: string): string {
  const config: ConversionConfig = {
    definitions,
    ignoreActions: NOT_FOR_EDITORS,
    overrideSchema: ({ valibotSchema, jsonSchema }) => (valibotSchema.type === 'object_with_rest' ? { ...jsonSchema, additionalProperties: false } : undefined),
  };
  const { $schema, ...rest } = toJsonSchema(shape, config);
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}

/** Text of each schema file by name. */
export function levelSchemas(): Readonly<Record<string, string>> {
  return {
    'level.schema.json': editorSchema(cityFileShape, cityParts, 'A city of Yifang'),
    'nation.schema.json': editorSchema(nationShape, nationParts, 'The nation of Yifang'),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(levelSchemas())) writeFileSync(new URL(name, LEVELS), text);
}
