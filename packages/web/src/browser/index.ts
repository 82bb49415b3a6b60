// The one script of the pages. Everything works without it; it makes what the server drew more pleasant to use.
import { startDraftForms } from './draft-forms.ts'
import { startDrafts } from './drafts.ts'
import { startForms } from './forms.ts'
import { startLive } from './live.ts'
import { startPassages } from './passages.ts'
import { startPasskeys } from './passkeys.ts'
import { startSeen } from './seen.ts'
import { startLook } from './look.ts'
import { startUnfinished } from './unfinished.ts'
import { startSearch } from './search.ts'
import { startSigningSettings } from './signing-settings.ts'
import { startSigning } from './signing.ts'
import { startSlider } from './slider.ts'
import { startTimes } from './times.ts'
import { startVerifying } from './verify-entry.ts'
import { startVerifyingReceipts } from './verify-receipt.ts'

startDrafts()
startDraftForms()
// A key is made before the act that adds it is signed.
startSigningSettings()
startSigning()
startForms()
startLook()
startUnfinished()
startPasskeys()
startSearch()
startLive()
startSeen()
startPassages()
startSlider()
startTimes()
startVerifying()
startVerifyingReceipts()
