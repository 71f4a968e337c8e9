"""Reading Python tracebacks out of a log."""

from classifier.lines import Block
from classifier.tracebacks import Traceback, parse

CHAINED = b"""2026-11-24 10:00:00,123 E [7] azmlinfsrv - Encountered Exception Traceback (most recent call last):
  File "/srv/lib/python3.11/site-packages/server/user_script.py", line 77, in invoke_init
    self._user_init()
  File "/var/azureml-app/score.py", line 9, in init
    model = open(path)
FileNotFoundError: [Errno 2] No such file or directory: 'm.pkl'

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "/srv/lib/python3.11/site-packages/server/create_app.py", line 3, in setup
    raise
server.exceptions.UserScriptException: Caught an unhandled exception from the user script
"""


def blocks(data: bytes) -> list[Traceback]:
    block = Block(data)
    return parse([message for line in range(len(block)) for message in block.messages(line)])


def test_the_root_of_a_chain_is_its_first_block() -> None:
    root, wrapper = blocks(CHAINED)

    assert ("FileNotFoundError", 0) == (root.type, root.place)
    assert ("server.exceptions.UserScriptException", 1) == (wrapper.type, wrapper.place)
    assert root.chain == wrapper.chain


def test_the_users_own_frame_is_the_deepest_outside_of_packages() -> None:
    frame = blocks(CHAINED)[0].user_frame

    assert frame is not None
    assert ("/var/azureml-app/score.py", "9", "init") == (frame.file, frame.line, frame.function)


def test_two_tracebacks_without_a_link_are_two_chains() -> None:
    one = b'Traceback (most recent call last):\n  File "a.py", line 1, in f\n    x\nKeyError: 1\n'

    assert [0, 1] == [found.chain for found in blocks(one + b"INFO again\n" * 3 + one)]


def test_a_traceback_cut_off_before_its_exception_is_no_traceback() -> None:
    assert [] == blocks(b'Traceback (most recent call last):\n  File "a.py", line 1, in f\n')


def test_an_exception_without_message_ends_its_block() -> None:
    assert "AssertionError" == blocks(b'Traceback (most recent call last):\n  File "a.py", line 1, in f\n    assert x\nAssertionError\n')[0].type


def test_a_block_without_its_heading_is_read_when_asked_for() -> None:
    block = Block(b"  File \"/app/score.py\", line 7, in init\n    load()\nKeyError: 'BUCKET'\n")
    messages = [message for line in range(len(block)) for message in block.messages(line)]

    assert [] == parse(messages)
    assert ["KeyError"] == [found.type for found in parse(messages, headless=True)]
