// The door of a worker thread (dist/worker.js): the same bundle as the tool itself, with its compiled code.
'use strict'
require('./main.js').load().exports.readInWorker()
