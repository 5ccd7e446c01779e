// The long form of the CSV in tab-separated values, for tools that split lines at tabs.

import type { Report } from '../model/report.ts'
import { longForm } from './csv.ts'
import { tsvRow } from './escape-csv.ts'

export function* renderTsv(report: Report): Generator<string> {
  for (const cells of longForm(report)) yield tsvRow(cells)
}
