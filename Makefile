# Guichet: the commands of daily work. `make help` lists them.
#
# Nothing here is needed to try the program: `go run ./cmd/playground` does.

SHELL       := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

# Tools run from source at a fixed version, so that every machine finds the same faults. They stay out of go.mod: what the
# program is made of and what checks it are two lists.
STATICCHECK  := honnef.co/go/tools/cmd/staticcheck@v0.8.2
GOLANGCI     := github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0

# How long all fuzz targets take together, and how long one package's tests may take before they count as stuck: four times
# what the slowest takes on two quiet cores.
FUZZ_SECONDS ?= 60
TEST_TIMEOUT ?= 45m

# How much `make bench` measures: quick takes smaller samples.
BENCH        ?= quick

.PHONY: help run test install check bench fuzz lint cover screenshots

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Play both sides of the desk in the browser: no account, no database server
	go run ./cmd/playground

test: install check ## Everything that must pass; on Debian as root it installs what it needs first
	@.ci/test $(TEST_TIMEOUT)

install: ## Make sure PostgreSQL, Chromium and a C compiler are there for the tests
	@.ci/install

check: ## Formatting, go vet and staticcheck
	@unformatted=$$(gofmt -l $$(git ls-files --cached --others --exclude-standard '*.go' 2>/dev/null || echo .)); \
	if [ -n "$$unformatted" ]; then echo "These files need gofmt -w:"; echo "$$unformatted"; exit 1; fi
	go vet ./...
	go run $(STATICCHECK) ./...

bench: ## Measure what the README states; BENCH=full leaves nothing out
	GUICHET_BENCH=$(BENCH) go test -run '^$$' -bench Figures -benchtime 1x -timeout 60m ./bot

fuzz: ## Fuzz every target, FUZZ_SECONDS (60) shared between them
	@.ci/fuzz $(FUZZ_SECONDS)

lint: check ## The checks, and the slower linters of .golangci.yml
	go run $(GOLANGCI) run ./...

cover: ## Coverage of each function, and the total
	go test -coverprofile=coverage.out -coverpkg=./... -timeout $(TEST_TIMEOUT) ./...
	go tool cover -func=coverage.out | tail -n 1
	@echo "Line by line: go tool cover -html=coverage.out"

screenshots: install ## Take the README's pictures again, into docs/
	GUICHET_SCREENSHOTS=$(CURDIR)/docs go test -count=1 -run Screenshot ./cmd/playground
