"""What takes a finding back, or gives it back, over a whole log: its line, what follows it, and how the log ends (words: classifier.outcome)."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from itertools import takewhile

from classifier import outcome, tracebacks
from classifier.answers import Answers
from classifier.candidates import Candidate
from classifier.lines import Message
from classifier.matches import NO_RULE, Match, Matches, Use
from classifier.outcome import NOWHERE, Place
from classifier.rules import Rank
from domain.records import Kind

CALM_WORDS = 12  # lines that follow what is told calmly: a program that fails says it louder, or ends
LAST_WORDS = 4  # lines at the end of a log: what was tried again so late never came good
LINES_OF_A_LOG = 3  # a physical line that unfolds into more messages is a log of its own
RELAYED_LINES = 10  # around a line, in which a relayed program shows
BLANK_LINES = 2  # of another form, or empty, between two of one stack
FIRST_ANSWERS = 5  # of each form that are looked at
CLIENT_CLOSED_REQUEST = 499  # nginx: not waited for
OF_KUBERNETES = ("kubectl ", "oc ")
OF_AZURE = "az "  # what other commands show of a cluster does not make good what it said
ANYBODY = "*"  # no service or workload has this name


class Endings:
    """How a log, or what of it belongs to one service or command, goes on and ends."""

    def __init__(self, matches: Matches, kind: Kind) -> None:
        self.matches, self.block, self.kind = matches, matches.block, kind
        self._subjects: dict[int, str] = {}
        self._voids: dict[tuple[str, Place], str] = {}
        self._places: dict[tuple[str, str, str], Place] = {}  # role, subject and command → where it is shown last
        self._commands: dict[int, str] = {}
        self._by_pod: dict[str, dict[str, list[int]]] = {}
        self._by_subject: dict[str, list[tuple[Use, dict[str, list[int]]]]] = {}
        self._by_command: dict[tuple[str, str], list[tuple[Use, dict[str, list[int]]]]] = {}

    @property
    def failing(self) -> bool:
        """Whether the log tells the state of a pod, and that it is not ready, or shows at last a table with one that is stuck."""
        return self.last("pod unready") > self.last("pod ready") or self._has_stuck_pod

    @cached_property
    def _has_stuck_pod(self) -> bool:
        """Whether in the last table of pods one is stuck that nobody has deleted, and no row below says that it is ready."""
        stuck = self.last("pods stuck")
        if stuck == NOWHERE:
            return False
        deployed = self.last("deployed")
        rolled_out = outcome.pods_rolled_out(self.block.first_text(deployed[0])) if deployed > stuck else ANYBODY
        states: dict[str, bool] = {}
        for row in self._table_around(max(stuck, self.last("pods ready"))[0]):
            pod = outcome.pod_of(row)
            states[pod] = states.get(pod, outcome.is_stuck(row)) and not outcome.is_leaving(row)
        return any(is_stuck for pod, is_stuck in states.items() if not pod.startswith(rolled_out))

    def _table_around(self, line: int) -> list[str]:
        """The rows of the table of pods in which a line stands, the last one first."""
        below = list(self._rows(range(line + 1, len(self.block))))
        return [*reversed(below), *self._rows(range(line, -1, -1))]

    @property
    def ends_fatally(self) -> bool:
        """Whether the last line of the log stands at the level of what ends a program."""
        last = next((line for line in range(len(self.block) - 1, -1, -1) if self.block.raw(line).strip()), 0)
        return outcome.has_fatal_level(self.block.messages(last)[0].prefix)

    def _rows(self, lines: Iterable[int]) -> Iterator[str]:
        return takewhile(outcome.pod_of, map(self.block.first_text, lines))

    def settled(self, candidates: Sequence[Candidate]) -> list[Candidate]:
        """Take findings back, or give them back, by what the log as a whole tells of them."""
        surest = {c.message.line: c for c in sorted(candidates, key=lambda c: (c.rank, c.confidence))}
        passed = {line: outcome.WENT_ON for line, candidate in surest.items() if candidate.void == outcome.WENT_ON}  # then for what else they say, too
        candidates = [replace(c, void=c.void or passed.get(c.message.line, "")) for c in candidates]
        answered = {c.message.line: c.void for c in candidates if c.void in outcome.OF_REQUESTS} or self._answered_all_the_same(candidates)
        candidates = [
            replace(c, void=answered.get(c.message.line, c.void)) if c.rank < Rank.CAUSE or c.failure_mode in outcome.ONE_OF_MANY else c for c in candidates
        ]
        real = [candidate for candidate in candidates if not candidate.void]
        if not real and any(c.void in outcome.TAKEN_BACK for c in candidates) and outcome.ended_badly(self.last):
            return [replace(c, void="") if c.void in outcome.TAKEN_BACK else c for c in candidates]
        return [replace(c, void=c.void or outcome.WENT_ON) for c in candidates] if real and self._ends_calmly(real) else candidates

    def _answered_all_the_same(self, candidates: Sequence[Candidate]) -> dict[int, str]:
        """The lines that tell of requests which got an answer, though others, whose reason is told too, got none."""
        asked = [c for c in candidates if not c.void and c.failure_mode in outcome.REQUEST_MODES and c.rank > Rank.WRAPPER]
        answers = {c.message.line: self.answers.of(c.message.line) for c in asked} if len(asked) > 1 else {}
        failed = any(answer and answer.badly for answer in answers.values())
        return {line: outcome.GOT_ANSWER for line, answer in answers.items() if answer and not answer.badly} if failed else {}

    def void(self, mode: str, message: Message) -> str:
        """Say why words of failure in `message` tell of none; empty when they do."""
        key = (mode, message.place)
        if key not in self._voids:
            self._voids[key] = self._reason_against(mode, message)
        return self._voids[key]

    def warned(self, message: Message) -> bool:
        """Whether the line of a message says itself that it is less than an error."""
        first, *_ = siblings = self.block.messages(message.line)
        return outcome.is_below_error(first.prefix, first.text, siblings[-1].bare)

    def is_cleared(self, rule: int, message: Message, parameters: Mapping[str, str]) -> bool:
        """Whether what a rule says that clears its finding stands further down, of the same service or of none, with the same values of what both name."""
        subject = self._subject(message.line)
        return any(
            clearing.place > message.place and named.items() <= parameters.items() and (not subject or self._subject(clearing.line) in ("", subject))
            for clearing, named, *_ in self.matches.of(rule, "cleared_by")
        )

    def last(self, role: str, subject: str = "", command: str = "") -> Place:
        """
        The place of the last message that shows a role, before the first when none does.

        subject: it tells of no other service or pod. command: it is no other command's output.
        """
        if not subject:
            return self._last_of(role, ANYBODY, command)
        return max(self._last_of(role, subject, command), self._last_of(role, "", command))

    def _reason_against(self, mode: str, message: Message) -> str:
        return self._mentioned(message) or self._went_well(mode, message) or self._told_calmly(message)

    def _mentioned(self, message: Message) -> str:
        """Say whether a message only speaks about failures, or stands where failures are wanted."""
        line = message.line
        siblings = self.block.messages(line)
        whole = siblings[-1].bare
        said = {message.text} if message.stamp else {message.bare, message.text} if _is_a_log(siblings) else {message.bare, message.text, whole}
        if any(map(outcome.is_mention, said)) or (message.field and outcome.is_data(message.bare, whole)):
            return outcome.MENTIONED
        if any(message.bare.startswith(indent) and self._below(role, line) for role, indent in (("git log", "    "), ("help", "  "))):
            return outcome.MENTIONED
        return outcome.PASSED if self._in_passed_tests(line) else ""

    def _went_well(self, mode: str, message: Message) -> str:
        """Say whether what `mode` stops came good further down, or went on."""
        last = partial(self.last, subject=self._subject(message.line))
        command = self._command(message.line)
        failing = mode in outcome.PODS_MODES and self.failing
        if not failing and outcome.ends_well(mode, message.place, last, self.kind is not Kind.K8S_EVENT, self._besides(mode, message, command)):
            return outcome.CAME_GOOD
        if mode == "bad-gateway" and self.answers.was_sent_elsewhere(message.line):
            return outcome.HANDLED
        if (mode == "probe-failed" and self._pod_was_being_stopped(message)) or (mode == "out-of-memory" and self._server_was_being_stopped(message)):
            return outcome.STOPPED
        of_many = outcome.ONE_OF_MANY.get(mode)
        if of_many and self._may_be_refused(mode, message) and self.answers.refused_one_of_many(message.line, *of_many):
            return outcome.REFUSED
        if mode != "environment-definition-invalid" and self._step_went_well(message):  # of that a tool warns, and goes on
            return outcome.STEP_WENT_WELL
        went_on = outcome.went_on(self.kind, mode, message.place, partial(last, command=command), len(self.block))
        return outcome.WENT_ON if went_on and not (mode == "gpu-error" and self.answers.any_well(message.line)) else ""

    def _step_went_well(self, message: Message) -> bool:
        """Whether the step of an image build whose command printed a message ended well: BuildKit says so, or the next one begins."""
        if own := outcome.step_that_says(message.bare):
            ends = self._steps_ended.get(own, [])
            below = bisect_right(ends, (message.line, True))
            return below < len(ends) and ends[below][1]
        begun = self._steps_begun
        below = bisect_right(begun, message.line, key=lambda step: step[0])
        if not 0 < below < len(begun):
            return False
        (_, stage, number, count), (_, *following) = begun[below - 1 : below + 1]
        return following == [stage, number + 1, count]

    @cached_property
    def _steps_begun(self) -> list[tuple[int, str, int, int]]:
        """Where a builder begins a step: the line, its stage and number, and how many there are."""
        told = ((match.message.line, outcome.step_that_begins(match.message.bare)) for match in self.matches.of(NO_RULE, "step"))
        return [(line, *step) for line, step in told if step]

    @cached_property
    def _steps_ended(self) -> dict[str, list[tuple[int, bool]]]:
        """Where each step of BuildKit ends, and whether it ends well."""
        found: dict[str, list[tuple[int, bool]]] = defaultdict(list)
        for match in self.matches.of(NO_RULE, "step"):
            step, well = outcome.step_that_ends(match.message.bare)
            if step:
                found[step].append((match.message.line, well))
        return found

    def _besides(self, mode: str, message: Message, command: str) -> set[str]:
        """Good ends that say nothing of what `mode` stops and a message tells of, in the output of a command or in a log of this kind."""
        besides = {"pods ready"} if command.startswith(OF_AZURE) else {"served"} if self.kind is Kind.K8S_EVENT else set()
        if (mode == "deployment-timeout" and self.kind is not Kind.CONTAINER) or (
            mode == "probe-failed" and outcome.has_no_such_route(message.bare) and self.answers.last_good_probe < message.line
        ):
            besides.add("served")  # by whatever ran before, or without the route that is probed
        if mode in outcome.LASTING_MODES and self._last_provisioned < message.place:
            besides.add("provisioned")
        alone = not command and not self._subject(message.line)
        if alone and self.kind in (Kind.SDK_EXCEPTION, Kind.DEPLOY_STATUS) and self._command(self.last("pods ready")[0]).startswith(OF_KUBERNETES):
            besides.add("pods ready")
        if mode in outcome.REQUEST_MODES and self.last("batch done") > NOWHERE and any(self.answers.counts[1:]):
            besides.add("batch done")  # of a service that answered so
        return besides

    @cached_property
    def _last_provisioned(self) -> Place:
        """Where a command that does not only show what is there says last that something was made."""
        made = (match.message for match in self.matches.of(NO_RULE, "provisioned"))
        return max((message.place for message in made if not outcome.only_shows(self._command_line(message.line))), default=NOWHERE)

    def _pod_was_being_stopped(self, message: Message) -> bool:
        """Whether a line above says that the pod of an event is stopped, and none between them that a container of it is started again."""
        pod = self._pod(message.line)
        stopped, started = (self._last_above(role, pod, message.line) for role in ("pod stopped", "pod started"))
        return stopped > started

    def _last_above(self, role: str, pod: str, line: int) -> int:
        """The last line above another one that shows a role and names a pod; -1 when none does."""
        if role not in self._by_pod:
            self._by_pod[role] = _parted([match.message.line for match in self.matches.of(NO_RULE, role)], self._pod)
        lines = self._by_pod[role].get(pod, [])
        above = bisect_left(lines, line)
        return lines[above - 1] if above else -1

    def _pod(self, line: int) -> str:
        return outcome.pod_named(self.block.messages(line)[-1].bare)

    def _server_was_being_stopped(self, message: Message) -> bool:
        """Whether a line above shows that the server of a message is stopped, and none between them that it listens again."""
        subject = self._subject(message.line)
        stopping = self._last_of("server stopped", subject, "")
        return NOWHERE < stopping < message.place and self._last_of("listening", subject, "") < stopping

    def _told_calmly(self, message: Message) -> str:
        """Say whether a message is told calmly and much follows, or tells of another try, or is followed by one."""
        line = message.line
        first, *_ = siblings = self.block.messages(line)
        if line + CALM_WORDS < len(self.block) and outcome.is_calm(first.prefix, first.stamp + first.text) and not self._is_relayed(line):
            return outcome.CALM
        if line + LAST_WORDS >= len(self.block):
            return ""
        if outcome.debugs_in_a_field(siblings[-1].bare):
            return outcome.CALM
        said = message.bare if _is_a_log(siblings) else siblings[-1].bare
        if outcome.is_tried_again(said) or outcome.begins_again(self.block.first_text(line + 1)):
            return outcome.TRIED_AGAIN
        return outcome.DONE_WITHOUT if outcome.is_done_without(said) and self._goes_on_well(line, line) else ""

    def has_served(self, line: int) -> bool:
        """Whether the service of a line was started, or had answered, above it."""
        subject = self._subject(line)
        uses = [*self.matches.uses(NO_RULE, "answering"), *self.matches.uses(NO_RULE, "shown")]
        above = ((use, at) for use, lines in uses for at in lines[:FIRST_ANSWERS] if at < line)
        started = any(self._subject(at) in ("", subject) and self.matches.verify(use.pattern, at, use.order) for use, at in above)
        return started or self.answers.any_well(line)

    def handled(self, mode: str, opening: Message, end: int, often: bool) -> str:
        """
        Say why the tracebacks from `opening` to the line `end` tell of no failure, though of `mode`: what stands above them says so, or the request was answered well.

        often: whether others are like them.
        """
        if tracebacks.OPENING not in opening.text:
            return ""  # its beginning is cut off, and who told it
        prefix, said = self._header(opening)
        if mode in outcome.REQUEST_MODES and outcome.speaks_of_no_failure(said) and self._was_answered_well(end + 1):
            return outcome.HANDLED
        went_well = self._has_gone_well(opening.line, end)
        if went_well and outcome.is_tried_again(said):
            return outcome.TRIED_AGAIN
        went_on = self._goes_on_well(opening.line, end)
        warned = outcome.is_warning(prefix) or outcome.warns_in_a_field(prefix + said)
        if outcome.is_done_without(said) and not (outcome.is_calm(prefix, said) and outcome.speaks_calmly(said)):
            return outcome.DONE_WITHOUT if went_on or self._ends_in_calm_words(end) else ""
        told = warned and mode not in outcome.TURNED_AWAY and not outcome.is_about_a_request(said)
        return outcome.DONE_WITHOUT if told and (went_well or (went_on and (not often or outcome.speaks_calmly(said)))) else ""

    def _has_gone_well(self, line: int, end: int) -> bool:
        """Whether something good of the service of a line stands below the line `end`."""
        return max(self.last(role, self._subject(line)) for role in outcome.WELL) > (end, 0)

    def _goes_on_well(self, line: int, end: int) -> bool:
        """Whether the service of a line has gone well below the line `end`, or goes on there after it had served above."""
        return self._has_gone_well(line, end) or (end + LAST_WORDS < len(self.block) and self.has_served(line))

    def _ends_in_calm_words(self, end: int) -> bool:
        """Whether the last line of the log stands below the line `end` and is told at a level below a warning."""
        last = next((line for line in range(len(self.block) - 1, end, -1) if self.block.raw(line).strip()), end)
        return last > end and outcome.is_calm(self.block.messages(last)[0].prefix, self.block.first_text(last))

    def _header(self, opening: Message) -> tuple[str, str]:
        """What a logger says to a traceback, its prefix and its words: before the opening, or in the message above."""
        before = opening.text.partition(tracebacks.OPENING)[0].strip()
        if before or (opening.prefix and not self.block.messages(min(opening.line + 1, len(self.block) - 1))[0].prefix):
            return opening.prefix, before
        above = self.block.messages(opening.line)[opening.part - 1] if opening.part else self.block.messages(max(0, opening.line - 1))[-1]
        return above.prefix, above.text

    def _may_be_refused(self, mode: str, message: Message) -> bool:
        """Whether what a message tells of can be a request's fault: no bug, and no answer that took too long unless the client did not wait for it."""
        if mode != "scoring-timeout":
            return not outcome.is_a_bug(message.bare)
        answer = self.answers.at(message.line)
        return answer is not None and answer.status == CLIENT_CLOSED_REQUEST

    def _was_answered_well(self, line: int) -> bool:
        """Whether a line tells of a request for more than a probe that was answered well, and the code of none raised."""
        answer = self.answers.at(line)
        return answer is not None and 200 <= answer.status < 300 and not answer.probe and not self.answers.any_raised

    @cached_property
    def answers(self) -> Answers:
        """The answers to the requests of which the log tells."""
        return Answers(self.block, self._subject)

    def _ends_calmly(self, real: Sequence[Candidate]) -> bool:
        """Whether the log goes on for long and well after its last words of failure, to which the stack below them belongs."""
        last = max(candidate.place for candidate in real)
        last = max(last, (self._stack_below(last[0]), 0))
        modes = {candidate.failure_mode for candidate in real}
        typed = self.kind is Kind.CONTAINER and self.last("typed") > last  # a session of somebody, not the log of a server
        if typed or not outcome.ends_calmly(self.kind, modes, last, self.last, len(self.block)):
            return False
        return self.kind is not Kind.IMAGE_BUILD or self.last("finished") > last or self._builds_on(last[0])

    def _stack_below(self, line: int) -> int:
        """The last line of the stack that stands below a line; that line itself when none does."""
        for below in range(line + 1, len(self.block)):
            said = self.block.first_text(below)
            if outcome.is_of_a_stack(self.block.first_text(below - 1), said):
                line = below
            elif below - line > BLANK_LINES:
                break
        return line

    def _builds_on(self, line: int) -> bool:
        """Whether one of the lines behind `line` is a build's."""
        behind = range(line + 1, min(len(self.block), line + 1 + outcome.BUILD_LINES))
        return any(outcome.is_building(message.text) or outcome.is_building(message.bare) for at in behind for message in self.block.messages(at)[:1])

    def _is_relayed(self, line: int) -> bool:
        """Whether somebody tells at one level what another program prints: around the line messages are indented or empty, as no logger writes them."""
        around = range(max(0, line - RELAYED_LINES), min(len(self.block), line + RELAYED_LINES + 1))
        told = (self.block.messages(near)[0] for near in around)
        return any(message.prefix and (message.text[:2] == "  " or not message.text.strip()) for message in told)

    def _below(self, role: str, line: int) -> bool:
        """Whether a line stands in the text that begins with a line of `role`."""
        return any(0 < line - match.message.line < outcome.GENRE_LINES for match in self.matches.of(NO_RULE, role))

    def _in_passed_tests(self, line: int) -> bool:
        """Whether a line stands between the start of a test run and its result, and the result is good."""
        started = [match.message.line for match in self.matches.of(NO_RULE, "tests started") if match.message.line < line]
        if not started:
            return False
        ended = [(match.message.line, role) for role in ("tests passed", "tests failed") for match in self.matches.of(NO_RULE, role)]
        if any(started[-1] < end < line for end, _ in ended):
            return False
        return min((end for end in ended if end[0] > line), default=(0, ""))[1] == "tests passed"

    def _last_of(self, role: str, subject: str, command: str) -> Place:
        """The place of the last message of exactly this subject (of any: ANYBODY) that shows a role."""
        key = (role, subject, command)
        if key not in self._places:
            self._places[key] = max((self._last_shown(use, lines) for use, lines in self._lines(role, subject, command)), default=NOWHERE)
        return self._places[key]

    def _lines(self, role: str, subject: str, command: str) -> list[tuple[Use, list[int]]]:
        """The lines with a hit of each pattern of a role, of a subject and of a command or of none; parted once, as both may be many."""
        if command:
            if (role, subject) not in self._by_command:
                self._by_command[role, subject] = [(use, _parted(lines, self._command)) for use, lines in self._lines(role, subject, "")]
            return [(use, parted.get(own, [])) for use, parted in self._by_command[role, subject] for own in ("", command)]
        if subject == ANYBODY:
            return self.matches.uses(NO_RULE, role)
        if role not in self._by_subject:
            self._by_subject[role] = [(use, _parted(lines, self._subject)) for use, lines in self.matches.uses(NO_RULE, role)]
        return [(use, parted.get(subject, [])) for use, parted in self._by_subject[role]]

    def _last_shown(self, use: Use, lines: Sequence[int]) -> Place:
        match = next(filter(None, (self.matches.verify(use.pattern, line, use.order) for line in reversed(lines))), None)
        return match.message.place if match else NOWHERE

    def _subject(self, line: int) -> str:
        """Of which service or workload a line tells."""
        if line not in self._subjects:
            self._subjects[line] = outcome.subject_of(self.block.messages(line)[-1].bare)
        return self._subjects[line]

    def _command(self, line: int) -> str:
        """The first words of the command whose output a line is; empty where none is seen."""
        if line not in self._commands:
            match = self._command_above(line)
            self._commands[line] = match.parameters.get("command", "") if match else ""
        return self._commands[line]

    def _command_line(self, line: int) -> str:
        """The command whose output a line is; empty where none is seen."""
        match = self._command_above(line)
        return match.message.bare if match else ""

    def _command_above(self, line: int) -> Match | None:
        commands = self.matches.of(NO_RULE, "command")
        above = bisect_right(commands, line, key=lambda match: match.message.line)
        return commands[above - 1] if above else None


def _is_a_log(siblings: Sequence[Message]) -> bool:
    """Whether one physical line holds the lines of a log."""
    return sum(not sibling.field for sibling in siblings) > LINES_OF_A_LOG


def _parted(lines: Sequence[int], of: Callable[[int], str]) -> dict[str, list[int]]:
    parted: dict[str, list[int]] = defaultdict(list)
    for line in lines:
        parted[of(line)].append(line)
    return parted
