#!/usr/bin/env node
// The `open-socialism` command: the launcher of the repository, with this command line.
import { launch } from '../../../launch.mjs'

launch(process.argv.slice(2))
