// What `claims init` writes: a config and a pack that hold as they are, with every key explained where it stands.

export const STARTER_CONFIG = `# Settings of claims for this folder and all below it. Data only: nothing in here is run.
# Flags win over CLAIMS_… variables, those over this file. claims config --print shows what holds and why.

# What to read where no path is named; patterns as in .gitignore are left out.
include: ["."]
exclude: ["drafts/**", "README.md"]

# Which articles tell of one event: auto (by content), dir (by folder), none (all are one).
group: auto

# Packs of your own, beside those that come with the tool: claims fields --test proves them.
packs: [claims-pack.yaml]

# Only these fields (claims fields lists them); without the key, all.
# fields: [killed, injured, condition, shots]

# Dates of articles that carry none: one for all, or by file pattern; from-name reads it off the path.
# published:
#   "wire/*": 2020-08-24
#   "archive/**": from-name

# claims check: what makes the exit code 1 (contradict, compatible, never), and what every article must carry.
fail-on: contradict
# require: [published]

# How grave findings are: error, warning, note or off; by field, alert/CODE, or missing.
# severity:
#   place: warning
#   alert/near-miss: note

# Who counts as one voice, and who is called by several names.
# origins:
#   Kenosha police: [Kenosha Police Department, KPD]
# aliases:
#   Jacob Blake: [Jake Blake]

# Reviewed disagreements: claims accept ID --reason TEXT writes them here.
# baseline: claims-baseline.json
`

export const STARTER_PACK = `# A pack of your own: fields are data. Try it: claims fields --test --pack claims-pack.yaml
pack: mine

# Who or what is counted: singular nouns.
populations:
  boats: {nouns: [boat, ferry, trawler]}

fields:
  boats-sunk:
    label: Boats sunk
    kind: count            # count, quantity, time, category, entity, quote
    of: boats
    evolves: rising        # later reports may give more: an update, no contradiction
    severity: warning      # error, warning, note or off in claims check
    frames:                # plain form; voice, tense and headlines are the engine's work
      - "{of} sink"
    not:
      - "{of} sink every year"
    examples:              # a text and the value it must give; a near miss gives nothing
      "Three boats sank in the harbour.": 3
      "Two ferries sank on Monday.": 2
      "The boats were painted.": nothing
`
