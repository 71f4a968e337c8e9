"""A real Apache Kafka broker (KRaft, one node) from its jars, or the one that the environment names."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lab.parts import Unavailable, cache_dir, free_port

VERSION = "4.2.0"
SLF4J = "1.7.36"  # the generation that this Kafka logs through
POM = f"""<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>faultline.lab</groupId><artifactId>kafka</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.kafka</groupId><artifactId>kafka_2.13</artifactId><version>{VERSION}</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-simple</artifactId><version>{SLF4J}</version></dependency>
  </dependencies>
</project>
"""
START_TIMEOUT_S = 60


class Broker:
    """A broker that can be stopped and started again on the same port and data, to see what a client does."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.port, controller = free_port(), free_port()
        self.servers = f"127.0.0.1:{self.port}"
        self._java = ["java", "-Xmx384m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-cp", f"{jars()}/*"]
        self._config = folder / "server.properties"
        self._config.write_text(
            f"process.roles=broker,controller\nnode.id=1\nlisteners=PLAINTEXT://127.0.0.1:{self.port},CONTROLLER://127.0.0.1:{controller}\n"
            f"advertised.listeners=PLAINTEXT://127.0.0.1:{self.port}\ncontroller.listener.names=CONTROLLER\n"
            f"controller.quorum.voters=1@127.0.0.1:{controller}\nlistener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT\n"
            f"log.dirs={folder / 'data'}\noffsets.topic.replication.factor=1\noffsets.topic.num.partitions=4\n"
            "transaction.state.log.replication.factor=1\ntransaction.state.log.min.isr=1\ngroup.initial.rebalance.delay.ms=0\n"
        )
        format_ = [*self._java, "kafka.tools.StorageTool", "format", "-t", "ZmF1bHRsaW5lLWxhYi0wMQ", "-c", str(self._config)]
        subprocess.run(format_, check=True, capture_output=True, cwd=folder)
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with (self._folder / "broker.log").open("ab") as log:
            self._process = subprocess.Popen([*self._java, "kafka.Kafka", str(self._config)], stdout=log, stderr=log, cwd=self._folder)
        deadline = time.monotonic() + START_TIMEOUT_S
        while time.monotonic() < deadline:
            with socket.socket() as probe:
                probe.settimeout(1)
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            if self._process.poll() is not None:
                break
            time.sleep(0.2)
        raise Unavailable(f"the broker did not start: {(self._folder / 'broker.log').read_text(errors='replace')[-500:]}")

    def stop(self) -> None:
        if self._process:
            self._process.terminate()
            try:
                self._process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                self._process.kill()
            self._process = None


def jars() -> Path:
    """Give the folder with the broker's jars, fetched by Maven once. Raises Unavailable."""
    folder = cache_dir() / f"kafka-{VERSION}-slf4j-{SLF4J}"
    if (folder / "complete").exists():
        return folder
    if not shutil.which("java"):
        raise Unavailable("Kafka needs Java 17 or newer (Debian: openjdk-17-jre-headless), or name a broker in FAULTLINE_TEST_KAFKA")
    if not shutil.which("mvn"):
        raise Unavailable("Kafka's jars are fetched by Maven (Debian: maven), or name a broker in FAULTLINE_TEST_KAFKA")
    with tempfile.TemporaryDirectory() as work:
        (Path(work) / "pom.xml").write_text(POM)
        done = subprocess.run(
            ["mvn", "-q", "-B", "dependency:copy-dependencies", f"-DoutputDirectory={folder}"], cwd=work, capture_output=True, text=True, check=False
        )
    if done.returncode:
        raise Unavailable(f"Maven could not fetch Kafka: {done.stdout[-400:]}")
    (folder / "complete").touch()
    return folder


@contextmanager
def running_broker() -> Iterator[Broker]:
    """Give a broker of our own, started; stops it and removes its data afterwards. Raises Unavailable."""
    folder = Path(tempfile.mkdtemp(prefix="faultline-kafka-"))
    broker = Broker(folder)
    try:
        broker.start()
        yield broker
    finally:
        broker.stop()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def running_kafka() -> Iterator[str]:
    """Give the bootstrap servers of a broker: the one FAULTLINE_TEST_KAFKA names, else one of our own. Raises Unavailable."""
    given = os.environ.get("FAULTLINE_TEST_KAFKA")
    if given:
        yield given
        return
    with running_broker() as broker:
        yield broker.servers
