"""So that `python -m ultimora` is the command line too."""

from __future__ import annotations

import sys

from ultimora.cli import main

sys.exit(main())
