"""Nothing fails, all of it sounds alarming: what logs show on an ordinary day, in a few lines each."""

from lab.generators import stories

ALONE = "traffic"  # with noise="none" this frame adds nothing, and no collector puts its prefixes before the lines

# --- containers: databases, queues and search
stories(
    "none",
    "bare",
    r"""
== hs-pgbouncer
‹P› UTC [1] LOG process up: PgBouncer 1.{{18..23}}.0, libevent 2.1.12-stable (epoll), adns: c-ares 1.{{19..27}}.0, tls: OpenSSL 3.0.{{8..15}}
‹P› UTC [1] LOG S-0x7f{{hex}}: {{topic}}/scorer@{{privip}}:5432 new connection to server (from {{privip2}}:{{30000..60000}})
‹P› UTC [1] WARNING S-0x7f{{hex}}: {{topic}}/scorer@{{privip}}:5432 server login failed: FATAL the database system is starting up
‹P› UTC [1] LOG S-0x7f{{hex}}: {{topic}}/scorer@{{privip}}:5432 closing because: server login failed: FATAL the database system is starting up (age=0s)
‹P› UTC [1] LOG S-0x7f{{hex}}: {{topic}}/scorer@{{privip}}:5432 new connection to server (from {{privip2}}:{{30000..60000}})
@* ‹P› UTC [1] LOG stats: {{12..90}} xacts/s, {{91..400}} queries/s, in {{1000..9000}} B/s, out {{10000..90000}} B/s, xact {{400..900}} us, query {{100..399}} us, wait {{2..90}} us
== hs-minio
Waiting for a minimum of 2 disks to come online (elapsed 0s)
Waiting for a minimum of 2 disks to come online (elapsed 1s)
Waiting for a minimum of 2 disks to come online (elapsed 2s)

Status:         4 Online, 0 Offline.
Endpoint:  http://{{privip}}:9000  http://127.0.0.1:9000
== hs-rabbitmq
‹F›+00:00 [warning] <0.{{old=700..900}}.0> closing AMQP connection <0.{{old}}.0> ({{privip}}:{{30000..60000}} -> {{privip2}}:5672, vhost: '/', user: 'worker'):
‹F›+00:00 [warning] <0.{{old}}.0> client unexpectedly closed TCP connection
‹F›+00:00 [info] <0.{{new=901..999}}.0> accepting AMQP connection <0.{{new}}.0> ({{privip}}:{{client=30000..60000}} -> {{privip2}}:5672)
‹F›+00:00 [info] <0.{{new}}.0> connection <0.{{new}}.0> ({{privip}}:{{client}} -> {{privip2}}:5672): user 'worker' authenticated and granted access to vhost '/'
== hs-kafka-follower
[‹L›] WARN [ReplicaFetcher replicaId=1, leaderId=2, fetcherId=0] Error in response for fetch request (type=FetchRequest, replicaId=1, maxWait=500, minBytes=1, maxBytes=10485760) (kafka.server.ReplicaFetcherThread)
java.io.IOException: Connection to kafka-2:9092 (id: 2 rack: null) failed.
	at org.apache.kafka.clients.NetworkClientUtils.awaitReady(NetworkClientUtils.java:{{70..75}})
[‹L›] INFO [Partition {{topic}}-scores-0 broker=1] Shrinking ISR from 1,2,3 to 1,3. Leader: (highWatermark: {{n=10000..40000}}, endOffset: {{n}}). Out of sync replicas: (brokerId: 2, endOffset: {{9000..9999}}). (kafka.cluster.Partition)
[‹L›] INFO [Partition {{topic}}-scores-0 broker=1] Expanding ISR from 1,3 to 1,3,2 (kafka.cluster.Partition)
[‹L›] INFO [Partition {{topic}}-scores-0 broker=1] ISR updated to 1,3,2 and version updated to {{40..90}} (kafka.cluster.Partition)
@* [‹L›] INFO [GroupCoordinator 1]: Stabilized group {{topic}}-scorer generation {{2..9}} (__consumer_offsets-{{0..49}}) with {{2..6}} members (kafka.coordinator.group.GroupCoordinator)
== hs-mysql
‹U› 0 [System] [MY-010116] [Server] /usr/sbin/mysqld (mysqld 8.0.{{patch=26..39}}) starting as process 1
mbind: Operation not permitted
mbind: Operation not permitted
‹U› 0 [Warning] [MY-010068] [Server] CA certificate ca.pem is self signed.
‹U› 0 [Warning] [MY-011810] [Server] Insecure configuration for --pid-file: Location '/var/run/mysqld' in the path is accessible to all OS users. Consider choosing a different directory.
‹U› 0 [System] [MY-010931] [Server] /usr/sbin/mysqld: ready for connections. Version: '8.0.{{patch}}'  socket: '/var/run/mysqld/mysqld.sock'  port: 3306  MySQL Community Server - GPL.
== hs-clickhouse
{{t:%Y.%m.%d %H:%M:%S.%f}} [ 1 ] {} <Warning> Access(local_directory): File /var/lib/clickhouse/access/users.list doesn't exist
{{t:%Y.%m.%d %H:%M:%S.%f}} [ 1 ] {} <Warning> Context: Linux is not using a fast clock source. Performance can be degraded. Check /sys/devices/system/clocksource/clocksource0/current_clocksource
{{t:%Y.%m.%d %H:%M:%S.%f}} [ 1 ] {} <Error> Application: Listen [::]:9000 failed: Poco::Exception. Code: 1000, e.code() = 0, DNS error: EAI: Address family for hostname not supported. If it is an IPv6 or IPv4 address and your host has disabled IPv6 or IPv4, then consider to specify not disabled IPv4 or IPv6 address to listen in <listen_host> element of configuration file.
{{t:%Y.%m.%d %H:%M:%S.%f}} [ 1 ] {} <Information> Application: Listening for native protocol (tcp): 0.0.0.0:9000
{{t:%Y.%m.%d %H:%M:%S.%f}} [ 1 ] {} <Information> Application: Ready for connections.
@* {{t:%Y.%m.%d %H:%M:%S.%f}} [ {{40..90}} ] { {{guid*}} } <Debug> executeQuery: Read {{100..9000}} rows, {{10..900}}.00 KiB in 0.00{{1..9}} sec.
== hs-redis-replica
1:S {{t:%d %b %Y %H:%M:%S.%L}} * Connecting to MASTER redis-0.redis:6379
1:S {{t:%d %b %Y %H:%M:%S.%L}} * MASTER <-> REPLICA sync started
1:S {{t:%d %b %Y %H:%M:%S.%L}} # Error condition on socket for SYNC: Connection refused
1:S {{t:%d %b %Y %H:%M:%S.%L}} * Connecting to MASTER redis-0.redis:6379
1:S {{t:%d %b %Y %H:%M:%S.%L}} * Non blocking connect for SYNC fired the event.
1:S {{t:%d %b %Y %H:%M:%S.%L}} * Master replied to PING, replication can continue...
1:S {{t:%d %b %Y %H:%M:%S.%L}} * Full resync from master: {{hexx}}{{short}}:{{100..9000}}
1:S {{t:%d %b %Y %H:%M:%S.%L}} * MASTER <-> REPLICA sync: Finished with success
== hs-redis-cluster
1:M {{t:%d %b %Y %H:%M:%S.%L}} * Marking node {{hexx}}{{short}} as failing (quorum reached).
1:M {{t:%d %b %Y %H:%M:%S.%L}} * Clear FAIL state for node {{hexx}}{{short}}: replica is reachable again.
1:M {{t:%d %b %Y %H:%M:%S.%L}} * Replica {{privip}}:6379 asks for synchronization
1:M {{t:%d %b %Y %H:%M:%S.%L}} * Partial resynchronization request from {{privip}}:6379 accepted. Sending {{100..9000}} bytes of backlog starting from offset {{10000..90000}}.
1:M {{t:%d %b %Y %H:%M:%S.%L}} * 100 changes in 300 seconds. Saving...
1:M {{t:%d %b %Y %H:%M:%S.%L}} * Background saving started by pid {{saver=400..900}}
{{saver}}:C {{t:%d %b %Y %H:%M:%S.%L}} * DB saved on disk
== hs-postgres-canceled-vacuum
‹P› UTC [{{worker=100..400}}] ERROR:  canceling autovacuum task
‹P› UTC [{{worker}}] CONTEXT:  automatic vacuum of table "{{topic}}.public.{{table=predictions|features|events}}"
‹P› UTC [{{writer=20..90}}] LOG:  checkpoint starting: time
‹P› UTC [{{writer}}] LOG:  checkpoint complete: wrote {{100..9000}} buffers (2.1%); 0 WAL file(s) added, 0 removed, {{1..9}} recycled; write={{writer}}.{{100..900}} s, sync=0.0{{10..90}} s, total={{91..99}}.{{100..900}} s
‹P› UTC [{{401..900}}] LOG:  automatic vacuum of table "{{topic}}.public.{{table}}": index scans: 1
== hs-qdrant
‹U›  INFO storage::content_manager::consensus::persistent: Loading raft state from ./storage/raft_state.json
‹U›  WARN storage::content_manager::toc: Collection config is not found in the collection directory: ./storage/collections/{{lost+found|.snapshot|.trash}}, skipping
‹U›  INFO storage::content_manager::toc: Loading collection: {{topic}}
‹U›  INFO qdrant::actix: Qdrant HTTP listening on 6333
@* ‹U›  INFO actix_web::middleware::logger: {{privip*}} "POST /collections/{{topic}}/points/search HTTP/1.1" 200 {{bytes*}} "-" "python-client/1.{{7..12}}.0" 0.00{{1000..9000}}
== hs-weaviate
{"action":"bootstrap","error":"could not join a cluster from [{{privip}}:8300]","level":"warning","msg":"failed to join cluster, will notify next if voter","servers":["{{privip}}:8300"],"time":"‹S›","voter":true}
{"action":"bootstrap","candidates":[{"Suffrage":0,"ID":"weaviate-0","Address":"{{privip}}:8300"}],"level":"info","msg":"starting cluster bootstrapping","time":"‹S›"}
{"last-leader-addr":"","last-leader-id":"","level":"warning","msg":"raft heartbeat timeout reached, starting election","time":"‹S›"}
{"level":"info","msg":"raft election won","tally":1,"term":{{2..9}},"time":"‹S›"}
{"action":"restapi_management","level":"info","msg":"Serving weaviate at http://[::]:8080","time":"‹S›"}
== hs-opensearch-first-start
[‹O›][ERROR][o.o.s.a.BackendRegistry  ] [search-0] OpenSearch Security not initialized. (you may need to run securityadmin)
[‹O›][ERROR][o.o.s.c.ConfigurationLoaderSecurity7] [search-0] Failure no such index [.opendistro_security] retrieving configuration for [INTERNALUSERS, ACTIONGROUPS, CONFIG, ROLES, ROLESMAPPING, TENANTS] (index=.opendistro_security)
[‹O›][INFO ][o.o.c.m.MetadataCreateIndexService] [search-0] [.opendistro_security] creating index, cause [api], templates [], shards [1]/[1]
[‹O›][INFO ][o.o.s.c.ConfigurationRepository] [search-0] Node 'search-0' initialized
[‹O›][INFO ][o.o.c.r.a.AllocationService] [search-0] Cluster health status changed from [YELLOW] to [GREEN] (reason: [shards started [[.opendistro_security][0]]]).
== hs-kibana
[‹Z›][INFO ][plugins-system.standard] Setting up [{{90..160}}] plugins: [translations,monitoringCollection,licensing,alerting]
@* [‹Z›][ERROR][elasticsearch-service] Unable to retrieve version information from Elasticsearch nodes. {{connect ECONNREFUSED {{privip}}:9200|getaddrinfo ENOTFOUND elasticsearch|Request timed out}}
[‹Z›][INFO ][savedobjects-service] Waiting until all Elasticsearch nodes are compatible with Kibana before starting saved objects migrations...
[‹Z›][INFO ][savedobjects-service] [.kibana] Migration completed after {{100..900}}ms
[‹Z›][INFO ][status] Kibana is now available (was degraded)
== hs-logstash
[‹O›][WARN ][logstash.outputs.elasticsearch][main] Attempted to resurrect connection to dead ES instance, but got an error {:url=>"http://elasticsearch:9200/", :exception=>LogStash::Outputs::ElasticSearch::HttpClient::Pool::HostUnreachableError, :message=>"Elasticsearch Unreachable: [http://elasticsearch:9200/][Manticore::SocketException] Connect to elasticsearch:9200 [elasticsearch/{{privip}}] failed: Connection refused"}
[‹O›][WARN ][logstash.outputs.elasticsearch][main] Restored connection to ES instance {:url=>"http://elasticsearch:9200/"}
[‹O›][INFO ][logstash.outputs.elasticsearch][main] Elasticsearch version determined (8.{{4..14}}.1) {:es_version=>8}
[‹O›][INFO ][logstash.javapipeline    ][main] Pipeline started {"pipeline.id"=>"main"}
[‹O›][INFO ][logstash.agent           ] Pipelines running {:count=>1, :running_pipelines=>[:main], :non_running_pipelines=>[]}
== hs-nats-jetstream
[1] {{t:%Y/%m/%d %H:%M:%S.%f}} [INF] Server is ready
[1] {{t:%Y/%m/%d %H:%M:%S.%f}} [ERR] Error trying to connect to route (attempt 1): lookup for host "nats-1.nats.{{ns}}.svc": lookup nats-1.nats.{{ns}}.svc on {{privip}}:53: no such host
[1] {{t:%Y/%m/%d %H:%M:%S.%f}} [WRN] JetStream has not established contact with a meta leader
[1] {{t:%Y/%m/%d %H:%M:%S.%f}} [INF] {{privip2}}:6222 - rid:{{5..40}} - Route connection created
[1] {{t:%Y/%m/%d %H:%M:%S.%f}} [INF] JetStream cluster new metadata leader: nats-0/nats
== hs-mosquitto
{{ep=17000000..17899999}}11: Client edge-{{short}} has exceeded timeout, disconnecting.
{{ep}}14: Socket error on client edge-{{short2}}, disconnecting.
{{ep}}17: New connection from {{privip}}:{{client=30000..60000}} on port 1883.
{{ep}}17: New client connected from {{privip}}:{{client}} as edge-{{short}} (p2, c0, k60, u'edge').
{{ep}}21: New client connected from ‹from› as edge-{{short2}} (p2, c0, k60, u'edge').
{{ep}}40: Saving in-memory database to /mosquitto/data/mosquitto.db.
""",
    kind="container",
    noise="none",
)

