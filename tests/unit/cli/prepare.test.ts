import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { inputsHash, isInstalled, satisfies } from '../../../src/cli/prepare.mjs'

test.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.0.0', true],
  ['v24.1.0', true],
  ['20.18.3', false],
  ['20.9.0', false],
  ['18.20.4', false],
])('Node.js %s is new enough: %s', (version, enough) => {
  expect(satisfies(version, '>=20.19')).toBe(enough)
})

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'gangmu-'))
  mkdirSync(join(directory, 'node_modules'))
})
afterEach(() => rmSync(directory, { recursive: true }))

describe('what is installed', () => {
  const entry = { version: '1.0.0', integrity: 'sha512-a' }
  const lock = (packages: object, installed?: object) => {
    writeFileSync(join(directory, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }))
    if (installed) {
      writeFileSync(join(directory, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }))
    }
    return isInstalled(directory)
  }

  test('nothing, on a fresh clone', () => {
    expect(lock({ 'node_modules/a': entry })).toBe(false)
  })

  test('everything, if the contents agree', () => {
    expect(lock({ 'node_modules/a': entry }, { 'node_modules/a': entry })).toBe(true)
  })

  test('not enough, if a package is missing, older, or other bytes', () => {
    expect(lock({ 'node_modules/a': entry }, {})).toBe(false)
    expect(lock({ 'node_modules/a': entry }, { 'node_modules/a': { ...entry, version: '0.9.0' } })).toBe(false)
    expect(lock({ 'node_modules/a': entry }, { 'node_modules/a': { ...entry, integrity: 'sha512-b' } })).toBe(false)
  })

  test('enough without a package for another platform', () => {
    expect(lock({ 'node_modules/a': { ...entry, optional: true } }, {})).toBe(true)
  })
})

describe('what is built from', () => {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
  const change = (path: string, text: string) => {
    const before = inputsHash(directory)
    write(path, text)
    return inputsHash(directory) !== before
  }

  test('is the same until a file of it is added, changed or renamed', () => {
    write('src/app/main.tsx', 'a')
    expect(change('src/app/main.tsx', 'a')).toBe(false)
    expect(change('src/app/main.tsx', 'b')).toBe(true)
    expect(change('src/app/other.tsx', '')).toBe(true)
    expect(change('data/article/graph.json', '{}')).toBe(true)
    const before = inputsHash(directory)
    renameSync(join(directory, 'src/app/other.tsx'), join(directory, 'src/app/another.tsx'))
    expect(inputsHash(directory)).not.toBe(before)
  })

  test('is not what tests and tools write', () => {
    expect(change('tests/a.test.ts', 'a')).toBe(false)
    expect(change('dist/app/index.html', 'a')).toBe(false)
    expect(change('README.md', 'a')).toBe(false)
  })
})
