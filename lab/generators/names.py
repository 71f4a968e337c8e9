"""An invented world for one generated log: names, ids, hosts, versions and a clock, all from one seed."""

import random
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

TOPICS = (
    "churn fraud price demand sentiment defect energy credit ranking ocr forecast iris risk traffic image-tagger text-classifier "
    "route basket leads claims yield wear battery noise-filter crop scrap upsell returns dwell route-planner term-finder"
).split()
PACKAGES = (
    "numpy pandas scipy scikit-learn joblib requests flask torch torchvision transformers tokenizers lightgbm xgboost catboost shap nltk gensim pyarrow "
    "fastparquet azure-core azure-identity azure-storage-blob azureml-core azureml-defaults azureml-inference-server-http inference-schema mlflow pydantic "
    "opencv-python-headless pillow matplotlib seaborn statsmodels prophet onnxruntime tensorflow keras sentencepiece gunicorn uvicorn fastapi psycopg2-binary "
    "pyodbc sqlalchemy grpcio protobuf cryptography cffi pyyaml jinja2 click tqdm networkx sympy numba dask fsspec aiohttp httpx boto3"
).split()
MODULES = {  # module: the package that has it
    "cv2": "opencv-python-headless", "sklearn": "scikit-learn", "PIL": "pillow", "yaml": "pyyaml", "xgboost": "xgboost", "lightgbm": "lightgbm",
    "transformers": "transformers", "torch": "torch", "joblib": "joblib", "pandas": "pandas", "nltk": "nltk", "shap": "shap", "catboost": "catboost",
    "bs4": "beautifulsoup4", "dateutil": "python-dateutil", "dotenv": "python-dotenv", "psycopg2": "psycopg2-binary", "skimage": "scikit-image",
    "onnxruntime": "onnxruntime", "sentence_transformers": "sentence-transformers", "inference_schema": "inference-schema", "spacy": "spacy",
    "pyodbc": "pyodbc", "mlflow": "mlflow", "statsmodels": "statsmodels", "prophet": "prophet", "azureml": "azureml-core", "pyarrow": "pyarrow",
}  # fmt: skip
LIBRARIES = {  # shared library: apt package
    "libGL.so.1": "libgl1", "libgomp.so.1": "libgomp1", "libgthread-2.0.so.0": "libglib2.0-0", "libodbc.so.2": "unixodbc", "libsndfile.so.1": "libsndfile1",
    "libxcb.so.1": "libxcb1", "libSM.so.6": "libsm6", "libXext.so.6": "libxext6", "libXrender.so.1": "libxrender1", "libpq.so.5": "libpq5",
    "libmagic.so.1": "libmagic1", "libsnappy.so.1": "libsnappy1v5", "libgeos_c.so.1": "libgeos-c1v5", "libtesseract.so.4": "libtesseract4", "libzbar.so.0": "libzbar0",
}  # fmt: skip
REGIONS = "westeurope northeurope eastus eastus2 westus2 southcentralus japaneast australiaeast uksouth francecentral canadacentral southeastasia".split()
SKUS = "Standard_DS2_v2 Standard_DS3_v2 Standard_F4s_v2 Standard_E4s_v3 Standard_F2s_v2 Standard_D8s_v3 Standard_E16s_v3".split()
GPU_SKUS = "Standard_NC6s_v3 Standard_NC12s_v3 Standard_NC24ads_A100_v4 Standard_ND96asr_v4 Standard_NC4as_T4_v3 Standard_NC6".split()
FEATURES = "age income tenure amount region_code device_type last_seen hour_of_day distance weight sepal_length basket_size clicks duration".split()
LETTERS, DIGITS, HEX = "abcdefghijklmnopqrstuvwxyz", "0123456789", "0123456789abcdef"
TOKEN = re.compile(r"\{\{((?:[^{}]|(?!\{\{)\{(?:[^{}]|(?!\{\{)\{[^{}]*\})*\})+)\}\}")  # innermost; JSON's own braces may stand in it
DECLARED = re.compile(r"\{\{([a-z]+)=([^{}]+)\}\}")
RANGE = re.compile(r"(\d+)\.\.(\d+)")


