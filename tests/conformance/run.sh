#!/usr/bin/env bash
# Sends valid requests of all operations to independent tools, by both clients, and compares with the contract.
# Needs node, npm and a registry. The solution must be built. Arguments are passed on to the driver: see '--help'.
set -euo pipefail
cd "$(dirname "$0")"
root=../..
driver=Driver/bin/Debug/net10.0
contract=Driver/obj/contract.json

npm ci --ignore-scripts --no-audit --no-fund --silent

# The tools get what the clients are generated from: the published document with its corrections.
dotnet $root/generator/Devin.Generator/bin/Debug/net10.0/devin-gen.dll bundle --quiet \
  --contract $root/openapi/v3-openapi.yaml --overlay $root/openapi/overlay.yaml --overlay $root/openapi/permissions.yaml \
  --output $contract

dotnet $driver/Conformance.dll \
  --contract $contract \
  --modules node_modules \
  --devin-server $root/samples/DevinServer/bin/Debug/net10.0/DevinServer.dll \
  --known-differences known-differences.json \
  "$@"
