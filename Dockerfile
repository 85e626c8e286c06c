# Two stages: the first builds the wheel and its environment, the second holds only what runs.
FROM python:3.12-slim AS build
WORKDIR /src
COPY pyproject.toml README.md LICENSE NOTICE .ci/constraints.txt ./
COPY bot ./bot
COPY knowledge ./knowledge
RUN python -m venv /opt/leitmotif \
 && /opt/leitmotif/bin/pip install --no-cache-dir --constraint constraints.txt '.[postgres]' \
 && DATA_DIR=/tmp/check /opt/leitmotif/bin/leitmotif knowledge check \
 && rm -rf /tmp/check

FROM python:3.12-slim
RUN useradd --system --uid 10001 --home-dir /data leitmotif \
 && install -d -o leitmotif -g leitmotif /data
COPY --from=build /opt/leitmotif /opt/leitmotif
ENV PATH=/opt/leitmotif/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    DATA_DIR=/data \
    LOG_FORMAT=json \
    METRICS_PORT=9464
USER leitmotif
WORKDIR /data
VOLUME /data
# The whole file system but /data may be read-only.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["python", "-c", "import os, urllib.request as u; u.urlopen(f'http://127.0.0.1:{os.environ[\"METRICS_PORT\"]}/healthz', timeout=4)"]
STOPSIGNAL SIGTERM
CMD ["leitmotif"]
