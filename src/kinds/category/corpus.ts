// The proof of the shelf: phrases that must give a field's code wherever they stand, and look-alikes that must give none of it.

export interface CategoryRow {
  readonly text: string
  readonly field: string
  /** The code, or null where the field must stay silent. */
  readonly code: string | null
}

function row(text: string, field: string, code: string | null): CategoryRow {
  return { text, field, code }
}

export const categories: readonly CategoryRow[] = [
  // condition
  row('The cyclist is listed in fair condition.', 'condition', 'fair'),
  row('One climber remains in critical but stable condition.', 'condition', 'critical'),
  row('The baby was placed in intensive care.', 'condition', 'critical'),
  row('Doctors say the pilot has non-life-threatening injuries.', 'condition', 'non-life-threatening'),
  row('The farmer suffered life-threatening injuries.', 'condition', 'life-threatening'),
  row('Both riders were treated and released.', 'condition', 'treated-and-released'),
  row('Roads were in serious need of repair.', 'condition', null),
  row('The mayor gave a critical speech.', 'condition', null),
  // weapon
  row('The robber carried a machete.', 'weapon', 'knife'),
  row('A revolver lay under the seat.', 'weapon', 'handgun'),
  row('Witnesses heard gunfire.', 'weapon', 'gun'),
  row('Lawmakers spoke of gun control.', 'weapon', null),
  row('The bomb squad left at noon.', 'weapon', null),
  // police
  row('The clerk was unarmed.', 'armed', 'unarmed'),
  row('The armed forces held a parade.', 'armed', null),
  row('It began as a traffic stop.', 'call', 'traffic-stop'),
  row('Both deputies are on paid leave.', 'leave', 'placed-on-leave'),
  row('The swimmer was airlifted to the coast.', 'transport', 'air'),
  row('The air was cold.', 'transport', null),
  // protest and court
  row('Officers used tear gas near the bridge.', 'tear-gas', 'used'),
  row('The town is under curfew.', 'curfew', 'imposed'),
  row('She was convicted of manslaughter.', 'charges', 'manslaughter'),
  row('The phone needs a new charge.', 'charges', null),
]
