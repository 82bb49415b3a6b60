// The process of `open-socialism`: what was typed goes to its command, and its answer becomes the exit code.
import { runCommand } from './run.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads our output may stop reading (`| head`); that is no fault.
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: process.stderr,
  env: process.env,
  // npm runs scripts in the repository; INIT_CWD is where the user stands.
  directory: process.env['INIT_CWD'] ?? process.cwd(),
})