# --- containers: those that collect, hand out secrets, run jobs
stories(
    "none",
    "bare",
    r"""
== hs-fluentd
‹T› +0000 [warn]: #0 failed to flush the buffer. retry_times=0 next_retry_time={{t:%Y-%m-%d %H:%M:%S +0000}} chunk="{{hexx}}" error_class=Errno::ECONNREFUSED error="Connection refused - connect(2) for \"elasticsearch\" port 9200 (Errno::ECONNREFUSED)"
  ‹T› +0000 [warn]: #0 suppressed same stacktrace
‹T› +0000 [warn]: #0 retry succeeded. chunk_id="{{hexx}}"
@* ‹T› +0000 [info]: #0 following tail of /var/log/containers/{{pod*}}_{{ns}}_{{cname}}-{{sha*}}.log
== hs-vector
‹U›  INFO vector: Vector has started. debug="false" version="0.{{28..41}}.1" arch="x86_64" revision="{{short}} {{t:%Y-%m-%d}}"
‹U›  WARN sink{component_kind="sink" component_id=loki component_type=loki}:request{request_id={{request=10..90}}}: vector::sinks::util::retries: Retrying after error. error={{Server responded with an error: 503 Service Unavailable|Failed to make HTTP(S) request: error trying to connect: tcp connect error: Connection refused (os error 111)}} internal_log_rate_limit=true
‹U›  WARN sink{component_kind="sink" component_id=loki component_type=loki}:request{request_id={{request}}}: vector::sinks::util::retries: Internal log [Retrying after error.] has been suppressed {{1..9}} times.
@* ‹U›  INFO source{component_kind="source" component_id=kubernetes_logs component_type=kubernetes_logs}:file_server: vector::internal_events::file::source: Found new file to watch. file=/var/log/pods/{{ns}}_{{pod*}}_{{guid*}}/{{cname}}/0.log
== hs-telegraf
‹S› I! [agent] Config: Interval:10s, Quiet:false, Hostname:"{{node}}", Flush Interval:10s
‹S› E! [outputs.influxdb_v2] When writing to [http://influxdb:8086/api/v2/write]: Post "http://influxdb:8086/api/v2/write?bucket={{topic}}&org=ml": dial tcp {{privip}}:8086: connect: connection refused
‹S› E! [agent] Error writing to outputs.influxdb_v2: failed to send metrics to any configured server(s)
@* ‹S› D! [outputs.influxdb_v2] Wrote batch of {{100..900}} metrics in {{4..90}}.{{100000..900000}}ms
‹S› D! [outputs.influxdb_v2] Buffer fullness: 0 / 10000 metrics
== hs-vmagent
‹Z›	warn	VictoriaMetrics/app/vmagent/remotewrite/client.go:{{390..430}}	couldn't send a block with size {{1000..90000}} bytes to "1:secret-url": Post "1:secret-url": dial tcp4 {{privip}}:8428: connect: connection refused; re-sending the block in 2.000 seconds
‹Z›	warn	VictoriaMetrics/app/vmagent/remotewrite/client.go:{{390..430}}	couldn't send a block with size {{1000..90000}} bytes to "1:secret-url": Post "1:secret-url": dial tcp4 {{privip}}:8428: connect: connection refused; re-sending the block in 4.000 seconds
@* ‹Z›	info	VictoriaMetrics/lib/promscrape/scraper.go:{{420..460}}	kubernetes_sd_configs: added targets: {{1..9}}, removed targets: {{0..4}}; total targets: {{20..90}}
== hs-ddtrace
INFO:     Started server process [1]
INFO:     Application startup complete.
failed to send, dropping {{1..4}} traces to intake at http://localhost:8126/v0.5/traces after 3 retries, {{1..3}} additional messages skipped
@* INFO:     ‹from› - "POST /predict HTTP/1.1" 200 OK
INFO:     ‹from› - "GET /healthz HTTP/1.1" 200 OK
== hs-vault-agent
‹Z› [INFO]  agent.auth.handler: authenticating
‹Z› [ERROR] agent.auth.handler: error authenticating: error="Put \"http://vault.vault.svc:8200/v1/auth/kubernetes/login\": dial tcp {{privip}}:8200: connect: connection refused" backoff={{1..2}}.{{10..99}}s
‹Z› [INFO]  agent.auth.handler: authenticating
‹Z› [INFO]  agent.auth.handler: authentication successful, sending token to sinks
‹Z› [INFO]  agent.sink.file: token written: path=/home/vault/.vault-token
‹Z› [INFO] (runner) rendered "(dynamic)" => "/vault/secrets/{{db|storage|features}}"
== hs-oauth2-proxy
[‹E›] [stored_session.go:{{60..80}}] Error loading cookied session: cookie "_oauth2_proxy" not present, removing session
{{privip}} - {{guid}} - - [‹E›] {{customhost}} GET - "/" HTTP/1.1 "Mozilla/5.0" 302 {{300..400}} 0.000
{{privip}} - {{guid2}} - analyst@corp.example [‹E›] [AuthSuccess] Authenticated via OAuth2: Session{email:analyst@corp.example user:analyst PreferredUsername: token:true id_token:true}
{{privip}} - {{guid2}} - - [‹E›] {{customhost}} GET - "/oauth2/callback" HTTP/1.1 "Mozilla/5.0" 302 {{20..60}} 0.{{100..400}}
@* {{privip}} - {{guid*}} - analyst@corp.example [‹E›] {{customhost}} GET / "/{{experiments|models|static/app.js}}" HTTP/1.1 "Mozilla/5.0" 200 {{bytes*}} 0.0{{10..90}}
== hs-cloudflared
‹S› ERR failed to serve tunnel connection error="timeout: no recent network activity" connIndex=2 event=0 ip={{ip}}
‹S› ERR Serve tunnel error error="timeout: no recent network activity" connIndex=2 event=0 ip={{ip}}
‹S› INF Retrying connection in up to 1s connIndex=2 event=0 ip={{ip}}
‹S› INF Registered tunnel connection connIndex=2 connection={{guid}} event=0 ip={{ip}} location=ams0{{1..9}} protocol=quic
== hs-apscheduler
‹L› WARNING apscheduler.executors.default: Run time of job "refresh_features (trigger: interval[0:01:00], next run at: ‹T› UTC)" was missed by 0:00:0{{2..9}}.{{100000..999999}}
‹L› WARNING apscheduler.scheduler: Execution of job "refresh_features (trigger: interval[0:01:00], next run at: ‹T› UTC)" skipped: maximum number of running instances reached (1)
‹L› INFO apscheduler.executors.default: Running job "refresh_features (trigger: interval[0:01:00], next run at: ‹T› UTC)" (scheduled at ‹T›.{{100000..999999}}+00:00)
‹L› INFO apscheduler.executors.default: Job "refresh_features (trigger: interval[0:01:00], next run at: ‹T› UTC)" executed successfully
== hs-rq
‹H› Worker rq:worker:{{hexx}} started with PID 1, version 1.{{13..16}}.1
‹H› *** Listening on {{topic}}...
‹H› Could not connect to Redis instance: Error 111 connecting to redis:6379. Connection refused. Retrying in 1 seconds...
‹H› Could not connect to Redis instance: Error 111 connecting to redis:6379. Connection refused. Retrying in 2 seconds...
‹H› {{topic}}: tasks.score_batch('{{short}}') ({{guid}})
‹H› {{topic}}: Job OK ({{guid}})
‹H› Result is kept for 500 seconds
== hs-huey
[‹L›] INFO:huey.consumer:MainThread:Huey consumer started with 2 thread, PID 1 at ‹T›
[‹L›] ERROR:huey:Worker-1:Unhandled exception in task {{guid}}.
Traceback (most recent call last):
  File "{{site}}/huey/api.py", line {{370..400}}, in _execute
    task_value = task.execute()
requests.exceptions.{{ReadTimeout: HTTPSConnectionPool(host='labels.{{topic}}.example', port=443): Read timed out. (read timeout=10)|ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))}}
[‹L›] INFO:huey:Worker-1:Requeueing {{guid}}, 2 retries
[‹L›] INFO:huey:Worker-2:Executing {{topic}}.tasks.fetch_labels: {{guid}}
[‹L›] INFO:huey:Worker-2:{{topic}}.tasks.fetch_labels: {{guid}} executed in {{0..4}}.{{100..999}}s
== hs-arq
‹H›: Starting worker for 2 functions: score, publish
‹H›: redis_version=7.2.{{1..5}} mem_usage=1.{{10..99}}M clients_connected={{2..9}} db_keys={{3..90}}
‹H›:   0.{{10..99}}s → {{hexx}}:publish('{{topic}}')
‹H›:   {{1..4}}.{{10..99}}s ↻ {{hexx}}:publish retrying job in 5.00s
‹H›:   {{6..9}}.{{10..99}}s → {{hexx}}:publish('{{topic}}') try=2
‹H›:   0.{{10..99}}s ← {{hexx}}:publish ● {{100..900}}
== hs-sidekiq
‹Z› pid=1 tid={{tid=x7k|q2d|m9z}} class=ReindexJob jid={{hex}}{{hex}} INFO: start
‹Z› pid=1 tid={{tid}} class=ReindexJob jid={{hex}}{{hex}} elapsed=10.{{100..999}} INFO: fail
‹Z› pid=1 tid={{tid}} WARN: {"context":"Job raised exception","job":{"retry":true,"queue":"default","class":"ReindexJob","args":[{{10..900}}],"jid":"{{hex}}{{hex}}"}}
‹Z› pid=1 tid={{tid}} WARN: Net::ReadTimeout: Net::ReadTimeout with #<TCPSocket:(closed)>
‹Z› pid=1 tid={{tid}} class=ReindexJob jid={{hex}}{{hex}} INFO: start
‹Z› pid=1 tid={{tid}} class=ReindexJob jid={{hex}}{{hex}} elapsed=0.{{100..999}} INFO: done
== hs-git-sync
I{{t:%m%d %H:%M:%S.%f}}       1 main.go:{{400..500}}] "level"=0 "msg"="starting up" "pid"=1 "args"=["/git-sync","--repo=https://git.corp.example/ml/{{service}}","--max-failures=5"]
E{{t:%m%d %H:%M:%S.%f}}       1 main.go:{{500..600}}] "msg"="unexpected error syncing repo, will retry" "error"="Run(git clone --no-checkout -b main --depth 1 https://git.corp.example/ml/{{service}} /git): exit status 128: { stdout: \"\", stderr: \"Cloning into '/git'...\\nfatal: unable to access 'https://git.corp.example/ml/{{service}}/': Could not resolve host: git.corp.example\\n\" }"
I{{t:%m%d %H:%M:%S.%f}}       1 main.go:{{900..960}}] "level"=0 "msg"="cloning repo" "origin"="https://git.corp.example/ml/{{service}}" "path"="/git"
I{{t:%m%d %H:%M:%S.%f}}       1 main.go:{{700..760}}] "level"=0 "msg"="syncing git" "rev"="HEAD" "hash"="{{hexx}}{{short}}"
I{{t:%m%d %H:%M:%S.%f}}       1 main.go:{{760..800}}] "level"=0 "msg"="adding worktree" "path"="/git/{{hexx}}{{short}}" "branch"="origin/main"
== hs-supercronic
time="‹S›" level=warning msg="process reaping disabled, not pid 1"
time="‹S›" level=info msg="read crontab: /etc/crontabs/{{topic}}"
time="‹S›" level=info msg=starting iteration=0 job.command="python sync.py" job.position=0 job.schedule="*/5 * * * *"
time="‹S›" level=info msg="upstream answered 503, left for the next run" channel=stderr iteration=0 job.command="python sync.py" job.position=0 job.schedule="*/5 * * * *"
time="‹S›" level=error msg="error running command: exit status 75" iteration=0 job.command="python sync.py" job.position=0 job.schedule="*/5 * * * *"
time="‹S›" level=info msg=starting iteration=1 job.command="python sync.py" job.position=0 job.schedule="*/5 * * * *"
time="‹S›" level=info msg="{{100..900}} rows synced" channel=stdout iteration=1 job.command="python sync.py" job.position=0 job.schedule="*/5 * * * *"
time="‹S›" level=info msg="job succeeded" iteration=1 job.command="python sync.py" job.position=0 job.schedule="*/5 * * * *"
== hs-dapr-sidecar
time="‹U›" level=info msg="application protocol: http. waiting on port {{port}}.  This will block until the app is listening on that port." app_id={{service}} instance={{pod}} scope=dapr.runtime type=log ver=1.{{minor=7..12}}.0
time="‹U›" level=warning msg="error establishing client to placement service: rpc error: code = Unavailable desc = connection error: desc = \"transport: Error while dialing dial tcp {{privip}}:50005: connect: connection refused\"" app_id={{service}} instance={{pod}} scope=dapr.runtime.actor type=log ver=1.{{minor}}.0
time="‹U›" level=info msg="application discovered on port {{port}}" app_id={{service}} instance={{pod}} scope=dapr.runtime type=log ver=1.{{minor}}.0
time="‹U›" level=info msg="placement tables updated, version: {{0..9}}" app_id={{service}} instance={{pod}} scope=dapr.runtime.actor.internal.placement type=log ver=1.{{minor}}.0
time="‹U›" level=info msg="dapr initialized. Status: Running. Init Elapsed {{1000..9000}}ms" app_id={{service}} instance={{pod}} scope=dapr.runtime type=log ver=1.{{minor}}.0
""",
    kind="container",
    noise="none",
)

