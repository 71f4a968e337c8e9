"""The console: what is on its pages, and that hostile log text does nothing there."""

import re
from datetime import timedelta
from urllib.parse import urlencode

import httpx
import pytest
from api_parts import NOON, Fault, Serve, store
from sqlalchemy import Engine

from api.legible import legible
from api.pages import step_parts

FORM = {"content-type": "application/x-www-form-urlencoded"}
FOREIGN = re.compile(r"""(?:src|href|action)=["']?(https?:)?//""")
STYLED = re.compile(r"""<[^>]+\s(?:style|on\w+)=""")


def test_the_list_shows_what_a_person_looks_for(client: httpx.Client, engine: Engine) -> None:
    (opened,) = store(engine, Fault())

    page = client.get("/").text

    for shown in (f'href="/console/incidents/{opened}"', "missing-python-module", "mysvc", "3 hours ago", "95 % sure", "1 time", "Add lightgbm"):
        assert shown in page
    assert "ModuleNotFoundError: No module named &#39;lightgbm&#39;" in page


def test_filters_of_the_form_may_be_empty(client: httpx.Client, engine: Engine) -> None:
    store(engine, Fault(), Fault(service="other", stream="folder:b"))

    page = client.get("/?service=other&failure_mode=&status=").text

    assert page.count('class="incident ') == 1
    assert 'value="other"' in page


def test_older_incidents_are_a_page_away_and_keep_the_filter(client: httpx.Client, engine: Engine) -> None:
    store(engine, *(Fault(f"No module named 'm{n}'", stream=f"f:{n}", fingerprint=f"v1:{n}", at=NOON + timedelta(seconds=n)) for n in range(31)))

    first = client.get("/?service=mysvc")
    older = re.search(r'href="([^"]+)" rel="next"', first.text)

    assert older
    second = client.get(older[1].replace("&amp;", "&")).text
    assert "service=mysvc" in older[1]
    assert (first.text.count('class="incident '), second.count('class="incident ')) == (30, 1)
    assert 'rel="first"' in second


@pytest.mark.parametrize(("path", "status"), [("/?cursor=nonsense", 400), ("/?failure_mode=nope", 422), ("/console/incidents/nope", 404), ("/console/x", 404)])
def test_errors_of_the_console_are_pages(client: httpx.Client, path: str, status: int) -> None:
    answer = client.get(path)

    assert (status, "text/html; charset=utf-8") == (answer.status_code, answer.headers["content-type"])
    assert "Back to the incidents" in answer.text


def test_an_incident_shows_its_line_marked_among_its_neighbours(client: httpx.Client, engine: Engine) -> None:
    fault = Fault(before="one\ntwo\n", after="four\n" + "noise\n" * 40, symptom="Worker failed to boot.")
    (opened,) = store(engine, fault)

    page = client.get(f"/console/incidents/{opened}").text

    marked = re.search(r'<tr class="fault" id="fault">\s*<th scope="row">(\d+)</th>\s*<td><mark>([^<]+)</mark>', page)
    assert marked
    assert marked.groups() == ("3", "ModuleNotFoundError: No module named &#39;lightgbm&#39;")
    assert re.search(r'<th scope="row">2</th>\s*<td>two', page)
    assert "lines not shown" in page
    assert re.search(r'<th scope="row">45</th>\s*<td>Worker failed to boot\.<span class="tag">container-crash-loop</span>', page)
    assert '<code class="command">pip install lightgbm --upgrade --no-cache-dir</code>' in page
    assert '<code class="copy">env</code>' in page
    assert "the channel" in page
    assert 'rel="noopener noreferrer external"' in page


HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> {{ 7*7 }} \x1b[31mred\x1b]0;title\x07\x1b[2J \u202eevil\u202c \x00\x07\x08 `x`"


@pytest.mark.parametrize("text", [HOSTILE, "<svg/onload=alert(1)>" * 3, "a" * 200_000, "\u2028\ud7ff\U0001f600 é"])
def test_hostile_log_text_is_only_text(client: httpx.Client, engine: Engine, text: str) -> None:
    docs = ("javascript:alert(1)", "data:text/html,x", "//evil.test", "https://docs.example.com/page")
    (opened,) = store(
        engine, Fault(text, service="<b>svc</b>\u202e", stream="folder:<i>", title=f"Fix {text[:300]}", docs=docs, symptom="<u>Worker</u>", fingerprint="v1:x")
    )

    for path in ("/", f"/console/incidents/{opened}"):
        page = client.get(path).text

        assert not re.search(r"<(script|img src=x|svg/|b>|i>|u>)", page)
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2028]", page)
        assert not STYLED.search(page)
        assert "javascript:" not in page
        assert "data:text" not in page
        assert "evil.test" not in page
        assert len(page) < 60_000
    assert "https://docs.example.com/page" in page


def test_a_pasted_log_is_answered_and_stays_hostile_text(client: httpx.Client) -> None:
    log = "<script>alert(1)</script>\r\n</textarea><script>\r\nModuleNotFoundError: No module named 'light'\r\nWorker failed to boot.\r\n"

    page = client.post("/console/classify", data={"text": log, "kind": "container"}).text

    assert "missing-python-module" in page
    assert re.search(r'id="fault">\s*<th scope="row">3</th>', page)
    assert "pip install light" in page
    assert "container-crash-loop" in page
    assert "<script" not in page
    assert not STYLED.search(page)


@pytest.mark.parametrize("text", ["all is well", "", "   ", "\ud800"])
def test_a_healthy_paste_is_answered_calmly(client: httpx.Client, text: str) -> None:
    answer = client.post("/console/classify", content=urlencode({"text": text.encode("utf-8", "surrogatepass")}), headers=FORM)

    assert answer.status_code == 200
    assert ("No failure in this log" in answer.text) is bool(text.strip())


def test_a_form_of_another_type_is_refused(client: httpx.Client) -> None:
    assert client.post("/console/classify", content=b"text=x", headers={"content-type": "text/plain"}).status_code == 415
    assert client.post("/console/classify", content=b"a&" * 100, headers=FORM).status_code == 400


@pytest.mark.parametrize("path", ["/", "/console/classify", "/docs", "/console/nothing"])
def test_pages_need_nothing_from_elsewhere(client: httpx.Client, path: str) -> None:
    page = client.get(path).text

    assert not FOREIGN.search(page)
    assert not STYLED.search(page)
    assert "<script" not in page
    style = re.search(r'href="(/static/console\.css[^"]*)"', page)
    assert style
    assert client.get(style[1]).headers["content-type"] == "text/css; charset=utf-8"
    assert "url(" not in client.get(style[1]).text


def test_an_empty_store_says_how_to_begin(serve: Serve) -> None:
    assert "/logs?service=mysvc" in serve().get("/").text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[1;31mred\x1b[0m", "red"),
        ("\x1b]8;;http://evil\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1b", "␛"),
        ("a\x00\x08\tb\x7f", "a␀␈\tb⟨U+007F⟩"),
        ("\u202ex\u200b\ufeff", "⟨U+202E⟩x⟨U+200B⟩⟨U+FEFF⟩"),
        ("é 中 \U0001f600", "é 中 \U0001f600"),
    ],
)
def test_what_cannot_be_seen_is_shown(text: str, shown: str) -> None:
    assert shown == legible(text)


def test_a_long_text_is_shortened() -> None:
    assert legible("a" * 10_000_000, 5) == "aaaa…"
    assert legible("a" * 5, 5) == "aaaaa"


@pytest.mark.parametrize(
    ("step", "parts"),
    [
        ("Run `ls`.", [("text", "Run "), ("code", "ls"), ("text", ".")]),
        ("`docker build --no-cache -t name .`", [("command", "docker build --no-cache -t name .")]),
        ("a ` b", [("text", "a ` b")]),
        ("`a` b ` c", [("code", "a"), ("text", " b ` c")]),
        ("", []),
    ],
)
def test_steps_are_cut_at_backticks(step: str, parts: list[tuple[str, str]]) -> None:
    assert parts == step_parts(step)
