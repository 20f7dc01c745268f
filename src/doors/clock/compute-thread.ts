/** The thread itself: the heavy functions of core, by name. */
import { parentPort, workerData } from 'node:worker_threads'
import { makePlan, type PlanRequest } from '../../core/plan/make-plan.ts'
import { picturesOf } from '../../core/plan/pictures.ts'
import { answerWhatIf, type WhatIfRequest } from '../../core/plan/what-if-answer.ts'
import type { Step } from '../../verbs/verb.ts'

export type ThreadMessage = Step | { readonly output: unknown }

const send = (message: ThreadMessage) => parentPort?.postMessage(message)

const tasks: Readonly<Record<string, (input: never) => unknown>> = {
  'make-plan': (input: PlanRequest) => {
    const plan = makePlan({ ...input, onProgress: send })
    return { plan, pictures: picturesOf(plan) }
  },
  'what-if': (input: WhatIfRequest) => answerWhatIf(input),
}

const { task, input } = workerData as { task: string; input: never }
send({ output: tasks[task]?.(input) })
