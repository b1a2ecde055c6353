import type { Rule, RuleCase } from '#domain/catalog/rule.ts'

const demo = 'Demo: antatte grenser, skal erstattes av Natres egne'
const unit = (when: string, nb: string, en: string): RuleCase => ({ scope: 'unit', when, text: { nb, en } })
const field = (when: string, nb: string, en: string): RuleCase => ({ scope: 'field', when, text: { nb, en } })

export const rules: readonly Rule[] = [
  {
    id: 'W-1',
    severity: 'block',
    name: 'Størrelse',
    source: demo,
    cases: [
      field(
        'field.widthMm > field.maxWidthMm',
        '{field.label}: bredden {field.widthMm} mm er over største bredde, {field.maxWidthMm} mm.',
        '{field.label}: the width {field.widthMm} mm is over the largest width, {field.maxWidthMm} mm.',
      ),
      field(
        'field.widthMm < field.minWidthMm',
        '{field.label}: bredden {field.widthMm} mm er under minste bredde, {field.minWidthMm} mm.',
        '{field.label}: the width {field.widthMm} mm is under the smallest width, {field.minWidthMm} mm.',
      ),
      field(
        'field.heightMm > field.maxHeightMm',
        '{field.label}: høyden {field.heightMm} mm er over største høyde, {field.maxHeightMm} mm.',
        '{field.label}: the height {field.heightMm} mm is over the largest height, {field.maxHeightMm} mm.',
      ),
      field(
        'field.heightMm < field.minHeightMm',
        '{field.label}: høyden {field.heightMm} mm er under minste høyde, {field.minHeightMm} mm.',
        '{field.label}: the height {field.heightMm} mm is under the smallest height, {field.minHeightMm} mm.',
      ),
      unit(
        '!unit.ownFieldsOnly && unit.widthMm > unit.maxWidthMm',
        '{unit.label}: bredden {unit.widthMm} mm er over største bredde, {unit.maxWidthMm} mm.',
        '{unit.label}: the width {unit.widthMm} mm is over the largest width, {unit.maxWidthMm} mm.',
      ),
      unit(
        '!unit.ownFieldsOnly && unit.widthMm < unit.minWidthMm',
        '{unit.label}: bredden {unit.widthMm} mm er under minste bredde, {unit.minWidthMm} mm.',
        '{unit.label}: the width {unit.widthMm} mm is under the smallest width, {unit.minWidthMm} mm.',
      ),
      unit(
        '!unit.ownFieldsOnly && unit.heightMm > unit.maxHeightMm',
        '{unit.label}: høyden {unit.heightMm} mm er over største høyde, {unit.maxHeightMm} mm.',
        '{unit.label}: the height {unit.heightMm} mm is over the largest height, {unit.maxHeightMm} mm.',
      ),
      unit(
        '!unit.ownFieldsOnly && unit.heightMm < unit.minHeightMm',
        '{unit.label}: høyden {unit.heightMm} mm er under minste høyde, {unit.minHeightMm} mm.',
        '{unit.label}: the height {unit.heightMm} mm is under the smallest height, {unit.minHeightMm} mm.',
      ),
      field(
        'field.maxSashAreaM2 > 0.0 && field.sashAreaM2 > field.maxSashAreaM2',
        '{field.label}: rammen er {field.sashAreaM2} m²; den største er {field.maxSashAreaM2} m².',
        '{field.label}: the sash is {field.sashAreaM2} m²; the largest is {field.maxSashAreaM2} m².',
      ),
      field(
        'field.maxGlassAreaM2 > 0.0 && field.paneAreaM2 > field.maxGlassAreaM2',
        '{field.label}: glasset er {field.paneAreaM2} m²; det største er {field.maxGlassAreaM2} m².',
        '{field.label}: the glass is {field.paneAreaM2} m²; the largest is {field.maxGlassAreaM2} m².',
      ),
    ],
    examples: [
      { family: 'TS', width: 1890, height: 1180, breaks: false },
      { family: 'TS', width: 1891, height: 1180, breaks: true },
      { family: 'TS', width: 489, height: 700, breaks: true },
      { family: 'TS', width: 1790, height: 1590, breaks: true },
      { family: 'KB', width: 789, height: 1180, fields: ['FK', 'FK'], breaks: true },
      { family: 'KB', width: 1980, height: 1180, breaks: false },
    ],
  },
  {
    id: 'W-2',
    severity: 'block',
    name: 'Rammevekt',
    source: demo,
    cases: [
      field(
        'field.maxSashKg > 0.0 && field.sashWeightKg > field.maxSashKg',
        '{field.label}: rammen veier {field.sashWeightKg} kg; beslaget bærer {field.maxSashKg} kg.',
        '{field.label}: the sash weighs {field.sashWeightKg} kg; the hardware bears {field.maxSashKg} kg.',
      ),
      unit(
        'unit.maxElementKg > 0.0 && unit.weightKg > unit.maxElementKg',
        '{unit.label} veier {unit.weightKg} kg; den lages opp til {unit.maxElementKg} kg.',
        '{unit.label} weighs {unit.weightKg} kg; it is made up to {unit.maxElementKg} kg.',
      ),
    ],
    examples: [
      { family: 'TS', width: 1590, height: 1390, breaks: false },
      { family: 'TS', width: 1590, height: 1390, choices: { glass: 'G3-L38' }, breaks: true },
    ],
  },
  {
    id: 'W-3',
    severity: 'block',
    name: 'Forhold bredde og høyde',
    source: demo,
    cases: [
      field(
        'field.maxRatio > 0.0 && field.ratio > field.maxRatio',
        '{field.label}: bredden er {field.ratio} ganger høyden; den kan være opp til {field.maxRatio}.',
        '{field.label}: the width is {field.ratio} times the height; it may be up to {field.maxRatio}.',
      ),
      field(
        'field.ratio < field.minRatio',
        '{field.label}: bredden er {field.ratio} ganger høyden; den må være minst {field.minRatio}.',
        '{field.label}: the width is {field.ratio} times the height; it must be at least {field.minRatio}.',
      ),
    ],
    examples: [
      { family: 'TS', width: 1078, height: 490, breaks: false },
      { family: 'TS', width: 1079, height: 490, breaks: true },
      { family: 'TS', width: 490, height: 1290, breaks: true },
    ],
  },
  {
    id: 'W-4',
    severity: 'block',
    name: 'Glasstykkelse og karmdybde',
    source: demo,
    cases: [
      field(
        'unit.rebateMm > 0.0 && field.glassThicknessMm > unit.rebateMm',
        '{field.label}: glasset er {field.glassThicknessMm} mm tykt; karmdybde {unit.frameDepthMm} mm gir plass til {unit.rebateMm} mm.',
        '{field.label}: the glass is {field.glassThicknessMm} mm thick; frame depth {unit.frameDepthMm} mm has room for {unit.rebateMm} mm.',
      ),
    ],
    examples: [
      { family: 'FK', width: 990, height: 990, breaks: false },
      { family: 'FK', width: 990, height: 990, choices: { frameDepth: '105' }, breaks: true },
      { family: 'FK', width: 990, height: 990, choices: { frameDepth: '105', glass: 'G3-44' }, breaks: false },
    ],
  },
  {
    id: 'W-5',
    severity: 'warn',
    name: 'Glasstykkelse og rutestørrelse',
    source: 'Tommelfinger for 1,0 kN/m² vind; dimensjoneres av glassleverandøren etter NS 3510',
    cases: [
      field(
        'field.paneAreaM2 > field.maxPaneAreaM2',
        '{field.label}: ruten er {field.paneAreaM2} m²; {field.glass} bør ikke være over {field.maxPaneAreaM2} m² uten egen beregning.',
        '{field.label}: the pane is {field.paneAreaM2} m²; {field.glass} should not be over {field.maxPaneAreaM2} m² without a design of its own.',
      ),
      field(
        'field.paneLongestSideMm > field.maxPaneSideMm',
        '{field.label}: ruten er {field.paneLongestSideMm} mm lang; {field.glass} bør ikke være over {field.maxPaneSideMm} mm uten egen beregning.',
        '{field.label}: the pane is {field.paneLongestSideMm} mm long; {field.glass} should not be over {field.maxPaneSideMm} mm without a design of its own.',
      ),
    ],
    examples: [
      { family: 'FK', width: 1980, height: 1180, breaks: true },
      { family: 'FK', width: 1980, height: 1180, choices: { glass: 'G3-L38' }, breaks: false },
      { family: 'FK', width: 1190, height: 1190, breaks: false },
    ],
  },
  {
    id: 'W-14',
    severity: 'block',
    name: 'Rømningsvindu',
    source: 'TEK17 § 11-13 tredje ledd, veiledning',
    cases: [
      unit(
        'unit.purpose == "rescue" && unit.rescueFieldCount == 0.0 && unit.rescueSumMm > 0.0',
        'Rømning krever fri bredde minst {unit.rescueMinWidthMm} mm, fri høyde minst {unit.rescueMinHeightMm} mm og sum minst {unit.rescueMinSumMm} mm. Her er det {unit.rescueWidthMm} × {unit.rescueHeightMm} mm, sum {unit.rescueSumMm} mm.',
        'Rescue needs a clear width of {unit.rescueMinWidthMm} mm, a clear height of {unit.rescueMinHeightMm} mm and a sum of {unit.rescueMinSumMm} mm at least. Here it is {unit.rescueWidthMm} × {unit.rescueHeightMm} mm, sum {unit.rescueSumMm} mm.',
      ),
      unit(
        'unit.purpose == "rescue" && unit.rescueFieldCount == 0.0 && unit.rescueSumMm == 0.0',
        '{unit.label} på {unit.widthMm} × {unit.heightMm} mm har ingen åpning som er godkjent for rømning.',
        '{unit.label} of {unit.widthMm} × {unit.heightMm} mm has no opening that is approved for rescue.',
      ),
    ],
    examples: [
      { family: 'TS', width: 1188, height: 1188, choices: { purpose: 'rescue' }, breaks: false },
      { family: 'TS', width: 989, height: 988, choices: { purpose: 'rescue' }, breaks: true },
      { family: 'TS', width: 900, height: 1188, choices: { purpose: 'rescue' }, breaks: true },
      { family: 'TS', width: 900, height: 1188, breaks: false },
      { family: 'TH', width: 1190, height: 990, choices: { purpose: 'rescue' }, breaks: true },
    ],
  },
  {
    id: 'W-33',
    severity: 'block',
    name: 'Transport',
    source: demo,
    cases: [
      unit(
        'unit.widthMm > 2400.0 && unit.heightMm > 2400.0',
        'Elementet er {unit.widthMm} × {unit.heightMm} mm. Over 2 400 mm begge veier kan det ikke fraktes; del det.',
        'The element is {unit.widthMm} × {unit.heightMm} mm. Over 2,400 mm both ways it cannot be carried; divide it.',
      ),
      unit(
        'unit.weightKg > 250.0',
        'Elementet veier {unit.weightKg} kg. Over 250 kg kan det ikke fraktes; del det.',
        'The element weighs {unit.weightKg} kg. Over 250 kg it cannot be carried; divide it.',
      ),
    ],
    examples: [
      { family: 'FK', width: 2400, height: 2400, breaks: false },
      { family: 'FK', width: 2401, height: 2401, breaks: true },
    ],
  },
  {
    id: 'W-43',
    severity: 'block',
    name: 'Avstand mellom poster',
    source: demo,
    cases: [
      field(
        'field.besidePost && field.widthMm < field.minBesidePostMm',
        '{field.label} er {field.widthMm} mm bredt; ved siden av en post trengs minst {field.minBesidePostMm} mm.',
        '{field.label} is {field.widthMm} mm wide; beside a mullion it needs {field.minBesidePostMm} mm at least.',
      ),
      field(
        'field.besideTransom && field.heightMm < field.minBesidePostMm',
        '{field.label} er {field.heightMm} mm høyt; ved en losholt trengs minst {field.minBesidePostMm} mm.',
        '{field.label} is {field.heightMm} mm high; beside a transom it needs {field.minBesidePostMm} mm at least.',
      ),
    ],
    examples: [
      { family: 'KB', width: 870, height: 990, fields: ['FK', 'FK', 'FK'], breaks: false },
      { family: 'KB', width: 867, height: 990, fields: ['FK', 'FK', 'FK'], breaks: true },
    ],
  },
  {
    id: 'W-44',
    severity: 'block',
    name: 'Felt i produktet',
    source: demo,
    cases: [
      unit(
        '!unit.ownFieldsOnly && (unit.fieldCount < unit.minFields || unit.fieldCount > unit.maxFields)',
        '{unit.label} har {unit.fieldCount} felt; den lages med {unit.minFields} til {unit.maxFields}.',
        '{unit.label} has {unit.fieldCount} fields; it is made with {unit.minFields} to {unit.maxFields}.',
      ),
      unit(
        'unit.ownFieldsOnly && unit.fieldCount > 1.0',
        '{unit.label} lages med ett felt; her er det {unit.fieldCount}. Velg kombinasjon.',
        '{unit.label} is made with one field; here are {unit.fieldCount}. Choose a combination.',
      ),
      unit(
        'unit.strangeFieldCount > 0.0',
        '{unit.label}: {unit.strangeFieldCount} felt har en åpning som ikke kan stå her.',
        '{unit.label}: {unit.strangeFieldCount} field(s) have an opening that cannot stand here.',
      ),
    ],
    examples: [
      { family: 'KB', width: 1980, height: 1180, fields: ['TS', 'FK'], breaks: false },
      { family: 'KB', width: 1980, height: 1180, fields: ['FK'], breaks: true },
      { family: 'TS', width: 1190, height: 1190, fields: ['SH'], breaks: true },
    ],
  },
  {
    id: 'W-45',
    severity: 'block',
    name: 'Hengselside',
    source: 'Slagretning skal være valgt, sett utenfra',
    cases: [
      field(
        'field.needsHinge && field.hinge == "none"',
        '{field.label}: velg hengselside, sett utenfra.',
        '{field.label}: choose the hinge side, seen from outside.',
      ),
    ],
    examples: [
      { family: 'SH', width: 790, height: 1190, breaks: false },
      { family: 'SH', width: 790, height: 1190, hinge: 'none', breaks: true },
      { family: 'TS', width: 790, height: 1190, hinge: 'none', breaks: false },
    ],
  },
]
