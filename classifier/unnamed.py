"""Tracebacks that no rule names: what their root says, and whether it struck while the script started or while it answered."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from classifier import tracebacks
from classifier.candidates import Candidate
from classifier.endings import Endings
from classifier.lines import Block
from classifier.markers import TOOL_KINDS
from classifier.rules import Phase, Rank
from classifier.tracebacks import Traceback
from domain.records import Kind

NOT_THERE = re.compile(  # a request for what is not there, answered so
    r"(?:tornado\.web|aiohttp\.web\w*|werkzeug\.exceptions|(?:starlette|fastapi)\.exceptions)\.\w+: (?:HTTP )?40[45]\b"
)
BY_CLIENT = re.compile(
    r"aiohttp\.http_exceptions\.\w+: 400\b|h11\._util\.RemoteProtocolError: |starlette\.requests\.ClientDisconnect\b"
)  # what it sent is no HTTP, or it went away
OF_A_CLIENT = re.compile(r"[\\/](?:httpx|httpcore|aiohttp[\\/](?:client\w*|connector))\b")  # the service was one itself
WRONG_HOST = "django.core.exceptions.DisallowedHost"  # a stranger's, where others are answered
HUNG_UP = frozenset({"ConnectionResetError", "BrokenPipeError", "ConnectionAbortedError"})
OF_A_SERVER = frozenset({"_call_connection_lost", "_read_ready__data_received", "handle_one_request", "process_request_thread", "_handle_request_noblock"})
HEALTH_CHECK = re.compile(rb'\bExitCode\\?"?: ?\d{1,3}\s*(?:,\s*\\?"Output\\?": ?\\?"|\n)Traceback')  # Docker's record of what its checks printed
OF_A_BUILD = re.compile(  # a file that runs while a package is built
    r"^<string>$|setup\.py$|pip-(?:install|build-env|req-build|wheel|setuptools-caller)|[\\/](?:\w+_)?distutils[\\/]"
    r"|\b(?:build_meta|_in_process|pyproject_hooks|setuptools|hatchling|poetry[\\/]core|flit_core|mesonpy|scikit_build_core|Cython|maturin|pdm[\\/]backend)\b"
)
PACKAGE_BUILD = "pip-build-failed"
MORE_TELLING = 0.02  # what stopped it than what announces it
BUILD_LINES = 60  # between the exception in which the build of a package ended and what says that it failed
ENDINGS = frozenset({"SystemExit", "KeyboardInterrupt", "GeneratorExit", "CancelledError", "asyncio.exceptions.CancelledError"})  # how a worker is told to end
IMPORT_ERRORS = frozenset({"ImportError", "ModuleNotFoundError"})  # they come good as a missing module does
LOADERS = re.compile(  # what reads a model from a file
    r"(?:joblib[\\/]numpy_pickle\w*|[\\/]pickle|dill[\\/]_dill|torch[\\/](?:serialization|_weights_only_unpickler|jit[\\/]_serialization)|numpy[\\/]lib[\\/]_?(?:npyio|format)\w*"
    r"|keras[\\/](?:\w+[\\/])*\w*sav\w*(?:[\\/]\w+)*|tensorflow[\\/]python[\\/](?:saved_model|keras[\\/]saving)[\\/](?:\w+[\\/])*\w+|xgboost[\\/]core|lightgbm[\\/]basic|onnxruntime[\\/]capi[\\/]\w+|safetensors[\\/]\w+)\.pyx?$"
)
LOADING = re.compile(r"(?:^|_)(?:load|un_?pickle|read_array|read_bytes|create_inference_session|safe_open|deserialize|setstate|from_saved_model)")
SURE_OF_MOMENT = 0.85  # in the output of a tool its own traceback says nothing of init() or run()
IN_INIT = frozenset({"init", "_init", "load_model", "startup", "lifespan", "setup", "initialize", "load_context", "__init__"})
IN_RUN = frozenset(
    {
        "run",
        "predict",
        "score",
        "handle",
        "inference",
        "full_dispatch_request",
        "process_events",
        "process_api",
        "dispatch_request",
        "run_asgi",
        "invoke_run",
        "run_endpoint_function",
        "wsgi_app",
        "api_func",
        "api_endpoint_wrapper",
    }
)
INIT_SAYS = ("init function failed", "Exception in worker process", "Invoking user's init function", "Failed to import user script", "Worker failed to boot")
RUN_SAYS = (
    "Encountered Exception: Traceback",
    "Exception on /",
    "Exception in ASGI application",
    "Error handling request",
    "Unhandled Exception",
    "run function failed",
    " raised unexpected: ",  # Celery
)


def unnamed(blocks: Sequence[Traceback], named: Sequence[Candidate], endings: Endings, phase: Callable[[int], Phase | None]) -> Iterable[Candidate]:
    """
    Give a general candidate for the root of each chain of tracebacks in which no rule names a cause.

    named: the candidates of the rules. phase: who wrote a line, if that is known.
    """
    taken = {c.traceback.chain for c in named if c.traceback and c.rank >= Rank.SYMPTOM and c.message is not c.traceback.opening}
    wrapping = {c.place for c in named if c.rank is Rank.WRAPPER}
    for chain in sorted({block.chain for block in blocks} - taken):
        members = [block for block in blocks if block.chain == chain]
        root = members[0]
        if root.exception.place in wrapping:
            continue
        if package := _of_a_package_build(members, named):
            yield package
            continue
        built = phase(root.exception.line) is Phase.BUILD and (endings.kind is Kind.IMAGE_BUILD or named)
        if built or _is_of_a_health_check(endings.block, root.opening.line) or root.ignored or root.type in ENDINGS or _is_harmless(members, endings):
            continue
        mode, confidence = _moment(members, endings)
        if confidence < SURE_OF_MOMENT and endings.kind in TOOL_KINDS:
            continue
        parameters = {"exception": root.type.rsplit(".", 1)[-1], "message": root.message}
        frame = root.user_frame or (root.frames[-1] if root.frames else None)
        if frame:
            parameters |= {"file": frame.file, "line_number": frame.line, "function": frame.function}
        said = _subject(members).exception
        yield Candidate(
            mode,
            None,
            f"rule:traceback-{mode}",
            Rank.GENERAL,
            confidence,
            said,
            parameters,
            root,
            void=endings.handled(mode, root.opening, members[-1].exception.line, tracebacks.is_often(root, blocks))
            or endings.void("missing-python-module" if root.type in IMPORT_ERRORS else mode, said),
        )


def _of_a_package_build(members: Sequence[Traceback], named: Sequence[Candidate]) -> Candidate | None:
    """What stopped the build of a package, where a line near the exception announces that it failed."""
    said = _subject(members).exception
    announced = [
        c for c in named if c.rule and c.rule.announces and not c.void and c.failure_mode == PACKAGE_BUILD and abs(c.message.line - said.line) <= BUILD_LINES
    ]
    if not announced or not any(OF_A_BUILD.search(frame.file) for member in members for frame in member.frames):
        return None
    surest = max(announced, key=lambda c: (c.rank, c.confidence))
    root = members[0]
    parameters = {"exception": root.type.rsplit(".", 1)[-1], "message": root.message}
    return replace(surest, confidence=surest.confidence + MORE_TELLING, message=said, parameters=parameters, traceback=root, order=0, at=0)


def _is_of_a_health_check(block: Block, line: int) -> bool:
    """Whether a traceback that begins in a line is what one of Docker's checks printed."""
    return HEALTH_CHECK.search(block.raw(max(0, line - 1)) + b"\n" + block.raw(line)) is not None


