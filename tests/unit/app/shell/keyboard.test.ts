import { expect, test } from 'vitest'
import { keyEntries } from '../../../../src/app/shell/keyboard.ts'
import { keyMessages } from '../../../../src/i18n/index.ts'

test('every key in the list has words, and no key is answered twice', () => {
  for (const { name } of keyEntries) expect(keyMessages.en).toHaveProperty(name)
  const listened = keyEntries.flatMap((e) => e.listens ?? [])
  expect(new Set(listened).size).toBe(listened.length)
})

test('a key that is answered does something', () => {
  for (const entry of keyEntries) expect(entry.listens === undefined).toBe(entry.run === undefined)
})
