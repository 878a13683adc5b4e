# What a person types. `make run` on a fresh machine and `make test` are the two that the README promises.
# Everything is built where cargo builds (CARGO_TARGET_DIR is respected) and everything made lands in out/.

.PHONY: help run test soak check fix document-test window-test pictures bench \
        package packages packages-test packages-package document-few document-damage ui window hooked-window rust-test ui-test types words deny traces samples

SHELL := /bin/sh
.DEFAULT_GOAL := help

# One choice of members and features for everything that is tested: another choice would build the same libraries again.
every := --workspace --features register/ts,register/cheap-key,assay/gates,assay-window/test-hooks

# A machine that builds once and throws away has no use for what speeds up the second build, and it takes half the disk.
ifdef CI
export CARGO_INCREMENTAL := 0
endif

help: ## Lists what there is to make
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | while IFS='	' read -r name what; do printf '%-14s %s\n' "$$name" "$$what"; done

run: packages ui ## Builds all, makes the sample register and its reports in out/, opens the window
	cargo build -p assay -p assay-window --bins
	scripts/run.sh

test: packages-test ## Every test: rules, register, command line, documents, window units, the real window
	scripts/traces.sh before
	$(MAKE) rust-test document-damage ui-test window-test
	scripts/traces.sh after

soak: packages-test ## Kills, power cuts, full and failing disks, damage: thousands of each (ASSAY_SOAK=500: that many), and fuzzing; prints a summary
	scripts/soak.sh $(every)

check: packages-test ui ## Formatting, lints, licences, types, and that nothing of this machine is in the tree
	cargo fmt --all --check
	cargo fmt --manifest-path fuzz/Cargo.toml --check
	cargo clippy $(every) --all-targets -- -D warnings
	$(MAKE) deny
	cd ui && npm run lint && npm run check && npm run about -- --check && npm run package
	scripts/tree.sh

fix: ui ## Formats, and mends what the linters can mend
	cargo fmt --all
	cargo fmt --manifest-path fuzz/Cargo.toml
	cargo clippy $(every) --all-targets --fix --allow-dirty --allow-staged -- -D warnings
	cd ui && npm run fix

bench: ## Measures, and prints each figure beside the bare SQL where there is one
	cargo bench -p domain -p exchange -p report -p register
	scripts/report-bench.sh
	$(MAKE) window-bench

window-bench: packages-test ui ## The released window: start, memory and keys, beside a window that shows one word
	scripts/window-bench.sh

package: packages-package ui ## A .deb and an .rpm in out/package/, built, read, installed, started and removed again
	scripts/package.sh

pictures: ui/node_modules/.package-lock.json ## A picture of every screen and state in every look; out/pictures/index.html
	cd ui && npm run pictures

# --- parts -------------------------------------------------------------------------------------------------------

packages:
	scripts/install.sh window

packages-test:
	scripts/install.sh test

packages-package:
	scripts/install.sh package

ui/node_modules/.package-lock.json: ui/package-lock.json
	cd ui && npm ci --no-audit --no-fund
	@touch $@

ui: ui/node_modules/.package-lock.json
	cd ui && npm run build

# With the documents of all registers through every gate; the pages that they are written as are opened in a browser.
rust-test: packages-test ui
	ASSAY_ALL_DOCUMENTS=1 cargo test $(every)

# The documents of three registers through every gate: the sample, an empty one, and one full of naughty strings.
document-few: packages-test ui
	cargo test $(every) --test gates

ui-test: ui/node_modules/.package-lock.json
	cd ui && npm test && npm run axe

hooked-window: ui
	cargo build $(every) --bins --example large

document-damage: packages-test ui
	cargo build $(every) --example specimen
	scripts/document-test.sh

document-test: document-damage ## Every kind of document of every register that is hard to print through every gate, and every known damage
	ASSAY_ALL_DOCUMENTS=1 cargo test $(every) --test gates

window-test: hooked-window ## The real window under Xvfb, driven by WebKitWebDriver; pictures in out/window/
	scripts/window-test.sh

types: ## Writes the window's types from Rust
	ASSAY_WRITE_TYPES=1 cargo test -p register --features ts --test types

words: ui/node_modules/.package-lock.json ## Writes the window's keys from the catalogues
	cd ui && npm run words

deny:
	scripts/deny.sh
