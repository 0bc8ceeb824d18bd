"""Launch Anketa: the window, or one command (DESIGN §5). Whatever fails is said in words, never as a traceback."""

from __future__ import annotations

import argparse
import io
import json
import os
import sys

from forms.command_names import COMMANDS
from forms.failure import worded
from forms.wording import phrase, plain_language, speak_plainly


def launch(words: list[str]) -> int:
    """Open the window for no word or one path, else run the command; the exit status of either."""
    if not words or (len(words) == 1 and words[0] not in COMMANDS and not words[0].startswith("-")):
        from gui.app import open_window  # here, so that a command does not wait for Qt

        return open_window(words[0] if words else None)
    from exporters import commands as exporting  # here, so that the first window does not wait for them
    from forms import commands as trying
    from storage import commands as keeping

    parser = argparse.ArgumentParser("anketa", description=phrase("Command", "Without a command the window opens."))
    table = parser.add_subparsers(title=phrase("Command", "commands"), metavar="COMMAND", required=True)
    for floor in (trying, keeping, exporting):
        floor.add_commands(table)
    chosen = parser.parse_args(words)
    return int(chosen.run(chosen))


def main(words: list[str]) -> int:
    """Answer with the exit status: 0 done, 1 read and refused, 2 could not run."""
    for stream in (each for each in (sys.stdout, sys.stderr) if isinstance(each, io.TextIOWrapper)):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # a code page must not stop Cyrillic
    speak_plainly(plain_language())
    try:
        try:
            return launch(words)
        finally:
            print(end="", flush=True)
    except BrokenPipeError:  # who read us has left, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except (Exception, KeyboardInterrupt) as caught:
        error = worded(caught)
        if "--json" in words:
            print(json.dumps({"error": {"where": error.where, "what": error.what, "advice": error.advice}}))
        print(f"anketa: {error}", file=sys.stderr)
        return error.exit_status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