class World:
    """
    Fills `{{…}}` in templates. The same name gives the same value all through a log.

    `{{service}}` a maker's value; `{{pod2}}` another one of its kind; `{{pkg*}}` a new one each time; `{{3..9}}` a number; `{{a|b}}` one
    of them; `{{n=3..9}}`, `{{x=a|b}}` keep what was drawn under a name; `{{t:%H:%M}}` the clock, which ticks (`%L` are milliseconds).
    """

    def __init__(self, seed: str, given: Mapping[str, str]) -> None:
        self.random = random.Random(seed)
        self.given = given  # templates of a story, by name; filled when asked for
        self.known: dict[str, str] = {}
        self.now = datetime(2018, 11, 1, tzinfo=UTC) + timedelta(seconds=self.random.randrange(8 * 365 * 86_400), microseconds=self.random.randrange(10**6))
        self.pace_s = self.random.choice((0.02, 0.3, 1.5, 8.0))

    def fill(self, template: str) -> str:
        """Give the template with every `{{…}}` replaced. Raises KeyError for an unknown name."""
        for _ in range(6):  # a value may be a template itself
            if "{{" not in template:
                break
            template = TOKEN.sub(lambda match: self._value(match[1]), template)
        return template

    def declare(self, *templates: str) -> None:
        """Learn the `{{name=…}}` of templates that are filled later, so that `{{name}}` may come first."""
        declared = {name: f"{{{{{choice}}}}}" for template in templates for name, choice in DECLARED.findall(template)}
        self.given = declared | dict(self.given)

    def tick(self, form: str) -> str:
        """Move the clock a little and print it."""
        self.now += timedelta(seconds=self.random.expovariate(1 / self.pace_s))
        return self.now.strftime(form.replace("%L", f"{self.now.microsecond // 1000:03d}").replace("%9", f"{self.now.microsecond * 1000 + 217:09d}"))

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def draw(self, alphabet: str, length: int) -> str:
        return "".join(self.random.choices(alphabet, k=length))

    def _value(self, token: str) -> str:
        if token.startswith("t:"):
            return self.tick(token[2:])
        name, equals, rest = token.partition("=")
        if equals and name.isidentifier():
            if name not in self.known:
                self.known[name] = self._drawn(rest)
            return self.known[name]
        if RANGE.fullmatch(token) or "|" in token:
            return self._drawn(token)
        if token.endswith("*"):
            return self._made(token[:-1])
        if token not in self.known:
            self.known[token] = self.fill(self.given[token]) if token in self.given else self._made(token.rstrip(DIGITS))
        return self.known[token]

    def _drawn(self, choice: str) -> str:
        if match := RANGE.fullmatch(choice):
            return str(self.random.randint(int(match[1]), int(match[2])))
        return self.random.choice(choice.split("|"))

    def _made(self, name: str) -> str:
        return self.fill(MAKERS[name](self))


def _one_of(values: tuple[str, ...] | list[str]) -> Callable[[World], str]:
    return lambda world: world.random.choice(values)


def _guid(world: World) -> str:
    return "-".join(world.draw(HEX, length) for length in (8, 4, 4, 4, 12))


def _text(template: str) -> Callable[[World], str]:
    return lambda _: template


def _hex(length: int) -> Callable[[World], str]:
    return lambda world: world.draw(HEX, length)


