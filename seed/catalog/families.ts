import type { Family, FamilyPrice, Limits } from '#domain/catalog/catalog.ts'
import { kr } from '#domain/shared/money.ts'

// DEMO: limits, profiles, hardware weights and prices are invented starting values, never the factory's own.
const none: Limits = {
  minWidthMm: 0, maxWidthMm: 0, minHeightMm: 0, maxHeightMm: 0,
  maxSashAreaM2: 0, maxGlassAreaM2: 0, maxSashKg: 0, maxElementKg: 0, minRatio: 0, maxRatio: 0, minFields: 1, maxFields: 1,
}
const size = (minWidthMm: number, maxWidthMm: number, minHeightMm: number, maxHeightMm: number): Limits =>
  ({ ...none, minWidthMm, maxWidthMm, minHeightMm, maxHeightMm })
const price = (a: number, b: number, c: number, minAreaM2: number): FamilyPrice => ({ a: kr(a), bPerM2: kr(b), cPerM: kr(c), minAreaM2 })

const fixedProfile = { sideExtraMm: 0, topExtraMm: 0, bottomExtraMm: 0, meetingInsetMm: 0, uf: 1 }
const outward = { sideExtraMm: 36, topExtraMm: 36, bottomExtraMm: 36, meetingInsetMm: 0, uf: 1.05 }
const inward = { sideExtraMm: 40, topExtraMm: 40, bottomExtraMm: 40, meetingInsetMm: 0, uf: 1.1 }
const door = { sideExtraMm: 46, topExtraMm: 46, bottomExtraMm: 93, meetingInsetMm: 0, uf: 1.15 }

// Clear heights measured for top-swing windows by frame height; under 1050 mm the fitting is not approved.
const topSwingHeights = [[1050, 600], [1088, 625], [1188, 693], [1288, 765], [1388, 823], [1488, 896], [1588, 978]] as const

const windowBase = {
  combination: false, usableInField: true, opens: 'out', handed: false, leaves: 1, discountGroup: 'windows',
  moduleDeductionMm: 10, rescueApproved: true, leadTimeWeeks: 5,
} as const
const doorBase = {
  ...windowBase, usableInField: false, handed: true, discountGroup: 'doors', leadTimeWeeks: 6, rescueApproved: true,
} as const

export const families: readonly Family[] = [
  {
    ...windowBase, code: 'FK', name: 'Fastkarm', inText: 'fast', movement: 'none', opens: 'fixed', rescueApproved: false,
    limits: { ...size(290, 3000, 290, 2800), maxGlassAreaM2: 5.5, maxElementKg: 300, minRatio: 1 / 6, maxRatio: 6 },
    profile: fixedProfile, clearOpening: { kind: 'none' }, hardwareGrams: 0, hardwareText: 'Glass satt rett i karmen',
    price: price(900, 2300, 260, 0.6),
  },
  {
    ...windowBase, code: 'TS', name: 'Toppsving', inText: 'toppsving', movement: 'topSwing',
    limits: { ...size(490, 1890, 490, 1590), maxSashAreaM2: 2.4, maxSashKg: 70, minRatio: 0.38, maxRatio: 2.2 },
    profile: outward, clearOpening: { kind: 'table', widthMm: 114, heights: topSwingHeights },
    hardwareGrams: 4500, hardwareText: 'Toppsvingbeslag med innebygd sikring 8 cm, lufteposisjon, spanjolett',
    price: price(2600, 2500, 420, 0.6),
  },
  {
    ...windowBase, code: 'SS', name: 'Sidesving', inText: 'sidesving', movement: 'sideSwing', handed: true,
    limits: { ...size(490, 1190, 590, 1790), maxSashAreaM2: 1.8, maxSashKg: 60, minRatio: 0.3, maxRatio: 1.2 },
    profile: outward, clearOpening: { kind: 'deduct', widthMm: 112, heightMm: 112 },
    hardwareGrams: 5000, hardwareText: 'Sidesvingbeslag med innebygd sikring 8 cm', price: price(2900, 2500, 430, 0.6),
  },
  {
    ...windowBase, code: 'SH', name: 'Sidehengslet', inText: 'sidehengslet', movement: 'sideHung', handed: true,
    limits: { ...size(390, 890, 490, 1690), maxSashAreaM2: 1.3, maxSashKg: 45, minRatio: 0.25, maxRatio: 1.2 },
    profile: outward, clearOpening: { kind: 'deduct', widthMm: 112, heightMm: 112 },
    hardwareGrams: 2500, hardwareText: 'Synlige hengsler, stormholder', price: price(2000, 2450, 400, 0.6),
  },
  {
    ...windowBase, code: 'TH', name: 'Topphengslet', inText: 'topphengslet', movement: 'topHung', rescueApproved: false,
    limits: { ...size(490, 1790, 390, 1290), maxSashAreaM2: 1.9, maxSashKg: 50, minRatio: 0.6, maxRatio: 3.5 },
    profile: outward, clearOpening: { kind: 'deduct', widthMm: 120, heightMm: 118 },
    hardwareGrams: 3000, hardwareText: 'Hengsler oppe, stag på hver side', price: price(1700, 2450, 390, 0.6),
  },
  {
    ...windowBase, code: 'DK', name: 'Dreie-kipp', inText: 'dreie-kipp', movement: 'tiltTurn', opens: 'in', handed: true,
    limits: { ...size(490, 1490, 590, 2390), maxSashAreaM2: 2.6, maxSashKg: 100, maxRatio: 1.2 },
    profile: inward, clearOpening: { kind: 'deduct', widthMm: 112, heightMm: 112 },
    hardwareGrams: 3500, hardwareText: 'Dreie-kippbeslag, innadslående', price: price(3000, 2600, 430, 0.6),
  },
  {
    ...doorBase, code: 'BD1', name: 'Balkongdør', inText: 'balkongdør', movement: 'sideHung',
    limits: { ...size(690, 1190, 1890, 2390), maxSashAreaM2: 2.6, maxSashKg: 100 },
    profile: door, clearOpening: { kind: 'deduct', widthMm: 136, heightMm: 136 },
    hardwareGrams: 6000, hardwareText: 'Hengsler, dørbrems, flerpunktslås', price: price(5200, 2900, 450, 1.5),
  },
  {
    ...doorBase, code: 'BD2', name: 'Balkongdør 2-fløyet', inText: '2-fløyet balkongdør', movement: 'doubleDoor', leaves: 2,
    limits: { ...size(1190, 2390, 1890, 2390), maxSashAreaM2: 2.6, maxSashKg: 100 },
    profile: { ...door, meetingInsetMm: 80 }, clearOpening: { kind: 'deduct', widthMm: 136, heightMm: 136 },
    hardwareGrams: 12_000, hardwareText: 'Hengsler, dørbrems, flerpunktslås, kantskåter i passiv fløy', price: price(9800, 2900, 520, 2.5),
  },
  {
    ...windowBase, code: 'KB', name: 'Kombinasjon', inText: 'kombinasjon', movement: 'none', combination: true,
    usableInField: false, startFields: ['TS', 'FK'], opens: 'fixed', rescueApproved: false,
    limits: { ...size(790, 3500, 490, 2600), maxElementKg: 250, minFields: 2, maxFields: 6 },
    profile: fixedProfile, clearOpening: { kind: 'none' }, hardwareGrams: 0, hardwareText: '', price: price(0, 0, 0, 0),
  },
]
