/** New from text: paste or open an article, correct its parts, and have a graph drafted. */
import { useEffect, useRef, useState } from 'react'
import {
  Button,
  Dialog,
  Heading,
  Label,
  Modal,
  ModalOverlay,
  ProgressBar,
  TextArea,
  TextField,
} from 'react-aria-components'
import { useStore } from 'zustand'
import { intakeMessages, issueText, shellMessages, termMessages } from '../../i18n/index.ts'
import type { GraphDocument, Issue, ZoneKind } from '../../schema/index.ts'
import { zoneKinds } from '../../schema/index.ts'
import { prepareContent } from '../content/index.ts'
import { Icon } from '../controls/index.ts'
import { closeIntake, intake, keep, takeFile } from '../files/index.ts'
import { actions, app, useLanguage, useWords } from '../state/index.ts'
import type { Asked } from './article.ts'
import { ask } from './article.ts'
import type { Paragraph } from './paragraphs.ts'
import { paragraphsOf, zonesFrom } from './paragraphs.ts'
import './intake.css'

/** Paragraphs whose zone can be corrected one by one. */
const SHOWN = 400

type Busy = 'decoding' | 'drafting' | null

export function IntakeDialog() {
  const words = useWords(intakeMessages)
  const shell = useWords(shellMessages)
  const { stage, name, text, file } = useStore(intake)
  const [busy, setBusy] = useState<Busy>(null)
  const [encoding, setEncoding] = useState('')
  const [issues, setIssues] = useState<readonly Issue[]>([])
  const [paragraphs, setParagraphs] = useState<readonly Paragraph[]>([])
  const asked = useRef<Asked | null>(null)

  const put = async (what: Busy, request: Parameters<typeof ask>[0]) => {
    asked.current?.cancel()
    setBusy(what)
    setIssues([])
    asked.current = ask(request)
    try {
      const reply = await asked.current.reply
      if (reply.type === 'refused') setIssues(reply.issues)
      return reply
    } catch (error) {
      setIssues([failure(error)])
      return null
    } finally {
      setBusy(null)
    }
  }
  const stop = () => {
    asked.current?.cancel()
    setBusy(null)
  }
  const close = () => {
    stop()
    closeIntake()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: a file is decoded once, when it is handed in
  useEffect(() => {
    if (!file) return
    put('decoding', { type: 'decode', file }).then(async (reply) => {
      if (reply?.type !== 'decoded') return
      setEncoding(reply.encoding)
      setIssues(reply.issues)
      intake.setState({ text: reply.text, file: null })
      await tellParts(reply.text)
    })
  }, [file])

  const tellParts = async (from: string) => {
    const reply = await put('decoding', { type: 'zones', text: from })
    if (reply?.type !== 'zones') return
    setParagraphs(paragraphsOf(reply.text, reply.zones, reply.headings))
    intake.setState({ stage: 'zones', text: reply.text })
  }

  const makeDraft = async () => {
    const titled = paragraphs.find((p) => p.kind === 'title') ?? paragraphs.find((p) => p.kind === 'headline')
    const id = (name || (titled ?? paragraphs[0])?.text || words.untitled).replace(/\.[^.]{1,5}$/, '').slice(0, 60)
    const reply = await put('drafting', { type: 'draft', text, name: id, zones: zonesFrom(paragraphs) })
    if (reply?.type !== 'drafted') return
    setIssues(reply.issues)
    if (reply.document.nodes.length) await show(reply.document, id, reply.file)
  }
  const show = async (document: GraphDocument, id: string, file: Blob) => {
    await prepareContent(app.getState().language, document.source.language)?.catch(() => undefined)
    actions.show(document, id)
    actions.announce(words.made(document.nodes.length, document.edges.length))
    await keep(document, id, file)
    closeIntake()
  }

  return (
    <ModalOverlay className="overlay" isOpen isDismissable={!busy} onOpenChange={(open) => !open && close()}>
      <Modal className="modal">
        <Dialog className="dialog intake">
          <header className="dialog-head">
            <Heading slot="title">{stage === 'zones' ? words.zonesTitle : words.title}</Heading>
            <Button className="icon-button" aria-label={shell.close} onPress={close}>
              <Icon name="close" />
            </Button>
          </header>
          <p className="intake-says">{stage === 'zones' ? words.zonesSays : words.says}</p>
          {stage === 'zones' ? (
            <Zones paragraphs={paragraphs} onChange={setParagraphs} />
          ) : (
            <TextField className="intake-text" value={text} onChange={(t) => intake.setState({ text: t })}>
              <Label className="visually-hidden">{words.paste}</Label>
              <TextArea placeholder={words.placeholder} rows={14} spellCheck={false} />
            </TextField>
          )}
          <Problems issues={issues} />
          {busy && (
            <ProgressBar className="intake-progress" isIndeterminate aria-label={words[busy]}>
              <span className="intake-bar" />
              {words[busy]}…
            </ProgressBar>
          )}
          <footer className="intake-actions">
            {encoding && <span className="intake-note">{words.encoding(encoding.toUpperCase())}</span>}
            {busy ? (
              <Button className="button" onPress={stop}>
                {words.cancel}
              </Button>
            ) : stage === 'zones' ? (
              <>
                <Button className="button" onPress={() => intake.setState({ stage: 'text' })}>
                  {words.back}
                </Button>
                <Button className="button primary" onPress={makeDraft}>
                  {words.draft}
                </Button>
              </>
            ) : (
              <>
                {!text.trim() && (
                  <span id="intake-empty" className="intake-note">
                    {words.empty}
                  </span>
                )}
                <Button className="button" onPress={chooseText}>
                  {words.choose}
                </Button>
                <Button
                  className="button primary"
                  isDisabled={!text.trim()}
                  {...(!text.trim() && { 'aria-describedby': 'intake-empty' })}
                  onPress={() => tellParts(text)}
                >
                  {words.next}
                </Button>
              </>
            )}
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

const failure = (error: unknown): Issue => ({
  code: 'file.crash',
  severity: 'error',
  path: [],
  message: `Reading stopped: ${error instanceof Error && error.message ? error.message : 'the reader ended without a word'}.`,
  remedy: 'Check that the file is what it should be, and try again.',
})

function chooseText(): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.txt,.text,.md,.html,.htm,text/plain,text/html'
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file) takeFile(file)
  })
  input.click()
}

