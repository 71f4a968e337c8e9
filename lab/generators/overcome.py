"""
Healthy stories in which a line does tell of a failure, and only the rest of the log that it was overcome.

They teach and test the judge, which sees the whole log; single rules are not held against them.
"""

OVERCOME = frozenset(
    f"gen-{family}"
    for family in (
        "ha-bats ha-chat-transcript ha-dagster ha-doctest ha-hub-download-resume ha-llm-429 ha-luigi ha-mlclient-poll ha-model-fallback ha-moderation "
        "ha-newman ha-release-notes ha-set-x-entrypoint ha-temporal-activity ha-tf-grappler hb-cosign hb-hf-download hb-pixi hb-pull-mirror hb-vitest "
        "hd-aci-events hd-ansible-rescue hd-appservice-warmup hd-arm-role-propagation hd-azd-up hd-azml-cleanup-or-true hd-azml-event-log "
        "hd-azml-show-or-create hd-azml-sku-list hd-canary-gate hd-circleci hd-concourse hd-containerapp-system-log hd-databricks hd-dockerize-wait "
        "hd-ecs-service hd-gha-deploy hd-gha-retry-action hd-heroku-release hd-hf-endpoint hd-kubectl-blue-green hd-lambda-update hd-login-second-try "
        "hd-pulumi-up hd-sagemaker-sdk hd-sdk1-image-and-aci hd-sdk2-credential-chain hd-smoke-requests hd-wait-on hd-webapp-deploy hk-alert-resolved "
        "hk-event-init-waits hk-event-prestop hk-event-spot-moved hk-event-startup-probe hk-external-secrets hk-game-day hk-gpu-operator "
        "hk-keda-operator hk-kserve-controller hk-nginx-next-upstream hv-flask-limiter hv-go-retryable hv-go-tls hv-knative-queue "
        "hv-nginx-upstream-warm hv-triton-poll hv-try-contract hv-waitress"
    ).split()
)
