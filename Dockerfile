# One image for every role; the command says which. Runs as a normal user, holds no compiler and no tests.
ARG PYTHON_IMAGE=python:3.11-slim
FROM ${PYTHON_IMAGE} AS packages
WORKDIR /build
COPY requirements.lock ./
RUN python3 -m venv /opt/faultline && /opt/faultline/bin/pip install --no-cache-dir --require-hashes -r requirements.lock

FROM ${PYTHON_IMAGE}
RUN useradd --uid 10001 --home-dir /var/lib/faultline --create-home --shell /usr/sbin/nologin faultline
COPY --from=packages /opt/faultline /opt/faultline
WORKDIR /opt/faultline/app
COPY api api
COPY classifier classifier
COPY domain domain
COPY faultline faultline
COPY ingest ingest
COPY migrations migrations
COPY models models
COPY notify notify
COPY stream stream
ENV PATH=/opt/faultline/bin:$PATH \
    PYTHONPATH=/opt/faultline/app \
    PYTHONUNBUFFERED=1 \
    FAULTLINE_DATA_DIR=/var/lib/faultline/data \
    FAULTLINE_CACHE_DIR=/var/lib/faultline/cache \
    FAULTLINE_HTTP_HOST=0.0.0.0
# The scan database is compiled when the image is built, so that a new container scans at once.
USER faultline
RUN mkdir -p /var/lib/faultline/data && printf 'ready\n' | python3 -m faultline classify --json --no-model
EXPOSE 8765
ENTRYPOINT ["python3", "-m", "faultline"]
CMD ["up"]
