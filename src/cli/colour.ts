// The one decision about colour: --color over NO_COLOR over FORCE_COLOR over CLICOLOR_FORCE over TERM=dumb over "is it a screen".

type Level = 0 | 1 | 2 | 3

/** Chalk's level for a stream; chalk itself does not know NO_COLOR. */
export function colourLevel(when: string, env: Readonly<Record<string, string | undefined>>, isScreen: boolean): Level {
  if (when === 'never') return 0
  if (when === 'always') return depth(env)
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return 0
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 0 : depth(env)
  if (env.CLICOLOR_FORCE !== undefined && env.CLICOLOR_FORCE !== '0') return depth(env)
  if (env.TERM === 'dumb') return 0
  return isScreen ? depth(env) : 0
}

function depth(env: Readonly<Record<string, string | undefined>>): Level {
  if (env.COLORTERM === 'truecolor' || env.COLORTERM === '24bit') return 3
  return env.TERM?.includes('256') === true ? 2 : 1
}
