import type { Glass } from '#domain/catalog/catalog.ts'

// DEMO: typical maker data; weights are 2.5 kg per m² and mm of glass, interlayers in 33.1 and 44.1/44.2 counted as 0.5 and 1.0 kg/m².
// Face pane 4 mm is good for 1.8 m² and 2.2 m, 6 mm for 3.6 m², 8 mm for 5.5 m² without a design of its own.
const four = { maxPaneAreaM2: 1.8, maxPaneSideMm: 2200 }
const triple = { panes: 3, safety: 'none', ...four } as const

export const glass: readonly Glass[] = [
  { ...triple, code: 'G3-48', name: '3-lags energi', buildUp: '4E-18Ar-4-18Ar-E4', thicknessMm: 48, gramsPerM2: 30_000, ug: 0.5, g: 0.52, lightTransmission: 0.73, soundDb: 33 },
  { ...triple, code: 'G3-44', name: '3-lags energi 44 mm', buildUp: '4E-16Ar-4-16Ar-E4', thicknessMm: 44, gramsPerM2: 30_000, ug: 0.6, g: 0.52, lightTransmission: 0.73, soundDb: 32 },
  { ...triple, code: 'G3-36', name: '3-lags energi 36 mm', buildUp: '4E-12Ar-4-12Ar-E4', thicknessMm: 36, gramsPerM2: 30_000, ug: 0.7, g: 0.51, lightTransmission: 0.73, soundDb: 31 },
  { ...triple, code: 'G3-S1', name: '3-lags, laminert innerst', buildUp: '4E-16-4-16-33.1E', thicknessMm: 47, gramsPerM2: 35_500, ug: 0.6, g: 0.51, lightTransmission: 0.72, soundDb: 36, safety: 'laminated' },
  { ...triple, code: 'G3-S2', name: '3-lags, herdet ute og inne', buildUp: '4H-16-4-16-E4H', thicknessMm: 44, gramsPerM2: 30_000, ug: 0.6, g: 0.52, lightTransmission: 0.73, soundDb: 32, safety: 'toughened' },
  { ...triple, code: 'G3-L38', name: 'Lydglass 38 dB', buildUp: '6E-16-4-14-44.1AE', thicknessMm: 48, gramsPerM2: 45_500, ug: 0.6, g: 0.5, lightTransmission: 0.71, soundDb: 38, maxPaneAreaM2: 3.6, maxPaneSideMm: 3000, safety: 'laminated' },
  { ...triple, code: 'G3-L42', name: 'Lydglass 42 dB', buildUp: '8E-14-4-12-44.2AE', thicknessMm: 47, gramsPerM2: 51_000, ug: 0.7, g: 0.48, lightTransmission: 0.69, soundDb: 42, maxPaneAreaM2: 5.5, maxPaneSideMm: 3000, safety: 'laminated' },
  { ...triple, code: 'G3-SUN', name: 'Solglass 70/35', buildUp: '6 sol-16-4-16-E4', thicknessMm: 46, gramsPerM2: 35_000, ug: 0.6, g: 0.33, lightTransmission: 0.62, soundDb: 34 },
  { ...triple, code: 'G3-OB', name: '3-lags, satinert innerst', buildUp: '4E-18Ar-4-18Ar-4 satin', thicknessMm: 48, gramsPerM2: 30_000, ug: 0.5, g: 0.5, lightTransmission: 0.65, soundDb: 33 },
  { ...triple, code: 'G2', name: '2-lags energi', buildUp: '4-16Ar-4E', thicknessMm: 24, gramsPerM2: 20_000, ug: 1.1, g: 0.63, lightTransmission: 0.81, soundDb: 30, panes: 2 },
]
