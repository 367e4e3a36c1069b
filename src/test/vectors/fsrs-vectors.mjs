// Writes the vectors that Fsrs is checked against, with the reference implementation.
//
// Run it where ts-fsrs 5.4.2 is installed, outside this project:
//
//   mkdir DIR && cd DIR && npm install ts-fsrs@5.4.2
//   cp PROJECT/src/test/vectors/fsrs-vectors.mjs . && node fsrs-vectors.mjs PROJECT/src/test/resources/vectors/fsrs.csv
//
// The random numbers are seeded, so the same version writes the same file. Histories of up to 12 recalls, each step a line:
//   history, days since the recall before (empty: first), grade, stability, difficulty, days ahead, chance of recalling then

import {writeFileSync} from "node:fs"
import {FSRSAlgorithm, forgetting_curve, generatorParameters} from "ts-fsrs"

const HISTORIES = 700
const parameters = generatorParameters({enable_fuzz: false})
const algorithm = new FSRSAlgorithm(parameters)

let state = 0x5eed1234
function random(below) {
  // xorshift32
  state ^= state << 13
  state ^= state >>> 17
  state ^= state << 5
  return (state >>> 0) % below
}

const GAPS = [0, 0, 0, 1, 1, 2, 3, 4, 5, 7, 9, 14, 21, 30, 60, 120, 365, 2000]

const lines = []
for (let history = 0; history < HISTORIES; history++) {
  // some of them only fail, or only succeed: the limits of stability and difficulty are reached
  const grades = history % 7 === 0 ? [1] : history % 7 === 1 ? [4] : history % 7 === 2 ? [3, 4] : [1, 2, 3, 3, 4]
  let memory = null
  const steps = 1 + random(12)
  for (let step = 0; step < steps; step++) {
    const days = memory === null ? 0 : GAPS[random(GAPS.length)]
    const grade = grades[random(grades.length)]
    const first = memory === null
    memory = algorithm.next_state(memory, days, grade)
    const ahead = random(400)
    const chance = forgetting_curve(parameters.w, ahead, memory.stability)
    lines.push([history, first ? "" : days, grade, memory.stability, memory.difficulty, ahead, chance].join(","))
  }
}
writeFileSync(process.argv[2], "history,days,grade,stability,difficulty,ahead,chance\n" + lines.join("\n") + "\n")
