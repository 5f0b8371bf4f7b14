/** A button that opens a menu; what menus need is loaded when a hand comes near one. */
import type { ReactNode } from 'react'
import { lazy, Suspense, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { MenuName } from './choices.ts'

const load = () => import('./menus.tsx')
const Menus = lazy(async () => ({ default: (await load()).MenuPopover }))

interface MenuButtonProps {
  readonly menu: MenuName
  readonly className: string
  readonly label?: string
  readonly isDisabled?: boolean
  readonly onHelp?: () => void
  readonly children: ReactNode
}

export function MenuButton({
  menu,
  className,
  label,
  isDisabled = false,
  onHelp = () => undefined,
  children,
}: MenuButtonProps) {
  const [open, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  return (
    <>
      <Button
        ref={trigger}
        className={className}
        isDisabled={isDisabled}
        aria-haspopup="menu"
        aria-expanded={open}
        {...(label !== undefined && { 'aria-label': label })}
        onHoverStart={() => void load()}
        onFocus={() => void load()}
        onPress={() => setOpen(true)}
      >
        {children}
      </Button>
      {open && (
        <Suspense>
          <Menus menu={menu} trigger={trigger} onClose={() => setOpen(false)} onHelp={onHelp} />
        </Suspense>
      )}
    </>
  )
}