# --- containers: applications, their libraries and what these complain about
stories(
    "none",
    "bare",
    r"""
== hs-apache-wsgi
AH00558: apache2: Could not reliably determine the server's fully qualified domain name, using {{privip}}. Set the 'ServerName' directive globally to suppress this message
[{{t:%a %b %d %H:%M:%S.%f %Y}}] [mpm_event:notice] [pid 1:tid 140{{100000000..900000000}}] AH00489: Apache/2.4.{{52..62}} (Debian) mod_wsgi/4.9.4 Python/{{py}} configured -- resuming normal operations
[{{t:%a %b %d %H:%M:%S.%f %Y}}] [core:notice] [pid 1:tid 140{{100000000..900000000}}] AH00094: Command line: 'apache2 -D FOREGROUND'
[{{t:%a %b %d %H:%M:%S.%f %Y}}] [wsgi:error] [pid {{8..40}}:tid 140{{100000000..900000000}}] {{INFO:{{service}}:model loaded in {{1..9}}.{{0..9}} s|WARNING:root:no thresholds.json, default 0.5 is used}}
@* {{privip*}} - - [‹A›] "POST /score HTTP/1.1" 200 {{bytes*}} "-" "python-requests/2.31.0"
== hs-chroma-telemetry
INFO:chromadb.telemetry.product.posthog:Anonymized telemetry enabled. See https://docs.vectors.example/telemetry for more information.
ERROR:chromadb.telemetry.product.posthog:Failed to send telemetry event ClientStartEvent: capture() takes 1 positional argument but 3 were given
ERROR:chromadb.telemetry.product.posthog:Failed to send telemetry event CollectionQueryEvent: capture() takes 1 positional argument but 3 were given
INFO:     ‹from› - "POST /ask HTTP/1.1" 200 OK
@* INFO:     ‹from› - "POST /{{ask|search}} HTTP/1.1" 200 OK
== hs-faiss-loader
‹L› - faiss.loader - INFO - Loading faiss with AVX512 support.
‹L› - faiss.loader - INFO - Could not load library with AVX512 support due to:
ModuleNotFoundError("No module named 'faiss.swigfaiss_avx512'")
‹L› - faiss.loader - INFO - Loading faiss with AVX2 support.
‹L› - faiss.loader - INFO - Successfully loaded faiss with AVX2 support.
‹L› - {{service}} - INFO - index of {{1000..90000}} vectors read in {{0..4}}.{{10..99}} s
== hs-whisper-cpu
{{site}}/whisper/transcribe.py:{{110..140}}: UserWarning: FP16 is not supported on CPU; using FP32 instead
  warnings.warn("FP16 is not supported on CPU; using FP32 instead")
Detected language: {{English|German|Dutch}}
[00:00.000 --> 00:04.{{100..900}}]  good morning, the deployment failed again last night
[00:04.{{100..900}} --> 00:09.{{100..900}}]  we ran out of memory and nobody got a page
[00:09.{{100..900}} --> 00:12.{{100..900}}]  it is all fine now
INFO:     ‹from› - "POST /transcribe HTTP/1.1" 200 OK
== hs-jax-cpu
INFO:jax._src.xla_bridge:Unable to initialize backend 'cuda': module 'jaxlib.xla_extension' has no attribute 'GpuAllocatorConfig'
INFO:jax._src.xla_bridge:Unable to initialize backend 'rocm': module 'jaxlib.xla_extension' has no attribute 'GpuAllocatorConfig'
INFO:jax._src.xla_bridge:Unable to initialize backend 'tpu': INTERNAL: Failed to open libtpu.so: libtpu.so: cannot open shared object file: No such file or directory
WARNING:jax._src.xla_bridge:No GPU/TPU found, falling back to CPU. (Set TF_CPP_MIN_LOG_LEVEL=0 and rerun for more info.)
@* ‹H› step {{100..900}} loss 0.{{1000..9999}} ({{20..90}} ms)
== hs-bitsandbytes-cpu
{{site}}/bitsandbytes/cextension.py:34: UserWarning: The installed version of bitsandbytes was compiled without GPU support. 8-bit optimizers, 8-bit multiplication, and GPU quantization are unavailable.
  warn("The installed version of bitsandbytes was compiled without GPU support. "
'NoneType' object has no attribute 'cadam32bit_grad_fp32'
{{service}}: quantisation off on this machine, model in float32
INFO:     Application startup complete.
@* INFO:     ‹from› - "POST /generate HTTP/1.1" 200 OK
== hs-flash-attn-absent
`flash-attention` package not found, consider installing for better performance: No module named 'flash_attn'.
Current `flash-attention` does not support `window_size`. Either upgrade or use `attn_implementation='eager'`.
Loading checkpoint shards: 100%|██████████| 2/2 [00:0{{2..9}}<00:00,  {{1..4}}.{{10..99}}s/it]
INFO:     Uvicorn running on http://0.0.0.0:{{port}} (Press CTRL+C to quit)
@* INFO:     ‹from› - "POST /v1/generate HTTP/1.1" 200 OK
== hs-torch-compile
W{{t:%m%d %H:%M:%S.%f}} 1 torch/_inductor/utils.py:{{1000..1300}}] [0/0] Not enough SMs to use max_autotune_gemm mode
W{{t:%m%d %H:%M:%S.%f}} 1 torch/_dynamo/convert_frame.py:{{at=840..910}}] [3/8] torch._dynamo hit config.{{recompile_limit|cache_size_limit}} (8)
W{{t:%m%d %H:%M:%S.%f}} 1 torch/_dynamo/convert_frame.py:{{at}}] [3/8]    function: 'forward' (/app/model.py:{{line}})
W{{t:%m%d %H:%M:%S.%f}} 1 torch/_dynamo/convert_frame.py:{{at}}] [3/8] To log all recompilation reasons, use TORCH_LOGS="recompiles".
@* ‹L› INFO {{service}}: batch of {{1..32}} in {{4..90}} ms
== hs-grpc-fork
[‹T› +0000] [1] [INFO] Starting gunicorn 22.0.0
WARNING: All log messages before absl::InitializeLog() is called are written to STDERR
I0000 00:00:{{1700000000..1789999999}}.{{100000..999999}}      {{pid}} fork_posix.cc:77] Other threads are currently calling into gRPC, skipping fork() handlers
[‹T› +0000] [{{pid}}] [INFO] Booting worker with pid: {{pid}}
@* {{privip*}} - - [‹A›] "POST /predict HTTP/1.1" 200 {{bytes*}} "-" "python-requests/2.31.0"
== hs-caffe2-pool
@* [W pthreadpool-cpp.cc:90] Warning: Leaking Caffe2 thread-pool after fork. (function pthreadpool)
Epoch {{1..9}}: 100%|██████████| {{n=100..900}}/{{n}} [00:{{10..59}}<00:00, {{10..99}}.{{10..99}}it/s, loss=0.{{100..999}}]
[W pthreadpool-cpp.cc:90] Warning: Leaking Caffe2 thread-pool after fork. (function pthreadpool)
Epoch {{10..19}}: 100%|██████████| {{n}}/{{n}} [00:{{10..59}}<00:00, {{10..99}}.{{10..99}}it/s, loss=0.0{{10..99}}]
saved {{modelfile}}
== hs-deepspeed-ops
[‹L›] [WARNING] [real_accelerator.py:162:get_accelerator] Setting accelerator to CPU. If you have GPU or other accelerator, we were unable to detect it.
 [WARNING]  async_io requires the dev libaio .so object and headers but these were not found.
 [WARNING]  async_io: please install the libaio-dev package with apt
 [WARNING]  If libaio is already installed (perhaps from source), try setting the CFLAGS and LDFLAGS environment variables to where it can be found.
[‹L›] [INFO] [logging.py:96:log_dist] [Rank 0] step={{10..90}}, skipped=0, lr=[{{1..9}}e-05], mom=[(0.9, 0.999)]
[‹L›] [INFO] [logging.py:96:log_dist] [Rank 0] step=100, skipped=0, lr=[{{1..9}}e-06], mom=[(0.9, 0.999)]
== hs-openblas-threads
OpenBLAS warning: precompiled NUM_THREADS exceeded, adding auxiliary array for thread metadata.
To avoid this warning, please rebuild your copy of OpenBLAS with a larger NUM_THREADS setting
or set the environment variable OPENBLAS_NUM_THREADS to 64 or lower
‹T› {{service}} fold 1/5 mean_absolute_error {{1..4}}.{{100..999}}
‹T› {{service}} fold 5/5 mean_absolute_error {{1..4}}.{{100..999}}
‹T› {{service}} {{model}} written
== hs-matplotlib-cache
Matplotlib created a temporary cache directory at /tmp/matplotlib-{{short}} because the default path (/nonexistent/.config/matplotlib) is not a writable directory; it is highly recommended to set the MPLCONFIGDIR environment variable to a writable directory, in particular to speed up the import of Matplotlib and to better support multiprocessing.
@* WARNING:matplotlib.font_manager:findfont: Font family '{{Arial|Helvetica Neue|Calibri}}' not found.
‹H› residuals.png written
‹H› calibration.png written
‹H› report.html written, {{3..9}} figures
== hs-hikari-retired
‹P›  WARN 1 --- [nio-8080-exec-{{1..9}}] com.zaxxer.hikari.pool.PoolBase          : HikariPool-1 - Failed to validate connection org.postgresql.jdbc.PgConnection@{{short}} (This connection has been closed.). Possibly consider using a shorter maxLifetime value.
‹P›  WARN 1 --- [nio-8080-exec-{{1..9}}] com.zaxxer.hikari.pool.PoolBase          : HikariPool-1 - Failed to validate connection org.postgresql.jdbc.PgConnection@{{short2}} (This connection has been closed.). Possibly consider using a shorter maxLifetime value.
‹P› DEBUG 1 --- [onnection adder] com.zaxxer.hikari.pool.HikariPool        : HikariPool-1 - Added connection org.postgresql.jdbc.PgConnection@{{short3}}
@* ‹P›  INFO 1 --- [nio-8080-exec-{{1..9}}] c.e.{{topic}}.ScoreController : {{1..90}} rows scored in {{4..90}} ms
== hs-lettuce-reconnect
‹P›  INFO 1 --- [xecutorLoop-1-{{1..4}}] i.l.core.protocol.ConnectionWatchdog     : Reconnecting, last destination was redis/{{privip}}:6379
‹P›  WARN 1 --- [ioEventLoop-4-{{1..4}}] i.l.core.protocol.ConnectionWatchdog     : Cannot reconnect to [redis/<unresolved>:6379]: Connection refused: redis/{{privip}}:6379
‹P›  INFO 1 --- [xecutorLoop-1-{{1..4}}] i.l.core.protocol.ConnectionWatchdog     : Reconnecting, last destination was redis/{{privip}}:6379
‹P›  INFO 1 --- [ioEventLoop-4-{{1..4}}] i.l.core.protocol.ReconnectionHandler    : Reconnected to redis/<unresolved>:6379
== hs-phoenix
@* ‹H›.{{100..900}} [error] Postgrex.Protocol (#PID<0.{{200..400}}.0>) failed to connect: ** (DBConnection.ConnectionError) tcp connect (db:5432): connection refused - :econnrefused
‹H›.{{100..900}} [info] Running {{Dash|Label|Review}}Web.Endpoint with cowboy 2.{{9..12}}.0 at :::4000 (http)
‹H›.{{100..900}} [info] GET /
‹H›.{{100..900}} [info] Sent 200 in {{1..90}}ms
== hs-tini
[WARN  tini (7)] Tini is not running as PID 1 and isn't registered as a child subreaper.
Zombie processes will not be re-parented to Tini, so zombie reaping won't work.
To fix the problem, use the -s option or set the environment variable TINI_SUBREAPER to register Tini as a child subreaper, or run Tini as PID 1.
‹T› {{service}} waiting for jobs on {{topic}}
@* ‹T› {{service}} job {{short*}} done in {{1..90}} s
== hs-superset-cache
‹L›:WARNING:superset.utils.cache_manager:Falling back to the built-in cache, that stores data in the metadata database, for the following cache: `FILTER_STATE_CACHE_CONFIG`. It is recommended to use `RedisCache`, `MemcachedCache` or another dedicated caching backend for production deployments
‹L›:WARNING:superset.utils.cache_manager:Falling back to the built-in cache, that stores data in the metadata database, for the following cache: `EXPLORE_FORM_DATA_CACHE_CONFIG`. It is recommended to use `RedisCache`, `MemcachedCache` or another dedicated caching backend for production deployments
logging was configured successfully
@* {{privip*}} - - [‹A›] "GET /superset/dashboard/{{1..90}}/ HTTP/1.1" 200 {{bytes*}} "-" "Mozilla/5.0"
== hs-aiohttp-unclosed
‹L› INFO fetch {{n=200..900}} of {{n}} labels read
‹L› ERROR asyncio Unclosed client session
client_session: <aiohttp.client.ClientSession object at 0x7f{{short}}>
‹L› ERROR asyncio Unclosed connector
connections: ['[(<aiohttp.client_proto.ResponseHandler object at 0x7f{{short2}}>, {{1000..9000}}.{{100..999}})]']
‹L› INFO fetch labels.parquet written, next run in 60 min
""",
    kind="container",
    noise="none",
)

