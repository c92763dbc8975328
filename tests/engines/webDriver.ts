/**
 * A page of a browser that is driven by the W3C's WebDriver protocol, spoken with plain fetch: as much of it as the
 * journey of a learner needs.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'

/** The name under which an element is handed over, fixed by the WebDriver standard. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

export interface DrivenPage {
  readonly goTo: (url: string) => Promise<void>
  readonly reload: () => Promise<void>
  readonly resize: (width: number, height: number) => Promise<void>
  /** Runs the body of a function in the page, and gives what it returns. */
  readonly run: <T>(body: string) => Promise<T>
  /** Presses the first visible element that the XPath finds, where a finger would; waits until there is one. */
  readonly press: (xpath: string) => Promise<void>
  /** Waits until the body of a function returns true in the page. */
  readonly until: (body: string, what: string) => Promise<void>
  /** A picture of the page as PNG. */
  readonly picture: () => Promise<Buffer>
  readonly close: () => Promise<void>
}

export interface Driver {
  readonly program: string
  readonly arguments: (port: number) => readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly capabilities: object
}

const PATIENCE_MS = 30_000
const STEP_MS = 100

/** Starts a driver and a page in its browser. Throws an error that says what the driver answered. */
export async function drivenPage(driver: Driver): Promise<DrivenPage> {
  const port = await freePort()
  const child = spawn(driver.program, driver.arguments(port), {
    env: { ...process.env, ...driver.environment },
    stdio: 'ignore',
  })
  try {
    return await openPage(child, `http://127.0.0.1:${port}`, driver.capabilities)
  } catch (error) {
    child.kill()
    throw error
  }
}

async function openPage(child: ChildProcess, address: string, capabilities: object): Promise<DrivenPage> {
  await eventually(async () => (await fetch(`${address}/status`)).ok, 'the driver answers')
  const { sessionId } = await call<{ sessionId: string }>(`${address}/session`, 'POST', {
    capabilities: { alwaysMatch: capabilities },
  })
  const session = `${address}/session/${sessionId}`
  const post = <T>(path: string, body: object = {}) => call<T>(`${session}/${path}`, 'POST', body)
  const run = <T>(body: string) => post<T>('execute/sync', { script: body, args: [] })

  async function press(xpath: string): Promise<void> {
    await eventually(async () => {
      const found = await post<Record<string, string>>('element', { using: 'xpath', value: xpath })
      await post(`element/${found[elementKey]}/click`)
      return true
    }, `there is ${xpath}`)
  }

  return {
    goTo: async (url) => {
      await post('url', { url })
    },
    reload: async () => {
      await post('refresh')
    },
    resize: async (width, height) => {
      await post('window/rect', { x: 0, y: 0, width, height })
    },
    run,
    press,
    until: (body, what) => eventually(() => run<boolean>(body), what),
    picture: async () => Buffer.from(await call<string>(`${session}/screenshot`, 'GET'), 'base64'),
    async close() {
      await call(session, 'DELETE').catch(() => undefined)
      child.kill()
    },
  }
}

async function call<T>(url: string, method: string, body?: object): Promise<T> {
  const response = await fetch(url, { method, ...(body ? { body: JSON.stringify(body) } : {}) })
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } }
  if (response.ok) return value
  throw new Error(`${method} ${new URL(url).pathname}: ${value.error}: ${value.message}`)
}

/** Tries again until it is true; the last error says why it never was. */
async function eventually(attempt: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  let last: unknown = 'it stayed untrue'
  while (Date.now() < end) {
    try {
      if (await attempt()) return
    } catch (error) {
      last = error
    }
    await new Promise((resolve) => setTimeout(resolve, STEP_MS))
  }
  throw new Error(`Waited in vain until ${what}: ${String(last)}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
