"""
Healthy stories in which a line does tell of a failure, and only the rest of the log that it was overcome.

They teach and test the judge, which sees the whole log; single rules are not held against them.
"""

OVERCOME = frozenset(
    f"gen-{family}"
    for family in (
        "ha-batch-job-retried ha-model-fallback ha-set-x-entrypoint hd-aci-events hd-ansible-rescue hd-appservice-warmup hd-arm-role-propagation "
        "hd-azd-up hd-azml-cleanup-or-true hd-azml-event-log hd-azml-show-or-create hd-azml-sku-list hd-canary-gate hd-circleci hd-concourse "
        "hd-containerapp-system-log hd-databricks hd-dockerize-wait hd-ecs-service hd-gha-deploy hd-gha-retry-action hd-heroku-release "
        "hd-hf-endpoint hd-kubectl-blue-green hd-lambda-update hd-login-second-try hd-pulumi-up hd-sagemaker-sdk hd-sdk1-image-and-aci "
        "hd-sdk2-credential-chain hd-smoke-requests hd-wait-on hd-webapp-deploy hk-event-init-waits hk-event-prestop hk-event-spot-moved "
        "hk-event-startup-probe hk-game-day hk-nginx-next-upstream hs-apscheduler hs-aws-waiter hs-buildx-no-git hs-dapr-sidecar hs-deepspeed-ops "
        "hs-event-configmap-later hs-event-deletion-cancelled hs-event-disk-pressure-gone hs-event-kueue hs-event-load-balancer-model "
        "hs-event-pytorchjob hs-event-quota-in-rollout hs-event-secret-later hs-event-volume-grown hs-event-vpa hs-faiss-loader hs-git-early-eof "
        "hs-git-rerere hs-git-sync hs-go-idle-closed hs-helm-history hs-jax-cpu hs-kibana hs-kubectl-crd-first hs-kubectl-namespace-exists "
        "hs-nats-jetstream hs-okhttp-failed-once hs-pg-restore hs-supercronic hs-telegraf hs-vault-agent hs-weaviate hs-whisper-cpu "
        "hv-flask-limiter hv-go-tls hv-triton-poll"
    ).split()
)
