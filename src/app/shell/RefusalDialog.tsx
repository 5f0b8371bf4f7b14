/** Why a file was not opened: every problem with its place and its remedy. */
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { issueText, shellMessages } from '../../i18n/index.ts'
import type { Issue } from '../../schema/index.ts'
import { formatPath } from '../../schema/index.ts'
import { Icon } from '../controls/index.ts'
import { actions, useApp, useLanguage, useWords } from '../state/index.ts'
import { copyText } from './copy.ts'

/** Problems that are printed; the list that is copied has all. */
const printed = 100

/** A value found in a file, short enough to be shown. */
function shortValue(value: unknown): string {
  let text: string
  try {
    text = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? String(value))
  } catch {
    text = String(value)
  }
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}

function IssueItem({ issue }: { issue: Issue }) {
  const words = useWords(shellMessages)
  const language = useLanguage()
  const { message, remedy, translated } = issueText(issue, language)
  const lang = translated ? undefined : 'en'
  return (
    <li className="issue" data-severity={issue.severity}>
      <p lang={lang}>{message}</p>
      <dl>
        {issue.path.length > 0 && (
          <div>
            <dt>{words.where}</dt>
            <dd>
              <code>{formatPath(issue.path)}</code>
            </dd>
          </div>
        )}
        {issue.found !== undefined && (
          <div>
            <dt>{words.found}</dt>
            <dd>
              <code>{shortValue(issue.found)}</code>
            </dd>
          </div>
        )}
        {issue.expected !== undefined && (
          <div>
            <dt>{words.expected}</dt>
            <dd>
              <code>{issue.expected.replace(/^one of /, '')}</code>
            </dd>
          </div>
        )}
        {remedy && (
          <div>
            <dt>{words.remedy}</dt>
            <dd lang={lang}>{remedy}</dd>
          </div>
        )}
      </dl>
    </li>
  )
}

/** The list as plain text, one problem a line. */
const asText = (issues: readonly Issue[]): string =>
  issues.map((i) => `${i.severity}\t${i.code}\t${formatPath(i.path)}\t${i.message}`).join('\n')

export function RefusalDialog() {
  const words = useWords(shellMessages)
  const refused = useApp((s) => s.refused)
  const hasOpen = useApp((s) => s.open !== null)
  const errors = refused?.issues.filter((i) => i.severity === 'error') ?? []
  const warnings = (refused?.issues.length ?? 0) - errors.length
  return (
    <ModalOverlay
      className="overlay"
      isOpen={refused !== null}
      onOpenChange={(open) => !open && actions.dismissRefusal()}
      isDismissable
    >
      <Modal className="modal">
        <Dialog className="dialog refusal" role="alertdialog">
          <header className="dialog-head">
            <Heading slot="title">{words.refusedTitle(refused?.name ?? '')}</Heading>
            <Button className="icon-button" aria-label={words.close} onPress={actions.dismissRefusal}>
              <Icon name="close" />
            </Button>
          </header>
          <p className="refusal-sum">
            {words.refusedCount(errors.length)}
            {hasOpen && <span>{words.refusedKept}</span>}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled with the keyboard */}
          <ol className="issues" tabIndex={0} aria-label={words.refusedCount(errors.length)}>
            {errors.slice(0, printed).map((issue, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
              <IssueItem key={i} issue={issue} />
            ))}
          </ol>
          {errors.length > printed && <p className="quiet">{words.moreIssues(errors.length - printed)}</p>}
          {warnings > 0 && <p className="quiet">{words.warnings(warnings)}</p>}
          <footer className="dialog-foot">
            <Button className="button" onPress={() => void copyText(asText(refused?.issues ?? []))}>
              {words.copyIssues}
            </Button>
            <Button className="button primary" onPress={actions.dismissRefusal}>
              {words.close}
            </Button>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
