"""The errors that a command ends with in one clear line instead of a traceback."""

import sys

NAMES = {
    "classifier.rules": ("RuleErrors",),
    "classifier.fix": ("FixError",),
    "classifier.scan": ("ScanError",),
    "classifier.model": ("ModelError",),
    "classifier.train": ("TrainError",),
    "classifier.evaluate": ("CorpusError",),
    "faultline.settings": ("SettingsError",),
    "ingest.sources": ("SourceError",),
    "stream.contract": ("StreamError",),
    "sqlalchemy.exc": ("OperationalError", "ArgumentError", "DatabaseError"),
}


def KNOWN() -> tuple[type[BaseException], ...]:  # noqa: N802  # reads as the constant it would be, were the imports free
    """Only errors of modules that were imported can have been raised."""
    found = [getattr(sys.modules[module], name, None) for module, names in NAMES.items() if module in sys.modules for name in names]
    return (*(error for error in found if error is not None), OSError)


def explain(error: BaseException) -> str:
    """Say what is wrong without SQL, parameters or secrets."""
    origin = getattr(error, "orig", None)
    if origin is not None:
        return f"the database cannot be used: {str(origin).splitlines()[0]}; check FAULTLINE_DATABASE_URL and run `faultline migrate`"
    if type(error).__module__.startswith("sqlalchemy"):  # its words may repeat the URL
        return "FAULTLINE_DATABASE_URL is not the URL of a database that can be used; give sqlite:///… or postgresql+psycopg://user:password@host/name"
    return str(error)
