import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { commands } from '../../../src/cli/commands.ts'
import { gangmu } from './gangmu.ts'

const cli = gangmu()
const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8')

describe('called wrongly: exit code 2, and what to do', () => {
  test.each([
    ['', /Usage: gangmu/],
    ['chekc graph.json', /unknown command 'chekc'.*check/s],
    ['check', /missing required argument 'file'/],
    ['check --jsno graph.json', /unknown option '--jsno'.*--json/s],
    ['check missing.json', /cannot read missing\.json: there is no such file/],
    ['check .', /cannot read \.: it is a folder/],
    ['build missing', /cannot read missing.source\.txt: there is no such file/],
    ['export graph.json', /required option '--to <format>' not specified/],
    ['export graph.json --to pdf', /Allowed choices are json, graphology/],
  ])('gangmu %s', async (args, says) => {
    const { code, out, err } = await cli.run(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(says)
    expect(err).not.toMatch(/^\s+at /m)
  })
})

describe('help', () => {
  test('names every command, with examples', async () => {
    const { code, out } = await cli.run('--help')
    expect(code).toBe(0)
    for (const { name } of commands) expect(out).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
    expect(out).toContain('Examples:')
  })

  test.each(commands.map(({ name, examples }) => ({ name, examples })))(
    'of $name shows its examples',
    async (command) => {
      const { code, out } = await cli.run(`${command.name} --help`)
      expect(code).toBe(0)
      expect(command.examples.length).toBeGreaterThan(0)
      for (const example of command.examples) expect(out).toContain(`$ gangmu ${example}`)
    },
  )
})

test('--version is that of package.json', async () => {
  expect((await cli.run('--version')).out).toBe(`${JSON.parse(read('package.json')).version}\n`)
})

test('schema prints a JSON Schema that the first article fits', async () => {
  const { code, out } = await cli.run('schema')
  expect(code).toBe(0)
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(out))
  const document = JSON.parse(read('data/yubei-shuangpeiyu/graph.json'))
  expect(validate(document)).toBe(true)
  document.nodes[0].kind = 'x'
  expect(validate(document)).toBe(false)
})
