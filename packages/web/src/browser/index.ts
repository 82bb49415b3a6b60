// The one script of the pages. Everything works without it; it makes what the server drew more pleasant to use.
import { startDrafts } from './drafts.ts'
import { startForms } from './forms.ts'
import { startLive } from './live.ts'
import { startPassages } from './passages.ts'
import { startPasskeys } from './passkeys.ts'
import { startSeen } from './seen.ts'

startDrafts()
startForms()
startPasskeys()
startLive()
startSeen()
startPassages()
