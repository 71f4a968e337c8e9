"""A broker that goes away while roles run is told and waited for; what was put in meanwhile is answered when it is back."""

from pathlib import Path
from uuid import uuid4

import commands
import httpx
from commands import Running, incidents, until

from lab.parts.kafka import running_broker

FAULT = "ModuleNotFoundError: No module named 'lightgbm'\n"


def test_roles_outlive_an_outage_of_the_broker(kafka_servers: str, env: dict[str, str], tmp_path: Path) -> None:
    """kafka_servers: asked for so that this machine is known to have a broker; the one that goes away is our own."""
    logs = tmp_path / "logs"
    logs.mkdir()
    (tmp_path / "sources.yaml").write_text(f"sources: [{{type: folder, name: folder, path: {logs}}}]")
    with running_broker() as broker:
        env |= {"FAULTLINE_KAFKA_BOOTSTRAP_SERVERS": broker.servers, "FAULTLINE_TOPIC": f"outage-{uuid4().hex[:12]}", "FAULTLINE_PARTITIONS": "2"}
        env["FAULTLINE_SOURCES"] = str(tmp_path / "sources.yaml")
        assert 0 == commands.run("migrate", env=env, cwd=tmp_path).returncode
        with Running("serve", env=env, cwd=tmp_path) as serve, Running("classify-worker", env=env, cwd=tmp_path) as worker:
            address = serve.address()
            with Running("collect", env=env, cwd=tmp_path) as collect:
                (logs / "before.log").write_text(FAULT)
                until(lambda: {"before"} == {item["service"] for item in incidents(address)}, "the incident before the outage")
                broker.stop()
                (logs / "during.log").write_text(FAULT)
                unready = httpx.get(f"{address}/readyz", timeout=60)
                broker.start()
                until(lambda: {"before", "during"} == {item["service"] for item in incidents(address)}, "the incident of the outage", patience_s=180)
                counts = [item["occurrences"] for item in incidents(address)]

    assert 503 == unready.status_code
    assert f"Kafka at {broker.servers} does not answer" in unready.json()["checks"]["log"]["reason"]
    assert [1, 1] == counts
    assert "Traceback" not in worker.printed + collect.printed
