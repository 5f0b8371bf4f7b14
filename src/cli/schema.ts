import { graphJsonSchema } from '../schema/index.ts'
import type { CommandEntry } from './command.ts'

export const schema: CommandEntry = {
  name: 'schema',
  describes: 'Print the JSON Schema of the graph document, generated from the tables of the ontology.',
  examples: ['schema > graph.schema.json'],
  define(command) {
    command.action(() => {
      process.stdout.write(`${JSON.stringify(graphJsonSchema(), null, 2)}\n`)
    })
  },
}
