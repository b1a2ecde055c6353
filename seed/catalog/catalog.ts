import type { Catalog } from '#domain/catalog/catalog.ts'
import { contentHash } from '#domain/catalog/content-hash.ts'
import { basisPoints } from '#domain/shared/percent.ts'
import { families } from './families.ts'
import { glass } from './glass.ts'
import { options } from './options.ts'
import { prices } from './prices.ts'
import { rules } from './rules.ts'

// DEMO: an invented catalogue in the final shape, until the factory's own values are known.
const content: Omit<Catalog, 'hash'> = {
  version: 'demo-1',
  validFrom: '2026-01-01',
  demo: true,
  geometry: {
    frameInsetMm: 72,
    postInsetMm: 45,
    postWidthMm: 90,
    sashFromFrameMm: 44,
    sashFromPostMm: 17,
    glassEdgeMm: 15,
    minBesidePostMm: 290,
  },
  rescue: { minWidthMm: 500, minHeightMm: 600, minSumMm: 1500 },
  leadTimeWeeks: 5,
  series: [
    {
      code: 'N-Alu',
      name: 'N-Alu',
      frameGramsPerM: 3100,
      sashGramsPerM: 2100,
      postGramsPerM: 4500,
      priceFactor: basisPoints(12_200),
      description: 'furu med utvendig aluminiumskledning',
    },
    {
      code: 'N-Tre',
      name: 'N-Tre',
      frameGramsPerM: 2500,
      sashGramsPerM: 1600,
      postGramsPerM: 3900,
      priceFactor: basisPoints(10_000),
      description: 'furu, malt eller beiset',
    },
  ],
  families,
  glass,
  options,
  rules,
  prices,
}

/** The demo catalogue that the seed publishes and the tests judge by. */
export const demoCatalog: Catalog = { ...content, hash: contentHash(content) }
