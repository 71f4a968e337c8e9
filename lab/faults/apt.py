"""apt failing for real, on lists of its own: no package, no mirror, no signature; and doing well."""

from lab.bench import Bench
from lab.faults import fault, shell

APT = "apt-get -o Dir::State::lists=$PWD/lists -o Dir::Cache=$PWD/cache -o Dir::Etc::sourcelist=$PWD/sources.list -o Dir::Etc::sourceparts=- -o Acquire::Retries=0 -o APT::Sandbox::User=root"
PREPARED = "mkdir -p lists/partial cache/archives/partial repo/dists/stable/main/binary-amd64; "
PACKAGE = "Package: libscore1\\nVersion: 1.0\\nArchitecture: amd64\\nMaintainer: a <a@example.com>\\nDepends: libghost9 (>= 2)\\nFilename: pool/libscore1.deb\\nSize: 10\\nDescription: x\\n"


def apt(id: str, label: str, command: str, evidence: str, also: tuple[str, ...] = (), **fix_values: str) -> None:
    def run(bench: Bench) -> None:
        port = bench.port()
        bench.write("prepare.sh", PREPARED)
        bench.run("bash prepare.sh", quiet=True)
        bench.start(f"cd repo && python3 -m http.server {port} --bind 127.0.0.1", quiet=True)
        bench.wait(lambda: bench.request(f"http://127.0.0.1:{port}/")[0] > 0)
        bench.run(command.replace("{port}", str(port)).replace("{closed}", str(bench.port())).replace("APT", APT))

    fault(f"apt-{id}", label, "image_build", evidence, "apt 2.6 of Debian 12", also=also, fix_values=fix_values)(run)


LOCAL_LIST = (
    f"printf '{PACKAGE}' > repo/dists/stable/main/binary-amd64/Packages; echo 'deb [trusted=yes] file:'$PWD'/repo stable main' > sources.list; APT update; "
)
apt(
    "unknown-package",
    "apt-package-failed",
    "touch sources.list; echo '+ apt-get install -y libgl1-mesa-glxx'; APT install -y libgl1-mesa-glxx",
    r"Unable to locate package libgl1-mesa-glxx",
    package="libgl1-mesa-glxx",
)
apt(
    "unknown-two",
    "apt-package-failed",
    "touch sources.list; APT update; APT install -y libnosuch1 python3.5-devv",
    r"Unable to locate package libnosuch1",
    package="libnosuch1",
)
apt("unmet-dependency", "apt-package-failed", LOCAL_LIST + "APT install -y libscore1", r"libscore1 : Depends: libghost9")
apt("no-candidate", "apt-package-failed", LOCAL_LIST + "APT install -y libghost9", r"libghost9.* has no installation candidate", package="libghost9")
apt(
    "mirror-404",
    "apt-package-failed",
    "echo 'deb http://127.0.0.1:{port}/debian stretch main' > sources.list; APT update",
    r"does not have a Release file|404 ",
)
apt("unsigned", "apt-package-failed", "printf 'Suite: stable\\nComponents: main\\nDate: Mon, 01 Jan 2024 00:00:00 UTC\\nSHA256:\\n' > repo/dists/stable/Release; "
    "echo 'deb http://127.0.0.1:{port} stable main' > sources.list; APT update", r"is not signed")  # fmt: skip
apt("mirror-closed", "build-network-failed", "echo 'deb http://127.0.0.1:{closed}/debian bookworm main' > sources.list; APT update; APT install -y libgomp-nosuch1",
    r"connect \(111: Connection refused\)", also=("apt-package-failed",))  # fmt: skip
apt("mirror-dns", "build-network-failed", "echo 'deb http://mirror.corp.invalid/debian bookworm main' > sources.list; APT update; APT install -y libnosuch1",
    r"(Could not resolve|Temporary failure resolving) 'mirror\.corp\.invalid'", also=("apt-package-failed",))  # fmt: skip
apt("proxy-closed", "build-network-failed", "echo 'deb http://mirror.corp.invalid/debian bookworm main' > sources.list; APT -o Acquire::http::Proxy=http://127.0.0.1:{closed}  update",
    r"Connection refused|Unable to connect", also=("apt-package-failed",))  # fmt: skip
apt("healthy-simulated", "none", "cp /etc/apt/sources.list sources.list 2>/dev/null || touch sources.list; apt-get install -s --no-install-recommends libhttp-exception-perl-nothing 2>/dev/null; "
    "apt-get check; apt-get install -s bash; echo 'no errors'", r"error")  # fmt: skip
shell(
    "apt-healthy-names",
    "none",
    "image_build",
    "(?i)error|fail",
    "dpkg -l | grep -i -E 'error|fail|libc6|bash' ; dpkg -S error | head -40; dpkg --audit; echo 'dpkg: 0 packages broken, no failures'",
    "dpkg of Debian 12",
)
