"""The command line: names, options and JSON fields are a contract (docs/reference/cli.md)."""

import importlib
import sys
from typing import Any

import click

from faultline import __version__

COMMANDS = {
    "up": "roles:up",
    "demo": "roles:demo",
    "collect": "roles:collect",
    "classify-worker": "roles:classify_worker",
    "notify": "roles:notify",
    "serve": "roles:serve",
    "migrate": "roles:migrate",
    "export": "roles:export",
    "classify": "text:classify",
    "redact": "text:redact",
    "fingerprint": "text:fingerprint",
    "rules": "rules:rules",
    "train": "training:train",
    "evaluate": "training:evaluate",
    "dead-letters": "roles:dead_letters",
}
HELP = {
    "up": "Everything in one process: collect, classify, notify, serve.",
    "demo": "`up` on the sample logs; prints what it found and where to look.",
    "collect": "Collect logs from the configured sources into the log.",
    "classify-worker": "Classify records from the log into the database.",
    "notify": "Deliver notifications to subscriptions.",
    "serve": "Serve the API and the console.",
    "migrate": "Bring the database to the newest schema.",
    "export": "Write incidents as CSV.",
    "classify": "Classify logs without storing anything.",
    "redact": "Mask secrets: stdin to stdout.",
    "fingerprint": "Group log lines: one line in, one group id out.",
    "rules": "Check, test, list and explain rules.",
    "train": "Train the model from a corpus.",
    "evaluate": "Score rules and model on a labelled corpus.",
    "dead-letters": "List and replay records that were set aside.",
}


class _Lazy(click.Group):
    """Loads a command's file only when it is run, so that `classify` does not wait for the web server's imports."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name].split(":")
        command: click.Command = getattr(importlib.import_module(f"faultline.cli.{module}"), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, HELP[name]) for name in COMMANDS])


@click.group(cls=_Lazy)
@click.version_option(__version__)
def root() -> None:
    """Finds the fault line in the logs of model deployments, names the failure mode and links the fix."""


def main() -> Any:
    """Run the command line. Exit codes: 0 done, 1 it failed (the reason is on stderr), 2 wrong usage, 130 interrupted."""
    from faultline.errors import KNOWN, explain

    try:
        return root.main(standalone_mode=False, prog_name="faultline")
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)
    except KNOWN() as error:
        click.echo(f"faultline: {explain(error)}", err=True)
        sys.exit(1)
