"""Reading Python tracebacks out of a log."""

from classifier.classify import Classifier
from classifier.lines import Block
from classifier.tracebacks import Traceback, parse
from domain.records import Kind

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
    assert ("/var/azureml-app/score.py", "9", "init", "model = open(path)") == (frame.file, frame.line, frame.function, frame.source)


def test_a_frame_without_a_line_of_code_below_it_has_no_source() -> None:
    bare = b'Traceback (most recent call last):\n  File "a.py", line 1, in f\n  File "b.py", line 2, in g\nKeyError: 1\n'

    assert ["", ""] == [frame.source for frame in blocks(bare)[0].frames]


def test_only_a_package_whose_own_frame_is_the_deepest_raised() -> None:
    library = b'  File "/usr/lib/python3/dist-packages/betakit/core.py", line 3, in call\n    raise error\n'
    own = b'  File "/srv/score.py", line 7, in run\n    import betakit\n'
    start, end = b"Traceback (most recent call last):\n", b"ValueError: no\n"

    assert "betakit" == blocks(start + own + library + end)[0].raised_in
    assert "" == blocks(start + library + own + end)[0].raised_in
    assert "" == blocks(start + own + b'  File "/usr/lib/python3.11/json/__init__.py", line 2, in loads\n' + end)[0].raised_in


def test_a_fix_shows_the_users_own_line_of_code(rules_alone: Classifier) -> None:
    fix = rules_alone.classify(CHAINED, Kind.CONTAINER).fix

    assert fix is not None
    assert "model = open(path)" == fix.parameters["source"]


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


def test_an_exception_of_azureml_says_below_what_it_means() -> None:
    log = b"""Traceback (most recent call last):
  File "train.py", line 9, in <module>
    data = read(path)
KitException: KitException:
\tMessage: The folder holds no table.
\tInnerException None
"""

    (block,) = blocks(log)

    assert ("KitException", "The folder holds no table.") == (block.type, block.message)
    assert 4 == block.exception.line


def test_a_function_of_a_library_is_no_start_of_the_script(rules_alone: Classifier) -> None:
    log = """ERROR - no answer
Traceback (most recent call last):
  File "/srv/api/answers.py", line 11, in {own}
    return Answer(value=-1)
  File "/srv/.venv/lib/python3.11/site-packages/answerkit/base.py", line 5, in __init__
    check(data)
ValueError: too small
INFO: 10.0.0.9:1 - "POST /score HTTP/1.1" 500 Internal Server Error
"""

    assert "run-exception" == rules_alone.classify(log.format(own="answer").encode(), Kind.CONTAINER).failure_mode
    assert "init-exception" == rules_alone.classify(log.format(own="__init__").encode(), Kind.CONTAINER).failure_mode


def test_the_exception_of_a_drawn_traceback_is_no_line_of_code(rules_alone: Classifier) -> None:
    log = """Building wheel for dbkit
    | Traceback (most recent call last):
    |   File "<string>", line 7, in settings
    |   File "<string>", line 3, in look_up
    | Exception: Can not find valid pkg-config name.
"""

    verdict = rules_alone.classify(log.encode(), Kind.IMAGE_BUILD)

    assert verdict.cause is not None
    assert 5 == verdict.cause.evidence.line


def test_the_traceback_of_a_wrapper_is_no_cause_of_its_own(rules_alone: Classifier) -> None:
    log = """Traceback (most recent call last):
  File "/opt/lib/python3.11/site-packages/vllm/v1/engine/utils.py", line 9, in make_client
    raise RuntimeError(
RuntimeError: Engine core initialization failed. See root cause above. Failed core proc(s): {}
"""

    assert "init-exception" == rules_alone.classify(log.encode(), Kind.CONTAINER).failure_mode


def test_a_script_that_dies_after_it_installed_something_is_no_build(rules_alone: Classifier) -> None:
    log = """  Downloading fastkit-9.9.0-py3-none-any.whl (1.2 MB)
Successfully installed fastkit-9.9.0
Traceback (most recent call last):
  File "fit_churn.py", line 12, in <module>
    start()
ValueError: the column 'plan' holds words
"""

    assert "init-exception" == rules_alone.classify(log.encode(), Kind.OTHER).failure_mode


BUILD_OF_A_PACKAGE = """#9 2.1   Building wheel for kit (setup.py): started
#9 4.0   error: subprocess-exited-with-error
#9 4.0   × python setup.py bdist_wheel did not run successfully.
#9 4.0   ╰─> [9 lines of output]
#9 4.0       Traceback (most recent call last):
#9 4.0         File "<string>", line 2, in <module>
#9 4.0         File "/tmp/pip-install-1/kit/setup.py", line 7, in <module>
#9 4.0           raise SystemError("kit needs four cores to be built")
#9 4.0       SystemError: kit needs four cores to be built
#9 4.0       [end of output]
#9 4.1   ERROR: Failed building wheel for kit
#9 4.2 ERROR: Failed to build installable wheels for some pyproject.toml based projects (kit)
"""


def test_what_a_package_said_when_its_build_stopped_is_the_fault_line(rules_alone: Classifier) -> None:
    for kind in (Kind.IMAGE_BUILD, Kind.OTHER):
        verdict = rules_alone.classify(BUILD_OF_A_PACKAGE.encode(), kind)

        assert ("pip-build-failed", 9) == (verdict.failure_mode, verdict.cause and verdict.cause.evidence.line)
        assert verdict.fix
        assert "kit" == verdict.fix.parameters["package"]


def test_a_traceback_far_from_a_failed_build_of_a_package_is_not_its_reason(rules_alone: Classifier) -> None:
    traceback, failed = BUILD_OF_A_PACKAGE.splitlines(True)[4:9], BUILD_OF_A_PACKAGE.splitlines(True)[10:]
    log = "".join((*traceback, *["#9 4.0 copying kit\n"] * 80, *failed))
    verdict = rules_alone.classify(log.encode(), Kind.IMAGE_BUILD)

    assert ("pip-build-failed", 86) == (verdict.failure_mode, verdict.cause and verdict.cause.evidence.line)
