import { Button, Dialog, Heading, Modal, ModalOverlay, Switch } from 'react-aria-components'
import { keyMessages, shellMessages } from '../../i18n/index.ts'
import { Icon } from '../controls/index.ts'
import { useWords } from '../state/index.ts'
import type { KeyGroup } from './keyboard.ts'
import { keyEntries } from './keyboard.ts'

interface KeysDialogProps {
  readonly onClose: () => void
  readonly singleKeys: boolean
  readonly onSingleKeys: (on: boolean) => void
}

const groups: readonly KeyGroup[] = ['anywhere', 'text', 'graph', 'list']

export function KeysDialog({ onClose, singleKeys, onSingleKeys }: KeysDialogProps) {
  const words = useWords(keyMessages)
  const shell = useWords(shellMessages)
  const shown = groups.filter((g) => keyEntries.some((e) => e.group === g))
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog keys-dialog">
          <header className="dialog-head">
            <Heading slot="title">{words.title}</Heading>
            <Button className="icon-button" aria-label={shell.close} onPress={onClose}>
              <Icon name="close" />
            </Button>
          </header>
          <div className="keys-groups">
            {shown.map((group) => (
              <section key={group}>
                <h3>{words.groups[group]}</h3>
                <dl className="keys">
                  {keyEntries
                    .filter((e) => e.group === group)
                    .map((e) => (
                      <div key={e.name}>
                        <dt>
                          {e.keys.map((way) => (
                            <span key={way.join(' ')} className="key-way">
                              {way.map((key) => (key === '–' ? <span key={key}>–</span> : <kbd key={key}>{key}</kbd>))}
                            </span>
                          ))}
                        </dt>
                        <dd>{(words as unknown as Record<string, string>)[e.name]}</dd>
                      </div>
                    ))}
                </dl>
              </section>
            ))}
          </div>
          <Switch className="switch" isSelected={singleKeys} onChange={onSingleKeys}>
            <span className="switch-track" aria-hidden="true" />
            <span>
              {words.singleKeys}
              <small>{words.singleKeysHint}</small>
            </span>
          </Switch>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
