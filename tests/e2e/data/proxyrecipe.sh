python3 -m http.server 8000 &
pushlab-cli proxy --listen 8080 --upstream localhost:8000 --control 8081 &
curl -so /dev/null -w '%{time_total}\n' localhost:8080
curl -s localhost:8081/toxics -d '{"name": "slow", "type": "latency", "latency": "500ms"}'
curl -so /dev/null -w '%{time_total}\n' localhost:8080
curl -s -X DELETE localhost:8081/toxics/slow
curl -s -X POST localhost:8081/preset/captive-portal
curl -si localhost:8080
curl -s localhost:8081/metrics
kill %2 %1