MAKERS: dict[str, Callable[[World], str]] = {
    "topic": _one_of(TOPICS),
    "service": _text("{{topic}}{{-svc|-scorer|-api|-model|-predict||-v2|svc}}"),
    "endpoint": _text("{{topic}}-{{ep|endpoint|online|prod|staging|test}}{{|-3|-eu|-01}}"),
    "deployment": _text("{{blue|green|default|v1|v2|canary|main|prod-a}}"),
    "model": lambda world: world.fill("{{topic}}{{_model||_clf|-best|_reg_v2|-pipeline}}").replace("-", world.random.choice("-_")),
    "version": _text("{{1..28}}"),
    "ws": _text("{{ml|aml|mlw|ws}}-{{topic9}}-{{dev|prod|test|stg}}"),
    "rg": _text("rg-{{ml|data|ai|platform}}-{{dev|prod|test}}{{|-01|-weu}}"),
    "guid": _guid,
    "sub": _guid,
    "hex": _hex(12),
    "hexx": _hex(32),
    "sha": _hex(64),
    "short": _hex(8),
    "runid": _text("c{{a|b|c|d|f|j|h}}{{1..9}}{{|b|f|k|t}}"),
    "acr": lambda world: f"{world.random.choice(('acr', 'cr', 'registry'))}{world.draw(LETTERS, 5)}{world.draw(HEX, world.random.choice((0, 4, 8)))}",
    "registry": _text("{{acr}}.azurecr.io"),
    "repo": _text("{{azureml/azureml_{{hexx}}|{{service}}|ml/{{service}}|team-{{topic7}}/{{service}}}}"),
    "tag": _text("{{latest|1|4|17|v1.2.0|2024.03.1|20230914.3|{{short}}|prod}}"),
    "image": _text("{{registry}}/{{repo}}:{{tag}}"),
    "digest": _text("sha256:{{sha*}}"),
    "base": _text(
        "mcr.microsoft.com/azureml/{{openmpi4.1.0-ubuntu20.04|openmpi3.1.2-ubuntu18.04|minimal-ubuntu20.04-py38-cpu-inference|openmpi4.1.0-ubuntu22.04|base:intelmpi2018.3-ubuntu16.04}}{{:latest|:20230120.v1|:20240308.v2|}}"
    ),
    "ns": _text("{{default|azureml|ml-{{topic8}}|inference|azureml-{{ws}}|kserve-models|prod}}"),
    "replicaset": lambda world: world.draw("bcdfghjklmnpqrstvwxz2456789", world.random.choice((9, 10))),
    "pod": lambda world: f"{{{{service}}}}-{{{{replicaset}}}}-{world.draw('bcdfghjklmnpqrstvwxz2456789', 5)}",
    "node": _text("aks-{{nodepool1|agentpool|gpupool|cpupool|default}}-{{10000000..49999999}}-vmss00000{{0..9}}"),
    "cluster": _text("aks-{{ml|inference|shared|data}}-{{dev|prod|weu|01}}"),
    "ip": _text("{{20|40|52|51|13}}.{{1..250}}.{{1..250}}.{{1..250}}"),
    "privip": _text("10.{{0..250}}.{{0..250}}.{{4..250}}"),
    "port": _text("{{5001|8080|8000|8888|8890|31311|5000|8085|9000}}"),
    "region": _one_of(REGIONS),
    "sku": _one_of(SKUS),
    "gpusku": _one_of(GPU_SKUS),
    "family": _text("{{standardDSv2Family|standardFSv2Family|standardESv3Family|standardNCSv3Family|Standard DASv4 Family|Standard NCASv3_T4 Family}}"),
    "pkg": _one_of(PACKAGES),
    "ver": _text("{{0..4}}.{{0..24}}.{{0..9}}"),
    "py": _text("{{3.6|3.7|3.8|3.9|3.10|3.11|3.12}}"),
    "module": _one_of(list(MODULES)),
    "lib": _one_of(list(LIBRARIES)),
    "mymodule": _text("{{utils|preprocess|features|helpers|model_utils|transforms|common|scoring_lib}}{{|_v2|.text|.io}}"),
    "modelfile": _text("{{model|{{topic6}}|best_model|pipeline|final|classifier}}.{{pkl|joblib|pt|onnx|h5|pickle|bin|txt}}"),
    "modeldir": _text("/var/azureml-app/azureml-models/{{model}}/{{version}}"),
    "modelpath": _text("{{modeldir}}/{{modelfile}}"),
    "feature": _one_of(FEATURES),
    "site": _text("{{/azureml-envs/azureml_{{hexx9}}|/opt/miniconda|/opt/conda|/usr/local|/home/model-server|/azureml-envs/minimal|/usr|/opt/venv}}/lib/python{{py}}/site-packages"),
    "app": _text("/var/azureml-app{{||/src|/{{100000..999999}}|/main}}"),
    "storage": lambda world: f"{world.random.choice(('st', 'sa', 'mlstore', 'storage'))}{world.draw(LETTERS, 4)}{world.draw(DIGITS, 6)}",
    "vault": lambda world: f"kv-{world.draw(LETTERS, 5)}{world.draw(DIGITS, 4)}",
    "pid": _text("{{7..420}}"),
    "line": _text("{{8..190}}"),
    "ms": _text("{{1..900}}.{{100..999}}"),
    "bytes": _text("{{12..9000}}"),
    "user": _text("{{vsts|runner|root|azureuser|mluser|jenkins|appuser}}"),
    "identity": _text("{{ml-deployer|id-endpoint|sp-ci|github-deploy|mi-online|aml-sp}}"),
    "cname": _text("{{inference-server|inference-server|{{service}}|main|kserve-container}}"),
    "oldpkg": _text("{{future|sklearn-contrib|termtables|sacremoses|langdetect}}"),
    "hosty": _text("wk-caas-{{hexx8}}"),
    "host": _text("{{endpoint}}.{{region}}.inference.ml.azure.com"),
    "customhost": _text("{{score|ml|api|predict}}.{{topic}}.example.{{com|org|net}}"),
    "kubehost": _text("{{cluster}}-dns-{{short}}.hcp.{{region}}.azmk8s.io"),
    "mms": _text("https://{{region}}.modelmanagement.azureml.net/api/subscriptions/{{sub}}/resourceGroups/{{rg}}/providers/Microsoft.MachineLearningServices/workspaces/{{ws}}"),
    "armid": _text("/subscriptions/{{sub}}/resourceGroups/{{rg}}/providers/Microsoft.MachineLearningServices/workspaces/{{ws}}"),
    "endpointid": _text("{{armid}}/onlineEndpoints/{{endpoint}}"),
    "lock": _text("{{1..58}}.{{1..9}}s"),
    "channel": _text("{{conda-forge|defaults|pytorch|anaconda|nvidia|conda-forge/linux-64|https://repo.condaindex.example/pkgs/main/linux-64}}"),
    "index": _text("{{pypi.pkgindex.example|files.pkgindex.example|pkgs.feed.example|nexus.corp.example|mirror.corp.example}}"),
}  # fmt: skip
