import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { inputsHash, markBuilt } from './src/cli/prepare.mjs'
import { graphJsonSchema } from './src/schema/index.ts'

/** What the page may do: only what comes from where it came from. Inline styles are set through the DOM, not by markup. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/** The built-in article among the assets. */
const article = /^assets\/graph-[\w-]+\.json$/

/**
 * The built page says its policy itself, so that it holds on any server, and asks for the built-in article together with
 * the scripts. Not while developing: the development server writes scripts and styles into the page.
 */
const page: Plugin = {
  name: 'page',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !article.test(file.fileName)) continue
      file.source = JSON.stringify(JSON.parse(String(file.source)))
    }
  },
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) => {
      const policy = contentSecurityPolicy.replace(/; frame-ancestors [^;]*/, '')
      const file = Object.keys(bundle ?? {}).find((name) => article.test(name))
      if (file === undefined) throw new Error('The built-in article is not among the assets')
      return [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
        {
          tag: 'link',
          attrs: { rel: 'preload', href: `./${file}`, as: 'fetch', type: 'application/json', crossorigin: '' },
          injectTo: 'head',
        },
      ]
    },
  },
}

/** The service worker beside the page, with the names of the files that it is to keep, and a hash of them as its version. */
const offline: Plugin = {
  name: 'offline',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart() {
    this.emitFile({ type: 'chunk', id: path('src/app/offline/serviceWorker.ts'), fileName: 'sw.js' })
  },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const worker = bundle['sw.js']
      if (worker?.type !== 'chunk') throw new Error('The service worker is not among the files')
      const files = Object.keys(bundle)
        .filter((name) => name.startsWith('assets/'))
        .sort()
      files.push('favicon.svg', 'manifest.webmanifest')
      const version = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12)
      worker.code = `const FILES=${JSON.stringify(files.map((name) => `./${name}`))};const VERSION=${JSON.stringify(version)};${worker.code}`
    },
  },
}

/** The JSON Schema of documents, beside the page. */
const schema: Plugin = {
  name: 'schema',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle() {
    const source = `${JSON.stringify(graphJsonSchema(), null, 2)}\n`
    this.emitFile({ type: 'asset', fileName: 'graph.schema.json', source })
  },
}

const core = /\/src\/(?:schema|text|graph|draft|analysis|layout|formats|edit|i18n)\/[^?]*$/

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

export default defineConfig({
  root: path('src/app'),
  publicDir: path('public'),
  cacheDir: path('node_modules/.cache/vite'),
  base: './',
  plugins: [react(), page, schema, offline],
  worker: { format: 'es' },
  server: { fs: { allow: [path('.')] } },
  environments: {
    client: {
      build: {
        outDir: path('dist/app'),
        emptyOutDir: true,
        target: 'es2023',
        // The dictionaries of scripts are loaded when they are wanted.
        chunkSizeWarningLimit: 1200,
        // The core has no effects of its own: what the page does not use of it (the schemas, for one) is not sent.
        rolldownOptions: { treeshake: { moduleSideEffects: (id) => !core.test(id) } },
      },
    },
    /** The command line in one file that needs nothing beside it. */
    cli: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: path('dist/cli'),
        emptyOutDir: true,
        copyPublicDir: false,
        target: 'node20.19',
        minify: false,
        rolldownOptions: {
          input: path('src/cli/main.ts'),
          output: { entryFileNames: 'main.js', codeSplitting: false },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      const hash = inputsHash()
      await builder.build(builder.environments.client!)
      await builder.build(builder.environments.cli!)
      markBuilt(hash)
    },
  },
  preview: { headers: securityHeaders, cors: false },
  test: {
    root: path('.'),
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Machines are busy: a test is to be right, not quick.
          testTimeout: 60_000,
          include: ['tests/*.test.ts', 'tests/unit/**/*.test.{ts,tsx}', 'tests/property/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          fileParallelism: false,
          // Generous, for machines that do other things at the same time; no test waits longer than it must.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
})