def _is_harmless(members: Sequence[Traceback], endings: Endings) -> bool:
    """Whether a server only tells that a client asked for what is not there, or hung up, or that its own telemetry failed."""
    root = members[0]
    if root.type == WRONG_HOST and endings.answers.any_answered:
        return True
    if BY_CLIENT.match(f"{root.type}: {root.message}") and not any(OF_A_CLIENT.search(frame.file) for member in members for frame in member.frames):
        return True
    if any(member.user_frames for member in members):
        return False
    if NOT_THERE.match(f"{root.type}: {root.message}"):
        return True
    hung_up = root.type in HUNG_UP and bool(tracebacks.functions(members) & OF_A_SERVER)
    return hung_up or root.of_telemetry


def _subject(members: Sequence[Traceback]) -> Traceback:
    """The block of a chain that says what failed: the root, but for a bare error of the system the next block, which names whom it was about."""
    root, *others = members
    return next((block for block in others if len(block.message) > len(root.message)), root) if root.is_bare else root


def _was_loading(root: Traceback) -> bool:
    """Whether it was raised below the user's own code, by what reads a model from a file."""
    own = max((index for index, frame in enumerate(root.frames) if frame in root.user_frames), default=-1)
    return any(LOADERS.search(frame.file) and LOADING.search(frame.function) for frame in root.frames[own + 1 :])


def _moment(members: Sequence[Traceback], endings: Endings) -> tuple[str, float]:
    """Say when the exception struck: while a model was read, while the script was starting, or while it answered a request."""
    block, names = endings.block, tracebacks.functions(members)
    if "run" in names and not any(frame.function == "run" for member in members for frame in member.user_frames):
        names.remove("run")  # of asyncio, a thread, a server
    first, last = members[0].opening.line, members[-1].exception.line
    around = " ".join(message.bare for line in range(max(0, first - 4), min(len(block), last + 6)) for message in block.messages(line)[:40])
    if _was_loading(members[0]):
        return "model-load-failed", 0.85
    if any(words in around for words in INIT_SAYS) and not any(words in around for words in RUN_SAYS):
        return "init-exception", 0.85
    if any(words in around for words in RUN_SAYS):
        return "run-exception", 0.85
    own = members[0].user_frame
    if own and own.function == "<module>" and endings.kind is Kind.CONTAINER:
        return "init-exception", 0.8
    if names & IN_RUN and not names & {"init"}:
        return "run-exception", 0.8
    if names & (IN_INIT - {"__init__"}) or any(frame.function == "__init__" for member in members for frame in member.user_frames):
        return "init-exception", 0.8
    if "/score" in around or " 500 " in around or endings.has_served(first):
        return "run-exception", 0.65
    return "init-exception", 0.5