function Problems({ issues }: { issues: readonly Issue[] }) {
  const language = useLanguage()
  if (!issues.length) return null
  return (
    <ul className="intake-issues" role="alert">
      {issues.slice(0, 5).map((issue) => {
        const { message, remedy, translated } = issueText(issue, language)
        return (
          <li
            key={`${issue.code} ${issue.message}`}
            data-severity={issue.severity}
            lang={translated ? undefined : 'en'}
          >
            {message} {remedy}
          </li>
        )
      })}
    </ul>
  )
}

interface ZonesProps {
  readonly paragraphs: readonly Paragraph[]
  readonly onChange: (paragraphs: readonly Paragraph[]) => void
}

function Zones({ paragraphs, onChange }: ZonesProps) {
  const words = useWords(intakeMessages)
  const terms = useWords(termMessages)
  const set = (i: number, kind: ZoneKind) => {
    const rest = i === SHOWN - 1 ? paragraphs.length : i + 1
    onChange(paragraphs.map((p, k) => (k >= i && k < rest ? { ...p, kind } : p)))
  }
  return (
    <ol className="intake-zones">
      {paragraphs.slice(0, SHOWN).map((p, i) => (
        <li key={p.start} data-zone={p.kind}>
          <select
            aria-label={words.zone(p.text.slice(0, 20))}
            value={p.kind}
            onChange={(event) => set(i, zoneKinds.find((k) => k === event.target.value) ?? 'body')}
          >
            {zoneKinds.map((kind) => (
              <option key={kind} value={kind}>
                {terms.zone[kind]}
              </option>
            ))}
          </select>
          <p>
            {p.heading && p.kind === 'body' && <small className="intake-heading">{words.heading}</small>}
            {p.text.length > 90 ? `${p.text.slice(0, 88)}……` : p.text}
          </p>
        </li>
      ))}
      {paragraphs.length > SHOWN && <li className="intake-more">{words.moreLines(paragraphs.length - SHOWN)}</li>}
    </ol>
  )
}