# --- builds: the tools that build, look at and sign images
stories(
    "none",
    f"shell {ALONE}",
    r"""
== hs-bk-base-pull-again
#6 [1/5] FROM {{base}}@{{digest}}
#6 sha256:{{sha}} 41.94MB / 188.61MB 12.{{1..9}}s
#6 13.{{10..99}} error: failed to copy: {{read tcp {{privip}}:{{30000..60000}}->{{ip}}:443: read: connection reset by peer|httpReadSeeker: failed open: unexpected status code 503 Service Unavailable}}
#6 13.{{10..99}} retrying in 1s
#6 sha256:{{sha}} 188.61MB / 188.61MB 31.{{1..9}}s done
#6 extracting sha256:{{sha}} {{2..9}}.{{1..9}}s done
#6 DONE {{40..59}}.{{1..9}}s

#7 [2/5] WORKDIR /app
#7 DONE 0.1s
== hs-buildx-no-git
WARNING: current commit information was not captured by the build: git was not found in the system: exec: "git": executable file not found in $PATH
#0 building with "default" instance using docker driver

#1 [internal] load build definition from Dockerfile
#1 DONE 0.0s
#9 exporting to image
#9 writing image {{digest}} done
#9 naming to {{registry}}/{{service}}:{{tag}} done
#9 DONE {{1..9}}.{{0..9}}s
== hs-buildx-no-builder
+ docker buildx use ci
ERROR: {{no builder "ci" found|failed to find instance "ci": no such file or directory}}
+ docker buildx create --name ci --driver docker-container --use
ci
+ docker buildx build --push -t {{image}} .
#1 [internal] booting buildkit
#1 creating container buildx_buildkit_ci0 0.{{3..9}}s done
#1 DONE {{3..9}}.{{0..9}}s
#12 pushing manifest for {{image}}@{{digest}} 0.{{3..9}}s done
#12 DONE {{10..30}}.{{0..9}}s
== hs-binfmt
+ docker run --privileged --rm tonistiigi/binfmt --install arm64
installing: arm64 cannot register "/usr/bin/qemu-aarch64" to /proc/sys/fs/binfmt_misc/register: write /proc/sys/fs/binfmt_misc/register: file exists
{
  "supported": [
    "linux/amd64",
    "linux/arm64"
  ],
  "emulators": [
    "qemu-aarch64"
  ]
}
== hs-build-check
$ docker build --check .
[+] Building 0.{{2..9}}s (3/3) FINISHED
WARNING: ConsistentInstructionCasing - https://docs.builders.example/checks/consistent-instruction-casing/
Command 'run' should match the case of the command majority (uppercase)
Dockerfile:{{3..40}}
--------------------
   {{3..9}} | >>> run useradd -r app
--------------------
Check complete, 1 warning has been found!
$ docker build -q -t {{service}}:{{tag}} .
{{digest}}
== hs-dive
  Using default CI config
Image Source: docker://{{service}}:{{tag}}
Analyzing image...
  efficiency: 9{{5..8}}.{{1000..9999}} %
  wastedBytes: {{1000000..9000000}} bytes ({{1..9}}.{{0..9}} MB)
Inefficient Files:
Count  Wasted Space  File Path
    2        1.{{0..9}} MB  /var/lib/dpkg/status
Results:
  PASS: highestUserWastedPercent
  SKIP: highestWastedBytes: rule disabled
  PASS: lowestEfficiency
Result:PASS [Total:3] [Passed:2] [Failed:0] [Warn:0] [Skipped:1]
== hs-syft
[0000]  WARN no explicit name and version provided for directory source, deriving artifact ID from the given path (which is not ideal)
[0001]  WARN unable to parse license expression: failed to parse: {{BSD 3-Clause|Apache License, Version 2.0|Dual License}}
 ✔ Indexed file system      /src
 ✔ Cataloged contents       {{sha}}
   ├── ✔ Packages                        [{{100..400}} packages]
   └── ✔ Executables                     [{{10..90}} executables]
== hs-notation
$ notation sign {{registry}}/{{service}}:{{tag}}
Warning: Always sign the artifact using digest(@sha256:...) rather than a tag(:{{tag}}) because tags are mutable and a tag reference can point to a different artifact than the one signed.
Successfully signed {{registry}}/{{service}}@{{digest}}
$ notation verify {{registry}}/{{service}}@{{digest}}
Successfully verified signature for {{registry}}/{{service}}@{{digest}}
== hs-nix
warning: Git tree '/src' is dirty
error (ignored): error: SQLite database '/root/.cache/nix/eval-cache-v5/{{sha}}.sqlite' is busy
warning: unable to download 'https://cache.nix.example/{{hexx}}.narinfo': HTTP error 502 (Bad Gateway); retrying in {{200..400}} ms
these {{10..90}} paths will be fetched ({{10..90}}.{{10..99}} MiB download, {{100..400}}.{{10..99}} MiB unpacked):
@* copying path '/nix/store/{{hexx*}}-python3-3.11.{{4..9}}' from 'https://cache.nix.example'...
building '/nix/store/{{hexx}}-docker-image-{{service}}.tar.gz.drv'...
== hs-git-early-eof
+ git clone --recurse-submodules https://git.corp.example/ml/{{service}} src
Cloning into 'src'...
error: RPC failed; curl {{56 GnuTLS recv error (-9): Error decoding the received TLS packet.|92 HTTP/2 stream 5 was not closed cleanly: CANCEL (err 8)}}
error: {{1000..9000}} bytes of body are still expected
fetch-pack: unexpected disconnect while reading sideband packet
fatal: early EOF
fatal: fetch-pack: invalid index-pack output
+ sleep 5
+ git clone --depth 1 https://git.corp.example/ml/{{service}} src
Cloning into 'src'...
Receiving objects: 100% ({{n=300..900}}/{{n}}), {{2..90}}.{{10..99}} MiB | {{4..20}}.{{10..99}} MiB/s, done.
Resolving deltas: 100% ({{m=100..299}}/{{m}}), done.
""",
    kind="image_build",
    noise="none",
    command="{{make image|./ci/build.sh|bash scripts/build-image.sh}}",
)

