// A part that scrolls sideways where the screen is narrow, and that the keyboard can reach to do so.

import type { ComponentChildren, VNode } from 'preact'

export function Scroll({ label, children }: { label: string; children: ComponentChildren }): VNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls; this holds a table or a picture
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a stop of its own nobody could scroll it by keys
    <div class="scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
