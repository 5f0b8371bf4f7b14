import type { AnimationEvent } from 'react'

/** A view whose list has been built up in steps (`unfold` in base.css) shows it whole when it is shown again. */
export function keepUnfolded({ animationName, currentTarget }: AnimationEvent<HTMLElement>): void {
  if (animationName === 'unfold') currentTarget.dataset.unfolded = ''
}