# --- builds: steps of a Dockerfile
stories(
    "none",
    f"classic buildkit {ALONE}",
    r"""
== hs-tar-foreign-headers
@* tar: Ignoring unknown extended header keyword '{{LIBARCHIVE.xattr.com.apple.quarantine|SCHILY.fflags|LIBARCHIVE.xattr.com.apple.lastuseddate#PS}}'
tar: Removing leading `/' from member names
tar: {{model|data}}/{{short}}.bin: time stamp {{t:%Y-%m-%d %H:%M:%S}} is {{1..400}}.{{100000..900000}} s in the future
{{20..90}} files unpacked to /opt/{{model}}
== hs-unzip-extra-bytes
Archive:  {{model}}.zip
warning [{{model}}.zip]:  {{4..900}} extra bytes at beginning or within zipfile
  (attempting to process anyway)
@*   inflating: /opt/{{model}}/{{config.json|vocab.txt|{{modelfile*}}|labels.csv}}
  inflating: /opt/{{model}}/README.md
== hs-cleanup-busy
+ rm -rf /tmp/build /var/lib/apt/lists/* /etc/resolv.conf
rm: cannot remove '/etc/resolv.conf': Device or resource busy
+ true
+ find / -xdev -name __pycache__ -prune -exec rm -rf {} +
find: '/proc/{{10..90}}/task/{{10..90}}/fdinfo': No such file or directory
+ true
+ du -sh /opt
{{100..900}}M	/opt
== hs-pip-resumes
Collecting torch=={{tv=2.6.0|2.7.1|2.8.0}}
  Downloading torch-{{tv}}-cp311-cp311-manylinux_2_28_x86_64.whl (821.2 MB)
WARNING: Connection timed out while downloading.
WARNING: Attempting to resume incomplete download ({{got=100..700}}.1 MB/821.2 MB, attempt 1)
  Resuming download torch-{{tv}}-cp311-cp311-manylinux_2_28_x86_64.whl ({{got}}.1 MB/821.2 MB)
@* Collecting {{pkg*}}=={{ver*}}
Installing collected packages: {{pkg}}, {{pkg2}}, torch
Successfully installed {{pkg}}-{{ver}} {{pkg2}}-{{ver2}} torch-{{tv}}
== hs-pip-uninstall-absent
WARNING: Skipping opencv-python as it is not installed.
WARNING: Skipping opencv-contrib-python as it is not installed.
Collecting opencv-python-headless==4.{{minor=5..10}}.0.{{patch=60..84}}
Installing collected packages: opencv-python-headless
Successfully installed opencv-python-headless-4.{{minor}}.0.{{patch}}
== hs-pip-git-revision
Collecting {{topic}}-features@ git+https://git.corp.example/ml/{{topic}}-features@{{short}}
  Cloning https://git.corp.example/ml/{{topic}}-features (to revision {{short}}) to /tmp/pip-install-{{short2}}/{{topic}}-features
  WARNING: Did not find branch or tag '{{short}}', assuming revision or ref.
  Running command git checkout -q {{short}}
  Resolved https://git.corp.example/ml/{{topic}}-features to commit {{short}}{{hexx}}
  Installing build dependencies: finished with status 'done'
Successfully installed {{topic}}-features-{{ver}}
== hs-pip-leftover
WARNING: Ignoring invalid distribution {{stale=~umpy|-umpy|~andas}} (/usr/local/lib/python{{py}}/site-packages)
Requirement already satisfied: {{pkg}} in /usr/local/lib/python{{py}}/site-packages ({{ver}})
WARNING: Ignoring invalid distribution {{stale}} (/usr/local/lib/python{{py}}/site-packages)
Installing collected packages: {{pkg2}}
Successfully installed {{pkg2}}-{{ver2}}
== hs-micromamba-etag
warning  libmamba Could not parse mod/etag header
warning  libmamba Cache file "/opt/conda/pkgs/cache/{{short}}.json" was modified by another program
conda-forge/linux-64                                        Using cache
Transaction
  Install: {{40..190}} packages
@* Linking {{pkg*}}-{{ver*}}-py311_{{0..3}}
Transaction finished
== hs-npm-eresolve-fallback
npm ERR! code ERESOLVE
npm ERR! ERESOLVE could not resolve
npm ERR! While resolving: react-{{dates|table|beautiful-dnd}}@{{1..9}}.{{0..9}}.0
npm ERR! Found: react@18.{{0..3}}.0
npm ERR! Fix the upstream dependency conflict, or retry
npm ERR! this command with --force or --legacy-peer-deps
+ npm ci --legacy-peer-deps
added {{300..1400}} packages, and audited {{1401..1900}} packages in {{20..59}}s
+ npm run build
✓ built in {{3..40}}.{{10..99}}s
== hs-maturin
🔗 Found pyo3 bindings with abi3 support for Python ≥ 3.8
⚠️  Warning: Couldn't find the symbol `PyInit_fastscore` in the native library. Python will fail to import this module. If you're using pyo3, check that `#[pymodule]` uses `fastscore` as module name
📦 Built wheel for abi3 Python ≥ 3.8 to /wheels/fastscore-{{ver}}-cp38-abi3-linux_x86_64.whl
Processing /wheels/fastscore-{{ver}}-cp38-abi3-linux_x86_64.whl
Successfully installed fastscore-{{ver}}
+ python -c 'import fastscore; print(fastscore.__version__)'
{{ver}}
== hs-meson-lapack
The Meson build system
Run-time dependency openblas found: NO (tried pkgconfig and cmake)
Run-time dependency mkl-dynamic-lp64-seq found: NO (tried pkgconfig)
Run-time dependency lapack found: YES 3.{{9..12}}.0
Checking for function "cabsl" with dependency -lm: NO
Compiler for C supports arguments -Werror=unused: YES
Build targets in project: {{100..300}}
[{{n=400..900}}/{{n}}] Linking target scipy/linalg/_flapack.cpython-311-x86_64-linux-gnu.so
== hs-nvcc-architectures
nvcc warning : The 'compute_35', 'compute_37', 'sm_35', and 'sm_37' architectures are deprecated, and may be removed in a future release (Use -Wno-deprecated-gpu-targets to suppress warning).
/src/csrc/nms_cuda.cu({{line}}): warning #177-D: variable "err" was declared but never referenced
[{{n=9..40}}/{{n}}] c++ nms.o nms_cuda.cuda.o -shared -o nms_ext.so
Finished processing dependencies for nms-ext=={{ver}}
== hs-cpython-source
*** WARNING: renaming "_tkinter" since importing it failed: libtk8.6.so: cannot open shared object file: No such file or directory

The necessary bits to build these optional modules were not found:
_dbm                  _gdbm                 _tkinter
To find the necessary bits, look in setup.py in detect_modules() for the module's name.

@* *** Error compiling '/usr/local/lib/python{{py}}/lib2to3/tests/data/{{bom|crlf|py2_test_grammar}}.py'...
Installing collected packages: setuptools, pip
Successfully installed pip-2{{1..4}}.0.1 setuptools-6{{0..9}}.0.0
== hs-pyinstaller
{{1000..9000}} INFO: Analyzing /src/serve.py
{{1000..9000}} WARNING: Hidden import "{{pkg_resources.py2_warn|scipy.special._cdflib|tzdata}}" not found!
{{1000..9000}} WARNING: lib not found: {{libtbb.so.12|libcuda.so.1|libnvrtc.so.11.2}} dependency of /usr/local/lib/python{{py}}/site-packages/{{numba|torch}}/lib/{{short}}.so
{{10000..19000}} INFO: Building EXE from EXE-00.toc completed successfully.
{{20000..29000}} INFO: Building COLLECT COLLECT-00.toc completed successfully.
== hs-aria2-mirrors
[{{t:%m/%d %H:%M:%S}}] [ERROR] CUID#8 - Download aborted. URI=https://mirror1.weights.example/{{modelfile}}
Exception: [AbstractCommand.cc:351] errorCode=2 URI=https://mirror1.weights.example/{{modelfile}}
  -> [SocketCore.cc:1018] errorCode=2 timeout: No response
[#{{short}} 310MiB/1.1GiB(27%) CN:4 DL:41MiB ETA:21s]
[#{{short}} 912MiB/1.1GiB(80%) CN:4 DL:44MiB ETA:5s]
[{{t:%m/%d %H:%M:%S}}] [NOTICE] Download complete: /opt/{{model}}/{{modelfile}}
{{short}}|OK  |    42MiB/s|/opt/{{model}}/{{modelfile}}
== hs-dpkg-not-empty
Removing {{gcc|build-essential|git}} (4:12.2.0-3) ...
dpkg: warning: while removing {{mime-support, directory '/usr/share/mime'|python3-wheel, directory '/usr/share/python-wheels'|git, directory '/usr/share/git-core'}} not empty so not removed
Purging configuration files for {{libpq-dev|perl-doc|mime-support}} ...
dpkg: warning: while removing ca-certificates-java, unable to remove directory '/etc/ssl/certs/java': Directory not empty - directory may be a mount point?
Processing triggers for libc-bin (2.36-9+deb12u{{1..9}}) ...
== hs-apt-key-odbc
Warning: apt-key is deprecated. Manage keyring files in trusted.gpg.d instead (see apt-key(8)).
OK
Get:1 https://packages.odbc.example/ubuntu/20.04/prod focal InRelease [3632 B]
Fetched {{1..9}},{{100..900}} kB in {{1..9}}s ({{100..900}} kB/s)
Setting up msodbcsql17 (17.{{8..10}}.2.1-1) ...
odbcinst: Driver installed. Usage count increased to 1.
== hs-apt-stale-lists
+ apt-get install -y libgl1
Err:3 http://deb.mirror.example/debian bookworm/main amd64 libgl1 amd64 1.6.0-1
  404  Not Found [IP: {{ip}} 80]
E: Failed to fetch http://deb.mirror.example/debian/pool/main/libg/libglvnd/libgl1_1.6.0-1_amd64.deb  404  Not Found [IP: {{ip}} 80]
E: Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?
+ apt-get update
Fetched {{8..9}}.{{1..9}} MB in {{1..9}}s ({{1..9}},{{100..900}} kB/s)
+ apt-get install -y libgl1
Setting up libgl1:amd64 (1.6.0-1+b{{1..4}}) ...
Processing triggers for libc-bin (2.36-9+deb12u{{1..9}}) ...
== hs-pdm-lock-hash
WARNING: Lock file hash doesn't match pyproject.toml, packages may be outdated
Synchronizing working set with resolved packages: {{20..90}} to add, 0 to update, 0 to remove

  ✖ Install {{pkg}} {{ver}} failed
  ✔ Install {{pkg2}} {{ver2}} successful
Retry failed jobs
  ✔ Install {{pkg}} {{ver}} successful

🎉 All complete!
""",
    kind="image_build",
    noise="none",
    step="RUN {{command}}",
    command="{{./docker/setup.sh|bash /tmp/prepare.sh|make -C /src image-deps|sh /build/install.sh}}",
)

