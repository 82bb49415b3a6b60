// The steps of a check as the server wrote them down (`data-step`), each with what can come of it (`data-outcome`).

export type Outcome = 'holds' | 'fails' | 'unknown'

/** Shows what came of a step. */
export function sayStep(steps: HTMLElement, step: string, outcome: Outcome): void {
  for (const said of steps.querySelectorAll<HTMLElement>(`[data-step="${step}"] [data-outcome]`))
    said.hidden = said.dataset['outcome'] !== outcome
}

/** Begins anew: nothing has come of any step. */
export function clearSteps(steps: HTMLElement): void {
  for (const said of steps.querySelectorAll<HTMLElement>('[data-outcome]')) said.hidden = true
  steps.hidden = false
  steps.dataset['stays'] = ''
}

/** What could not be had or read proves nothing: every step that was not reached says so. */
export function leaveRest(steps: HTMLElement): void {
  for (const step of steps.querySelectorAll<HTMLElement>('[data-step]'))
    if (step.querySelector('[data-outcome]:not([hidden])') === null)
      sayStep(steps, step.dataset['step'] ?? '', 'unknown')
}
