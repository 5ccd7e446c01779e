// Before printing everything that is folded opens, and folds again afterwards.

export function startPrint(): void {
  let folded: HTMLDetailsElement[] = []
  window.addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details')].filter((part) => !part.open)
    for (const part of folded) part.open = true
  })
  window.addEventListener('afterprint', () => {
    for (const part of folded) part.open = false
    folded = []
  })
}