# --- deployments: kubectl and what is around it
stories(
    "none",
    f"tool {ALONE}",
    r"""
== hs-kubectl-crd-first
customresourcedefinition.apiextensions.k8s.io/inferenceservices.serving.kserve.io created
error: resource mapping not found for name: "{{service}}" namespace: "{{ns}}" from "deploy/isvc.yaml": no matches for kind "InferenceService" in version "serving.kserve.io/v1beta1"
ensure CRDs are installed first
+ kubectl wait --for condition=established --timeout=60s crd/inferenceservices.serving.kserve.io
customresourcedefinition.apiextensions.k8s.io/inferenceservices.serving.kserve.io condition met
+ kubectl apply -f deploy/
inferenceservice.serving.kserve.io/{{service}} created
== hs-kubectl-namespace-exists
+ kubectl create namespace {{ns}}
Error from server (AlreadyExists): namespaces "{{ns}}" already exists
+ true
+ kubectl -n {{ns}} apply -f k8s/
configmap/{{service}} unchanged
deployment.apps/{{service}} configured
service/{{service}} unchanged
== hs-kubectl-delete-absent
+ kubectl -n {{ns}} delete job {{service}}-migrate
Error from server (NotFound): jobs.batch "{{service}}-migrate" not found
+ true
+ kubectl -n {{ns}} apply -f migrate.yaml
job.batch/{{service}}-migrate created
+ kubectl -n {{ns}} wait --for=condition=complete job/{{service}}-migrate
job.batch/{{service}}-migrate condition met
== hs-kubectl-conflict
+ kubectl -n {{ns}} replace -f deployment.yaml
Error from server (Conflict): error when replacing "deployment.yaml": Operation cannot be fulfilled on deployments.apps "{{service}}": ‹conflict›
+ kubectl -n {{ns}} replace -f deployment.yaml
deployment.apps/{{service}} replaced
+ kubectl -n {{ns}} get deploy {{service}}
NAME       READY   UP-TO-DATE   AVAILABLE   AGE
{{service}}   {{n=2..6}}/{{n}}     {{n}}            {{n}}           {{3..90}}d
== hs-kubectl-exec-early
+ kubectl -n {{ns}} exec {{pod}} -c {{cname}} -- cat /app/VERSION
error: unable to upgrade connection: container not found ("{{cname}}")
+ sleep 5
+ kubectl -n {{ns}} exec {{pod}} -c {{cname}} -- cat /app/VERSION
{{ver}}
== hs-kubectl-logs-early
+ kubectl -n {{ns}} logs -f deploy/{{service}}
Error from server (BadRequest): container "{{cname}}" in pod "{{pod}}" is waiting to start: {{ContainerCreating|PodInitializing}}
+ sleep 10
+ kubectl -n {{ns}} logs -f deploy/{{service}}
[‹T› +0000] [1] [INFO] Listening at: http://0.0.0.0:{{port}} (1)
{{privip}} - - [‹A›] "GET /healthz HTTP/1.1" 200 2 "-" "kube-probe/1.28"
== hs-kubectl-cron-pods
$ kubectl -n {{ns}} get pods
NAME                                READY   STATUS      RESTARTS        AGE
{{pod}}   1/1     Running     1 ({{3..20}}d ago)   {{21..60}}d
nightly-export-{{job=28000000..29000000}}-{{h4k2p|x9wzt}}       0/1     Error       0               {{41..59}}m
nightly-export-{{job}}-{{m7c2d|b5nqv}}       0/1     Completed   0               {{20..40}}m
$ kubectl -n {{ns}} get job nightly-export-{{job}}
NAME                      COMPLETIONS   DURATION   AGE
nightly-export-{{job}}   1/1           {{18..22}}m        {{41..59}}m
== hs-kubectl-second-wait
Waiting for deployment "{{service}}" rollout to finish: 1 out of 2 new replicas have been updated...
error: timed out waiting for the condition
+ kubectl -n {{ns}} get nodes -l pool=gpu
NAME                                STATUS   ROLES   AGE   VERSION
{{node}}   Ready    agent   {{20..90}}s   v1.{{26..30}}.{{1..9}}
+ kubectl -n {{ns}} rollout status deploy/{{service}}
Waiting for deployment "{{service}}" rollout to finish: 1 old replicas are pending termination...
deployment "{{service}}" successfully rolled out
== hs-helm-repo-update
Hang tight while we grab the latest from your chart repositories...
...Unable to get an update from the "legacy" chart repository (https://charts.corp.example/legacy):
	failed to fetch https://charts.corp.example/legacy/index.yaml : 503 Service Unavailable
...Successfully got an update from the "{{topic}}" chart repository
Update Complete. ⎈Happy Helming!⎈
+ helm upgrade --install {{service}} {{topic}}/{{service}} -n {{ns}} --wait
Release "{{service}}" has been upgraded. Happy Helming!
STATUS: deployed
== hs-helm-history
$ helm -n {{ns}} history {{service}}
REVISION	UPDATED                 	STATUS    	CHART          	DESCRIPTION
{{r=1..9}}6      	Mon Mar  4 09:{{10..19}}:{{10..59}} 2024	superseded	{{service}}-0.{{minor=3..9}}.1	Upgrade complete
{{r}}7      	Mon Mar  4 09:{{30..39}}:{{10..59}} 2024	failed    	{{service}}-0.{{minor}}.2	Upgrade "{{service}}" failed: timed out waiting for the condition
{{r}}8      	Mon Mar  4 09:{{41..49}}:{{10..59}} 2024	superseded	{{service}}-0.{{minor}}.1	Rollback to {{r}}6
{{r}}9      	Tue Mar  5 14:{{10..59}}:{{10..59}} 2024	deployed  	{{service}}-0.{{minor}}.3	Upgrade complete
== hs-helm-plugin-exists
+ helm plugin install https://git.corp.example/tools/helm-diff
Error: plugin already exists
+ true
+ helm diff upgrade {{service}} charts/{{service}} -n {{ns}}
-   onError: ignore
+   onError: retry
+ helm upgrade {{service}} charts/{{service}} -n {{ns}} --atomic
Release "{{service}}" has been upgraded. Happy Helming!
STATUS: deployed
REVISION: {{4..90}}
== hs-kustomize-deprecated
# Warning: 'commonLabels' is deprecated. Please use 'labels' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
# Warning: 'patchesStrategicMerge' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
Warning: policy/v1beta1 PodDisruptionBudget is deprecated in v1.21+, unavailable in v1.25+; use policy/v1 PodDisruptionBudget
serviceaccount/{{service}} unchanged
deployment.apps/{{service}} configured
poddisruptionbudget.policy/{{service}} unchanged
== hs-minikube
😄  minikube v1.{{28..34}}.0 on Ubuntu 22.04
❗  This VM is having trouble accessing https://images.corp.example
🤦  StartHost failed, but will try again: creating host: create: creating: create kic node: check container "minikube" running: temporary error created container "minikube" is not running yet
🔥  Creating docker container (CPUs=2, Memory=7900MB) ...
❗  Image was not built for the current minikube version. To resolve this you can delete and recreate your minikube cluster using the latest images.
🔎  Verifying Kubernetes components...
🌟  Enabled addons: storage-provisioner, default-storageclass
🏄  Done! kubectl is now configured to use "minikube" cluster and "default" namespace by default
== hs-kind
Creating cluster "{{topic}}" ...
 ✓ Ensuring node image (kindest/node:v1.{{26..31}}.0) 🖼
 ✓ Starting control-plane 🕹️
 ✗ Waiting ≤ 30s for control-plane = Ready ⏳
 • WARNING: Timed out waiting for Ready ⚠️
Set kubectl context to "kind-{{topic}}"
$ kubectl wait --for=condition=Ready nodes --all --timeout=120s
node/{{topic}}-control-plane condition met
== hs-kubeadm-join
[preflight] Running pre-flight checks
	[WARNING SystemVerification]: missing optional cgroups: hugetlb blkio
	[WARNING Hostname]: hostname "{{node}}" could not be reached
[kubelet-start] Starting the kubelet
[kubelet-check] Initial timeout of 40s passed.
[kubelet-start] Waiting for the kubelet to perform the TLS Bootstrap...

This node has joined the cluster:
* Certificate signing request was sent to apiserver and a response was received.
""",
    kind="deploy_status",
    noise="none",
)

# --- deployments: migrations, machines, clouds and registries of models
stories(
    "none",
    f"tool {ALONE}",
    r"""
== hs-gitops-push-rejected
[main {{short}}] {{service}}: image {{tag}}
 1 file changed, 1 insertion(+), 1 deletion(-)
To https://git.corp.example/ml/gitops
 ! [rejected]        main -> main (fetch first)
error: failed to push some refs to 'https://git.corp.example/ml/gitops'
+ git pull --rebase
Successfully rebased and updated refs/heads/main.
+ git push
   {{short2}}..{{short3}}  main -> main
== hs-ssh-not-yet
@* ssh: connect to host {{privip}} port 22: {{Connection refused|No route to host|Connection timed out}}
Warning: Permanently added '{{privip}}' (ED25519) to the list of known hosts.
{{service}}.service - active
release {{short}} linked to /srv/{{service}}/current
== hs-systemd-unit-changed
+ sudo systemctl restart {{service}}
Warning: The unit file, source configuration file or drop-ins of {{service}}.service changed on disk. Run 'systemctl daemon-reload' to reload units.
+ sudo systemctl daemon-reload
+ sudo systemctl restart {{service}}
+ systemctl is-active {{service}}
activating
+ systemctl is-active {{service}}
active
== hs-flyway
Flyway Community Edition 9.{{1..22}}.0 by Redgate
WARNING: Connection error: FATAL: the database system is starting up
(Caused by FATAL: the database system is starting up)
Retrying in 1 sec...
Database: jdbc:postgresql://db:5432/{{topic}} (PostgreSQL 15.{{1..6}})
Current version of schema "public": {{12..40}}
Migrating schema "public" to version "{{41..50}} - {{add failure reason|drop retries|rename error code}}"
Successfully applied 1 migration to schema "public" (execution time 00:00.0{{10..90}}s)
== hs-liquibase-lock
{{t:%b %d, %Y %I:%M:%S %p}} liquibase.lockservice
INFO: Waiting for changelog lock....
{{t:%b %d, %Y %I:%M:%S %p}} liquibase.lockservice
INFO: Waiting for changelog lock....
{{t:%b %d, %Y %I:%M:%S %p}} liquibase.lockservice
INFO: Successfully acquired change log lock
INFO: Reading from public.databasechangelog
INFO: Successfully released change log lock
Liquibase command 'update' was executed successfully.
== hs-prisma
Datasource "db": PostgreSQL database "{{topic}}", schema "public" at "db:5432"
Error: P1001: Can't reach database server at `db:5432`
Please make sure your database server is running at `db:5432`.
database not up yet, next try in 3 s
Datasource "db": PostgreSQL database "{{topic}}", schema "public" at "db:5432"
{{12..40}} migrations found in prisma/migrations
No pending migrations to apply.
== hs-az-get-credentials
+ az aks get-credentials -g {{rg}} -n {{cluster}} --overwrite-existing
WARNING: The behavior of this command has been altered by the following extension: aks-preview
WARNING: /home/{{user}}/.kube/config has permissions "644".
It should be readable and writable only by its owner.
Merged "{{cluster}}" as current context in /home/{{user}}/.kube/config
+ kubelogin convert-kubeconfig -l azurecli
+ kubectl get ns {{ns}}
NAME      STATUS   AGE
{{ns}}   Active   {{30..400}}d
== hs-az-provider-register
WARNING: Resource provider 'Microsoft.MachineLearningServices' used by this operation is not registered. We are registering for you.
WARNING: Registration succeeded.
WARNING: The output includes credentials that you must protect. Be sure that you do not include these credentials in your code or check the credentials into your source control.
{
  "location": "{{region}}",
  "name": "{{ws}}",
  "provisioningState": "Succeeded"
}
== hs-az-blob-exists
+ az storage blob upload --account-name {{storage}} -c models -n {{model}}/{{version}}/{{modelfile}} -f out/{{modelfile}}
ERROR: The specified blob already exists.
RequestId:{{guid}}
ErrorCode:BlobAlreadyExists
If you want to overwrite the existing one, please add --overwrite in your command.
+ echo 'version {{version}} is there already, left as it is'
version {{version}} is there already, left as it is
+ az ml online-deployment update -e {{endpoint}} -n {{deployment}} --set model=azureml:{{model}}:{{version}}
"provisioning_state": "Succeeded"
== hs-terraform-init-lockfile
Initializing provider plugins...
- Reusing previous version of hashicorp/azurerm from the dependency lock file
Warning: Incomplete lock file information for providers

Due to your customized provider installation methods, Terraform was forced to calculate lock file checksums locally for the following providers:
  - hashicorp/azurerm

Terraform has been successfully initialized!
== hs-terraform-import-again
+ terraform import azurerm_container_registry.acr {{armid}}
Error: Resource already managed by Terraform

Terraform is already managing a remote object for azurerm_container_registry.acr. To import to this address you must first remove the existing object from the state.
+ true
+ terraform plan -detailed-exitcode
azurerm_container_registry.acr: Refreshing state...

No changes. Your infrastructure matches the configuration.
== hs-aws-waiter
+ aws ecs wait services-stable --cluster {{topic}} --services {{service}}

Waiter ServicesStable failed: Max attempts exceeded
+ aws ecs wait services-stable --cluster {{topic}} --services {{service}}
+ aws ecs describe-services --cluster {{topic}} --services {{service}} --query 'services[0].deployments[].[status,rolloutState,runningCount,failedTasks]' --output text
PRIMARY	COMPLETED	{{2..6}}	0
== hs-mlflow-name-taken
+ python register.py --name {{model}} --run {{hexx}}
Registered model '{{model}}' already exists. Creating a new version of this model...
‹E› INFO mlflow.store.model_registry.abstract_store: Waiting up to 300 seconds for model version to finish creation. Model name: {{model}}, version {{version}}
Created version '{{version}}' of model '{{model}}'.
‹E› WARNING mlflow.tracking.client: Model Registry stages are deprecated and will be removed in a future major release.
{{model}}/{{version}} -> Production
== hs-health-codes
https://{{customhost}}/healthz 000
https://{{customhost}}/healthz 502
https://{{customhost}}/healthz 503
https://{{customhost}}/healthz 200
https://{{customhost}}/healthz 200
deployed {{service}} {{tag}} in {{1..9}}m {{10..59}}s
""",
    kind="deploy_status",
    noise="none",
)

