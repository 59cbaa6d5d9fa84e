// Opening a document, waiting for the pane and reading back takes seconds on a slow machine.
jest.setTimeout(60_000);
