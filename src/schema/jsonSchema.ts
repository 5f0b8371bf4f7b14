/** The published JSON Schema, generated from the zod schemas and the ontology tables. */
import { z } from 'zod'
import { documentSchema, labelSchema } from './document.ts'
import { FORMAT } from './format.ts'
import { edgeKinds, nodeKinds } from './ontology.ts'

/** JSON Schema (draft 2020-12) of the graph document, with the ontology's definitions as descriptions. */
export function graphJsonSchema(): object {
  const schema = z.toJSONSchema(documentSchema, {
    target: 'draft-2020-12',
    override({ zodSchema, jsonSchema }) {
      // A refinement has no form in JSON Schema; that a label has one text at least does.
      if (zodSchema === labelSchema) jsonSchema.minProperties = 1
    },
  })
  return {
    ...schema,
    title: `Gangmu graph document (${FORMAT})`,
    description:
      'A typed, quote-anchored knowledge graph of an article. Positions are Unicode code points, half open. ' +
      `Node kinds: ${nodeKinds.map((k) => `${k.id} (${k.definition})`).join('; ')}. ` +
      `Edge kinds: ${edgeKinds.map((k) => `${k.id} (${k.definition})`).join('; ')}.`,
  }
}