# --- events of pods; lines are `type¦reason¦source¦message`
stories(
    "none",
    "describe events eventsjson kubeevents",
    r"""
== hs-event-secret-later
Normal¦Scheduled¦default-scheduler¦Successfully assigned {{ns}}/{{pod}} to {{node}}
Warning¦FailedMount¦kubelet¦MountVolume.SetUp failed for volume "{{model|tls|storage}}-secret" : secret "{{service}}-{{keys|tls}}" not found
Normal¦Pulled¦kubelet¦Container image "{{image}}" already present on machine
Normal¦Created¦kubelet¦Created container {{cname}}
Normal¦Started¦kubelet¦Started container {{cname}}
== hs-event-configmap-later
Normal¦Pulled¦kubelet¦Container image "{{image}}" already present on machine
Warning¦Failed¦kubelet¦Error: {{configmap "{{service}}-settings" not found|secret "{{service}}-keys" not found|couldn't find key MODEL_NAME in ConfigMap {{ns}}/{{service}}-settings}}
Normal¦Pulled¦kubelet¦Container image "{{image}}" already present on machine
Normal¦Created¦kubelet¦Created container {{cname}}
Normal¦Started¦kubelet¦Started container {{cname}}
== hs-event-deletion-cancelled events kubeevents
Warning¦NodeNotReady¦node-controller¦Node is not ready
Normal¦TaintManagerEviction¦taint-eviction-controller¦Marking for deletion Pod {{ns}}/{{pod}}
Normal¦TaintManagerEviction¦taint-eviction-controller¦Cancelling deletion of Pod {{ns}}/{{pod}}
Normal¦NodeReady¦node-controller¦Node {{node}} status is now: NodeReady
== hs-event-vpa events kubeevents
Normal¦EvictedByVPA¦vpa-updater¦Pod was evicted by VPA Updater to apply resource recommendation.
Normal¦Killing¦kubelet¦Stopping container {{cname}}
Normal¦SuccessfulCreate¦replicaset-controller¦Created pod: {{pod}}
Normal¦Scheduled¦default-scheduler¦Successfully assigned {{ns}}/{{pod}} to {{node}}
Normal¦Started¦kubelet¦Started container {{cname}}
== hs-event-karpenter
Warning¦FailedScheduling¦default-scheduler¦0/4 nodes are available: 1 Insufficient cpu, 3 Insufficient nvidia.com/gpu. preemption: 0/4 nodes are available: 4 No preemption victims found for incoming pod.
Normal¦Nominated¦karpenter¦Pod should schedule on: nodeclaim/gpu-{{rp6x2|lj4vh|v27kf}}
Warning¦FailedScheduling¦default-scheduler¦0/5 nodes are available: 1 node(s) had untolerated taint {karpenter.sh/unregistered: }, 4 Insufficient nvidia.com/gpu.
Normal¦Scheduled¦default-scheduler¦Successfully assigned {{ns}}/{{pod}} to {{node}}
Normal¦Pulled¦kubelet¦Successfully pulled image "{{image}}" in {{1..4}}m{{10..59}}.{{100..900}}s
Normal¦Started¦kubelet¦Started container {{cname}}
== hs-event-room-later
Warning¦FailedScheduling¦default-scheduler¦0/{{n=3..6}} nodes are available: {{n}} Insufficient {{memory|cpu}}.
Normal¦NotTriggerScaleUp¦cluster-autoscaler¦pod didn't trigger scale-up: 1 max node group size reached
Normal¦Scheduled¦default-scheduler¦Successfully assigned {{ns}}/{{pod}} to {{node}}
Normal¦Pulled¦kubelet¦Container image "{{image}}" already present on machine
Normal¦Started¦kubelet¦Started container {{cname}}
== hs-event-pull-qps
Normal¦Pulling¦kubelet¦Pulling image "{{image}}"
Warning¦Failed¦kubelet¦Failed to pull image "{{image}}": pull QPS exceeded
Warning¦Failed¦kubelet¦Error: ErrImagePull
Normal¦Pulled¦kubelet¦Successfully pulled image "{{image}}" in {{1..9}}.{{100..900}}s ({{10..40}}.{{100..900}}s including waiting)
Normal¦Created¦kubelet¦Created container {{cname}}
Normal¦Started¦kubelet¦Started container {{cname}}
== hs-event-quota-in-rollout events kubeevents eventsjson
Normal¦ScalingReplicaSet¦deployment-controller¦Scaled up replica set {{service}}-{{replicaset}} to 1
Warning¦FailedCreate¦replicaset-controller¦Error creating: pods "{{pod}}" is forbidden: exceeded quota: {{compute|team-quota}}, requested: limits.memory=4Gi, used: limits.memory=30Gi, limited: limits.memory=32Gi
Normal¦ScalingReplicaSet¦deployment-controller¦Scaled down replica set {{service}}-{{replicaset2}} to 1 from 2
Normal¦SuccessfulCreate¦replicaset-controller¦Created pod: {{pod}}
Normal¦Started¦kubelet¦Started container {{cname}}
Normal¦ScalingReplicaSet¦deployment-controller¦Scaled down replica set {{service}}-{{replicaset2}} to 0 from 1
== hs-event-old-kept-on events kubeevents
Normal¦Started¦kubelet¦Started container {{cname}}
Normal¦Killing¦kubelet¦Stopping container {{cname}}
Warning¦FailedKillPod¦kubelet¦error killing pod: [failed to "KillContainer" for "{{cname}}" with KillContainerError: "rpc error: code = DeadlineExceeded desc = context deadline exceeded"]
Normal¦Killing¦kubelet¦Stopping container {{cname}}
Normal¦SuccessfulDelete¦replicaset-controller¦Deleted pod: {{pod2}}
""",
    noise="none",
    state="Running",
    ready="True",
    restarts="0",
)

# --- events of other objects, as kubectl prints them
stories(
    "none",
    ALONE,
    r"""
== hs-event-endpoint-slices
LAST SEEN   TYPE      REASON                         OBJECT              MESSAGE
{{20..40}}s         Warning   FailedToUpdateEndpointSlices   service/{{service}}   Error updating Endpoint Slices for Service {{ns}}/{{service}}: {{skipping Pod {{pod}} for Service {{ns}}/{{service}}: Node {{node}} Not Found|failed to update {{service}}-{{slice=7nkxl|wpkhb}} EndpointSlice for Service {{ns}}/{{service}}: Operation cannot be fulfilled on endpointslices.discovery.k8s.io "{{service}}-{{slice}}": ‹conflict›}}
$ kubectl -n {{ns}} get endpointslices -l kubernetes.io/service-name={{service}}
NAME            ADDRESSTYPE   PORTS   ENDPOINTS                  AGE
{{service}}-{{slice}}   IPv4          {{port}}    {{privip}},{{privip2}}   {{3..90}}d
== hs-event-disk-pressure-gone
LAST SEEN   TYPE      REASON                  OBJECT                MESSAGE
{{31..40}}m         Warning   EvictionThresholdMet    node/{{node}}   Attempting to reclaim ephemeral-storage
{{31..40}}m         Normal    NodeHasDiskPressure     node/{{node}}   Node {{node}} status is now: NodeHasDiskPressure
{{29..30}}m         Warning   FreeDiskSpaceFailed     node/{{node}}   Failed to garbage collect required amount of images. Attempted to free {{2..9}}{{100000000..900000000}} bytes, but only found 0 bytes eligible to free.
{{20..28}}m         Normal    NodeHasNoDiskPressure   node/{{node}}   Node {{node}} status is now: NodeHasNoDiskPressure
{{2..9}}m          Normal    Scheduled               pod/{{pod}}   Successfully assigned {{ns}}/{{pod}} to {{node}}
== hs-event-liveness-once
    State:          Running
    Ready:          True
    Restart Count:  0
    Liveness:       http-get http://:{{port}}/healthz delay=30s timeout=1s period=10s #success=1 #failure=3
Events:
  Type     Reason     Age   From     Message
  ----     ------     ----  ----     -------
  Warning  Unhealthy  {{20..50}}m   kubelet  Liveness probe failed: Get "http://{{privip}}:{{port}}/healthz": context deadline exceeded (Client.Timeout exceeded while awaiting headers)
== hs-event-kueue
LAST SEEN   TYPE      REASON            OBJECT                    MESSAGE
{{20..40}}m         Warning   Pending           workload/job-{{service}}   couldn't assign flavors to pod set main: insufficient unused quota for nvidia.com/gpu in flavor {{a100|t4}}, {{1..4}} more needed
{{age=5..9}}m          Normal    QuotaReserved     workload/job-{{service}}   Quota reserved in ClusterQueue {{topic}}, wait time since queued was {{900..2000}}s
{{age}}m          Normal    Admitted          workload/job-{{service}}   Admitted by ClusterQueue {{topic}}, wait time since reservation was 0s
{{age}}m          Normal    Resumed           job/{{service}}            Job resumed
== hs-event-load-balancer-model
Events:
  Type     Reason                  Age   From     Message
  ----     ------                  ----  ----     -------
  Warning  FailedDeployModel       {{4..6}}m    ingress  Failed deploy model due to {{Throttling: Rate exceeded|Internal error occurred: failed calling webhook "mtargetgroupbinding.elbv2.k8s.aws": failed to call webhook: context deadline exceeded}}
  Warning  FailedDeployModel       {{3..4}}m    ingress  Failed deploy model due to Throttling: Rate exceeded
  Normal   SuccessfullyReconciled  {{1..2}}m    ingress  Successfully reconciled
== hs-event-volume-grown
Events:
  Type     Reason                      Age   From                                 Message
  ----     ------                      ----  ----                                 -------
  Normal   Resizing                    {{8..9}}m    external-resizer disk.csi.azure.com  External resizer is resizing volume pvc-{{guid}}
  Warning  VolumeResizeFailed          {{6..8}}m    external-resizer disk.csi.azure.com  resize volume "pvc-{{guid}}" by resizer "disk.csi.azure.com" failed: rpc error: code = {{DeadlineExceeded desc = context deadline exceeded|Internal desc = failed to resize disk: Retriable: true, HTTPStatusCode: 429}}
  Normal   FileSystemResizeRequired    {{4..5}}m    external-resizer disk.csi.azure.com  Require file system resize of volume on node
  Normal   FileSystemResizeSuccessful  {{1..3}}m    kubelet                              MountVolume.NodeExpandVolume succeeded for volume "pvc-{{guid}}"
== hs-event-pytorchjob
LAST SEEN   TYPE      REASON                    OBJECT                  MESSAGE
{{50..59}}m         Normal    SuccessfulCreatePod       pytorchjob/{{service}}   Created pod: {{service}}-worker-{{worker=0..3}}
{{age=40..49}}m         Warning   PyTorchJobRestarting      pytorchjob/{{service}}   PyTorchJob {{service}} is restarting because 1 Worker replica(s) failed.
{{age}}m         Normal    ExitedWithCode            pytorchjob/{{service}}   Pod: {{ns}}.{{service}}-worker-{{worker}} exited with code {{137|143|1}}
{{age}}m         Normal    SuccessfulCreatePod       pytorchjob/{{service}}   Created pod: {{service}}-worker-{{worker}}
{{1..9}}m          Normal    PyTorchJobSucceeded       pytorchjob/{{service}}   PyTorchJob {{service}} is successfully completed.
== hs-event-argo-workflow
LAST SEEN   TYPE      REASON                  OBJECT                           MESSAGE
{{20..30}}m         Normal    WorkflowRunning         workflow/retrain-{{short}}   Workflow Running
{{12..19}}m         Warning   WorkflowNodeFailed      workflow/retrain-{{short}}   Failed node retrain-{{short}}.fetch(0): {{Error (exit code 1)|pod deleted during operation|Error (exit code 75): upstream busy}}
{{9..11}}m         Normal    WorkflowNodeSucceeded   workflow/retrain-{{short}}   Succeeded node retrain-{{short}}.fetch(1)
{{2..8}}m          Normal    WorkflowNodeSucceeded   workflow/retrain-{{short}}   Succeeded node retrain-{{short}}.train(0)
{{1..2}}m          Normal    WorkflowSucceeded       workflow/retrain-{{short}}   Workflow completed
== hs-event-crossplane
Events:
  Type     Reason                          Age   From                                  Message
  ----     ------                          ----  ----                                  -------
  Warning  CannotResolveResourceReferences {{8..9}}m    managed/account.storage.azure.io      cannot resolve references: mg.Spec.ForProvider.ResourceGroupName: referenced field was empty (referenced resource may not yet be ready)
  Warning  CannotConnectToProvider         {{7..8}}m    managed/account.storage.azure.io      cannot get ProviderConfig: ProviderConfig.azure.io "default" not found
  Normal   CreatedExternalResource         {{3..6}}m    managed/account.storage.azure.io      Successfully requested creation of external resource
  Normal   UpdatedExternalResource         {{1..2}}m    managed/account.storage.azure.io      Successfully requested update of external resource
""",
    kind="k8s_event",
    noise="none",
)

