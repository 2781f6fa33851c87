#!/bin/sh
# A client of REST with curl alone: a token, a list page by page, a record made once and changed at the version that was
# read, and two errors. Run: sh docs/clients/curl/client.sh "hoa sen"
set -eu
url=${REGISTRY_URL:-http://127.0.0.1:3000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The first text of this name in the JSON of the last answer.
text() { sed -n 's/.*"'"$1"'":"\([^"]*\)".*/\1/p' "$work/body" | head -n 1; }
first_id() { grep -o '"id":"[^"]*"' "$work/body" | head -n 1 | cut -d '"' -f 4; }
header() { tr -d '\r' <"$work/head" | sed -n "s/^$1: //p"; }
# Asks, keeps head and body, prints the status.
ask() {
  curl -sS -o "$work/body" -D "$work/head" -w '%{http_code}\n' -H "Authorization: Bearer $token" \
    -H 'Accept-Language: en' "$@"
}

# A token lives for ten minutes: ask anew when it is refused with 401.
curl -sS -o "$work/body" -u "${CLIENT_ID:-demo-union-province-37}:${CLIENT_SECRET:-demo}" \
  -d grant_type=client_credentials "$url/oauth/token"
token=$(text access_token)

# Names are found without accents. The Link header leads on, until it names no next page.
next="$url/v1/cooperatives?first=1&fields=id,name&search=$(printf %s "${1:-hop tac xa}" | sed 's/ /+/g')"
pages=0
while [ -n "$next" ] && [ "$pages" -lt 3 ]; do
  ask "$next" >/dev/null
  pages=$((pages + 1))
  cooperative=${cooperative:-$(first_id)}
  [ "$pages" -gt 1 ] || echo "found $(text name)"
  next=$(header link | tr ',' '\n' | sed -n 's/.*<\([^>]*\)>; *rel="next".*/\1/p')
done
echo "pages $pages"

# Sent twice with one Idempotency-Key it is written once.
key=$(date +%s)-$$
record() {
  ask "$url/v1/support-activities" -H 'Content-Type: application/json' -H "Idempotency-Key: $key" \
    -d '{"kind":"CREDIT","title":"Vay vốn sản xuất","doneOn":"2025-03","cooperativeIds":["'"$cooperative"'"]}'
}
echo "recorded $(record)"
activity=$(header location)
echo "again $(record), replayed $(header idempotency-replayed)"

# Read back; changed only while it has the tag that was read.
echo "read $(ask "$activity"), $(text title)"
tag=$(header etag)
change() {
  ask -X PATCH "$activity" -H 'Content-Type: application/json' -H "If-Match: $tag" -d '{"beneficiaryCount":20}'
}
echo "changed $(change)"
echo "with the old tag $(change) $(text code)"

# Errors are problem details (RFC 9457): a stable code, and every problem at once.
wrong='{"kind":"CREDIT","title":"x","cooperativeIds":["'"$cooperative"'"],"beneficiaryCount":1,"femaleBeneficiaryCount":2}'
echo "refused $(ask "$url/v1/support-activities" -H 'Content-Type: application/json' -d "$wrong") $(text code)"
