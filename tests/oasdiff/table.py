#!/usr/bin/env python3
"""Compares what devin-gen reports with what oasdiff expects for its own cases.

Usage: table.py OASDIFF DEVIN_GEN > table.md

OASDIFF is a checkout of https://github.com/oasdiff/oasdiff. DEVIN_GEN is the built program, such as
generator/Devin.Generator/bin/Debug/net10.0/devin-gen.dll. Read are the tests that load two different files and do
not change them in code, because only those are data. The exit code is 1 if a case gives no change at all, or a weaker one
than that of oasdiff without a reason below.
"""

import json
import pathlib
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

LEVELS = {"ERR": "error", "WARN": "warning", "INFO": "info"}
ORDER = ["none", "info", "warning", "error"]

# Why a verdict is weaker than that of oasdiff.
REASONS = {
    "request-parameter-became-enum": "The path has no place for the parameter, so it is never sent.",
    "request-parameter-default-value-changed": "Nothing that was valid is refused: the service uses another value.",
    "request-parameter-min-increased": "The path has no place for the parameter, so it is never sent.",
    "request-property-all-of-added": "The properties and constraints of the added schema are changes of their own.",
    "request-property-all-of-removed": "The properties and constraints of the removed schema are changes of their own.",
    "response-property-became-nullable": "The property is optional, so its C# type allows null already.",
    "response-property-const-changed": "Reading does not check constants.",
    "response-property-one-of-added": "A union keeps a variant that it does not list as JSON.",
    "webhook-removed": "No code is emitted for webhooks, so no program stops working with the service.",
}


def constants(checkout):
    """The names of the Go constants with their ids, and the level of each id."""
    ids, levels = {}, {}
    for path in (checkout / "checker").glob("*.go"):
        ids.update(re.findall(r'(\w+Id)\s*=\s*"([a-z0-9-]+)"', path.read_text()))
    rules = (checkout / "checker" / "rules.go").read_text()
    for name, level in re.findall(r"new\w*Rule\((\w+Id),\s*(ERR|WARN|INFO)", rules):
        levels[ids.get(name, name)] = LEVELS[level]
    return ids, levels


def cases(checkout, ids):
    """The pairs of files, with the ids that the tests about them expect."""
    found = {}
    for path in sorted((checkout / "checker").glob("*_test.go")):
        for body in re.split(r"^func ", path.read_text(), flags=re.M)[1:]:
            files = re.findall(r'open\(\s*"\.\./(data/[^"]+)"', body)
            changes_a_document = re.search(r"^\s*(?:delete\()?\w+\.Spec\b.*", body, flags=re.M)
            if len(files) != 2 or files[0] == files[1] or changes_a_document:
                continue
            expected = {ids[name] for name in re.findall(r"\bId:\s*checker\.(\w+Id)\b", body) if name in ids}
            if expected:
                found.setdefault(tuple(files), set()).update(expected)
    return found


def reported(checkout, program, files):
    """What devin-gen reports: its rules, the worst verdict, and a message where it refuses a file."""
    command = ["dotnet", program, "changes", *(str(checkout / file) for file in files), "--all", "--format", "json"]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode not in (0, 1):
        return {}, (run.stdout + run.stderr).strip().splitlines()[0]
    rules = {}
    for change in json.loads(run.stdout)["changes"]:
        for part in [{**change}, *change["consequences"]]:
            severity = max(part["wire"], part["source"], key=ORDER.index)
            rules[part["rule"]] = max(rules.get(part["rule"], "none"), severity, key=ORDER.index)
    return rules, None


def main():
    checkout, program = pathlib.Path(sys.argv[1]), sys.argv[2]
    ids, levels = constants(checkout)
    found = sorted(cases(checkout, ids).items())
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(lambda case: reported(checkout, program, case[0]), found))

    unexplained = 0
    counts = {"at least as severe": 0, "weaker": 0, "nothing reported": 0, "refused": 0}
    print("| case | oasdiff | its level | devin-gen | result |")
    print("|---|---|---|---|---|")
    for ((old, _), expected), (rules, refusal) in zip(found, results):
        level = max((levels.get(name, "info") for name in expected), key=ORDER.index)
        rules.pop("DR015", None)
        worst = max(rules.values(), key=ORDER.index, default="none")
        if refusal:
            result = "refused"
        elif not rules:
            result = "nothing reported"
        else:
            result = "at least as severe" if ORDER.index(worst) >= ORDER.index(level) else "weaker"
        counts[result] += 1
        if result == "weaker":
            reasons = [REASONS[name] for name in sorted(expected) if name in REASONS]
            unexplained += not reasons
            result = "weaker: " + " ".join(reasons)
        said = refusal or ", ".join(f"{rule} {severity}" for rule, severity in sorted(rules.items()))
        print(f"| {pathlib.Path(old).stem} | {', '.join(sorted(expected))} | {level} | {said} | {result} |")
    print()
    print(", ".join(f"{result}: {count}" for result, count in counts.items()) + f", of {len(found)} cases.")
    return 1 if counts["nothing reported"] or unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