# --- requests, by those that send them
stories(
    "none",
    ALONE,
    r"""
== hs-curl-ipv6-first
*   Trying [::1]:{{port}}...
* connect to ::1 port {{port}} from ::1 port {{40000..60000}} failed: Connection refused
*   Trying 127.0.0.1:{{port}}...
* Connected to localhost (127.0.0.1) port {{port}}
> POST /score HTTP/1.1
< HTTP/1.1 200 OK
< content-type: application/json
{"predictions":[0.{{100..999}}]}
== hs-curl-challenge
> POST /score HTTP/1.1
< HTTP/1.1 401 Unauthorized
< WWW-Authenticate: Digest realm="scoring", nonce="{{hexx}}", algorithm=MD5, qop="auth"
* Ignoring the response-body
* Connection #0 to host {{customhost}} left intact
* Issue another request to this URL: 'https://{{customhost}}/score'
> POST /score HTTP/1.1
> Authorization: Digest username="batch", realm="scoring", nonce="{{hexx}}", uri="/score"
< HTTP/1.1 200 OK
== hs-curl-expect
> POST /score HTTP/1.1
> Content-Length: {{2000000..9000000}}
> Expect: 100-continue
< HTTP/1.1 417 Expectation Failed
* Got HTTP failure 417 while waiting for a 100
* Issue another request to this URL: 'http://{{customhost}}/score'
> POST /score HTTP/1.1
* We are completely uploaded and fine
< HTTP/1.1 200 OK
== hs-ab-lengths
Benchmarking {{customhost}} (be patient)
Finished 1000 requests
Complete requests:      1000
Failed requests:        {{n=20..90}}
   (Connect: 0, Receive: 0, Length: {{n}}, Exceptions: 0)
Total transferred:      {{200000..900000}} bytes
Requests per second:    {{40..400}}.{{10..99}} [#/sec] (mean)
all answers 200, lengths differ as the scores have different digits
== hs-vegeta
Requests      [total, rate, throughput]         {{n=1000..9000}}, 50.02, 49.9{{0..9}}
Duration      [total, attack, wait]             1m0s, 1m0s, {{20..90}}.{{100..999}}ms
Latencies     [min, mean, 50, 90, 95, 99, max]  {{4..9}}.1ms, {{20..40}}.4ms, {{15..20}}.9ms, {{50..90}}.3ms, {{91..120}}.7ms, {{200..400}}.1ms, {{1..4}}.{{10..99}}s
Success       [ratio]                           100.00%
Status Codes  [code:count]                      200:{{n}}
Error Set:
== hs-okhttp-failed-once
--> POST https://{{customhost}}/score http/1.1 ({{100..900}}-byte body)
<-- HTTP FAILED: {{java.net.SocketTimeoutException: timeout|java.io.IOException: unexpected end of stream on https://{{customhost}}/...|okhttp3.internal.http2.StreamResetException: stream was reset: REFUSED_STREAM}}
--> POST https://{{customhost}}/score http/1.1 ({{100..900}}-byte body)
<-- 200 OK https://{{customhost}}/score ({{20..900}}ms, unknown-length body)
--> POST https://{{customhost}}/score http/1.1 ({{100..900}}-byte body)
<-- 200 OK https://{{customhost}}/score ({{20..90}}ms, unknown-length body)
== hs-httpclient-no-response
‹L› INFO  o.a.http.impl.execchain.RetryExec - I/O exception (org.apache.http.NoHttpResponseException) caught when processing request to {s}->https://{{customhost}}:443: The target server failed to respond
‹L› INFO  o.a.http.impl.execchain.RetryExec - Retrying request to {s}->https://{{customhost}}:443
‹L› DEBUG org.apache.http.headers - http-outgoing-{{1..20}} << HTTP/1.1 200 OK
@* ‹L› INFO  c.e.{{topic}}.BatchScorer - {{10..900}} rows sent, {{10..90}} ms
== hs-go-idle-closed
‹E› Unsolicited response received on idle HTTP channel starting with "HTTP/1.0 408 Request Time-out\r\nCache-Control: no-cache\r\nConnection: close\r\n"; err=<nil>
‹E› POST https://{{customhost}}/score 200 {{20..90}}ms
@* ‹E› POST https://{{customhost}}/score 200 {{20..90}}ms
== hs-grpc-health
$ grpc_health_probe -addr={{service}}:9000 -connect-timeout=1s
timeout: failed to connect service "{{service}}:9000" within 1s
$ grpc_health_probe -addr={{service}}:9000 -connect-timeout=1s
service unhealthy (responded with "NOT_SERVING")
$ grpc_health_probe -addr={{service}}:9000 -connect-timeout=1s
status: SERVING
$ grpcurl -plaintext -d @ {{service}}:9000 inference.GRPCInferenceService/ServerReady
{
  "ready": true
}
""",
    kind="http",
    noise="none",
)

# --- what else is written down
stories(
    "none",
    ALONE,
    r"""
== hs-pre-commit
trim trailing whitespace.................................................Failed
- hook id: trailing-whitespace
- exit code: 1
- files were modified by this hook

Fixing src/{{topic}}/errors.py
+ git add -u
+ pre-commit run
trim trailing whitespace.................................................Passed
check for merge conflicts................................................Passed
detect private key.......................................................Passed
== hs-git-rerere
Auto-merging src/{{topic}}/retry.py
CONFLICT (content): Merge conflict in src/{{topic}}/retry.py
error: could not apply {{short}}... {{topic}}: give up after three timeouts
Resolved 'src/{{topic}}/retry.py' using previous resolution.
+ git rebase --continue
Successfully rebased and updated refs/heads/{{topic}}-retries.
== hs-pg-restore
pg_restore: while PROCESSING TOC:
pg_restore: from TOC entry 5; 2615 2200 SCHEMA public postgres
pg_restore: error: could not execute query: ERROR:  schema "public" already exists
Command was: CREATE SCHEMA public;
pg_restore: warning: errors ignored on restore: 1
+ psql -Atc 'select count(*) from predictions' {{topic}}
{{10000..90000}}
+ echo 'restore drill passed, rows as in the dump'
restore drill passed, rows as in the dump
== hs-dvc
WARNING: Output 'data/{{topic}}.csv'(stage: 'fetch') is missing version info. Cache for it will not be collected. Use `dvc repro` to get your pipeline up to date.
WARNING: stage: 'fetch' is frozen. Its dependencies are not going to be reproduced.
Stage 'fetch' didn't change, skipping
Running stage 'train':
> python train.py
Updating lock file 'dvc.lock'
{{10..90}} files pushed
== hs-nbconvert
0.00s - Debugger warning: It seems that frozen modules are being used, which may
0.00s - make the debugger miss breakpoints. Please pass -Xfrozen_modules=off
0.00s - to python to disable frozen modules.
[NbConvertApp] Converting notebook {{topic}}.ipynb to html
[NbConvertApp] WARNING | Alternative text is missing on {{2..9}} image(s).
[NbConvertApp] Writing {{300000..900000}} bytes to {{topic}}.html
== hs-logrotate
reading config file /etc/logrotate.d/{{service}}
warning: 'monthly' overrides previously specified 'weekly'
considering log /var/log/{{service}}/error.log
  log /var/log/{{service}}/error.log does not exist -- skipping
considering log /var/log/{{service}}/access.log
  log needs rotating
renaming /var/log/{{service}}/access.log to /var/log/{{service}}/access.log.1
compressing log with: /bin/gzip
== hs-kubeconform
deploy/{{service}}.yaml - Deployment {{service}} is valid
deploy/alerts.yaml - PrometheusRule crashloop-and-oom skipped
deploy/monitor.yaml - ServiceMonitor {{service}} skipped
deploy/hpa.yaml - HorizontalPodAutoscaler {{service}} is valid
Summary: 4 resources found in 4 files - Valid: 2, Invalid: 0, Errors: 0, Skipped: 2
== hs-rsync-vanished
sending incremental file list
@* file has vanished: "/data/{{topic}}/tmp/{{short*}}.part"
rsync warning: some files vanished before they could be transferred (code 24) at main.c(1338) [sender=3.2.7]
+ case $? in 0|24) echo 'copied' ;; esac
copied
sent {{10..90}}.{{10..99}}M bytes, {{200..900}} files in /backup/{{topic}}/{{t:%Y-%m-%d}}
""",
    kind="other",
    noise="none",
)

# --- machines
stories(
    "none",
    ALONE,
    r"""
== hs-floppy
‹J› kernel: blk_update_request: I/O error, dev fd0, sector 0 op 0x0:(READ) flags 0x0 phys_seg 1 prio class 0
‹J› kernel: floppy: error 10 while reading block 0
‹J› kernel: EXT4-fs (sda1): mounted filesystem with ordered data mode. Opts: (null)
‹J› systemd[1]: Reached target Local File Systems.
‹J› systemd[1]: Started {{service}}.service.
== hs-multipathd
@* ‹J› multipathd[{{daemon=400..900}}]: sda: failed to get {{udev uid: Invalid argument|sysfs uid: Invalid argument|sgio uid: No such file or directory}}
‹J› multipathd[{{daemon}}]: sda: add missing path
‹J› systemd[1]: Finished Daily apt download activities.
‹J› systemd[1]: Started Session {{10..900}} of user {{user}}.
== hs-journal-renamed
‹J› systemd-journald[{{daemon=200..400}}]: File /var/log/journal/{{hexx}}/system.journal corrupted or uncleanly shut down, renaming and replacing.
‹J› systemd-journald[{{daemon}}]: Journal started
‹J› systemd-journald[{{daemon}}]: Runtime Journal (/run/log/journal/{{hexx}}) is 8.0M, max {{60..160}}.0M, {{50..150}}.0M free.
‹J› systemd[1]: Started Flush Journal to Persistent Storage.
‹J› containerd[{{700..900}}]: time="‹S›" level=info msg="containerd successfully booted in 0.{{100000..900000}}s"
== hs-postfix-deferred
‹J› postfix/smtp[{{pid}}]: connect to mx1.corp.example[{{privip}}]:25: Connection timed out
‹J› postfix/smtp[{{pid}}]: {{short}}A2: to=<alerts@corp.example>, relay=none, delay=30, delays=0.1/0/30/0, dsn=4.4.1, status=deferred (connect to mx1.corp.example[{{privip}}]:25: Connection timed out)
‹J› postfix/smtp[{{pid}}]: {{short}}A2: to=<alerts@corp.example>, relay=mx2.corp.example[{{privip2}}]:25, delay={{300..400}}, delays=300/0/0.1/0.2, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as {{short2}}B7)
‹J› postfix/qmgr[{{700..900}}]: {{short}}A2: removed
== hs-dhclient
@* ‹J› dhclient[{{daemon=400..900}}]: DHCPDISCOVER on eth0 to 255.255.255.255 port 67 interval {{3..19}} (xid=0x{{short}})
‹J› dhclient[{{daemon}}]: No DHCPOFFERS received.
‹J› dhclient[{{daemon}}]: DHCPDISCOVER on eth0 to 255.255.255.255 port 67 interval 3 (xid=0x{{short2}})
‹J› dhclient[{{daemon}}]: DHCPOFFER of {{privip}} from 168.63.129.16
‹J› dhclient[{{daemon}}]: DHCPACK of {{privip}} from 168.63.129.16
‹J› dhclient[{{daemon}}]: bound to {{privip}} -- renewal in 4294967295 seconds.
""",
    kind="system_log",
    noise="none",
)
