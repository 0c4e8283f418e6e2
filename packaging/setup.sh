# What each verb needs from the system, and how it gets there. Sourced by packaging/dev.

build_packages="build-essential cmake ninja-build ccache git libssl-dev libexpected-dev libcli11-dev zlib1g-dev"
# Qt HttpServer stands on Qt WebSockets, which its package does not say.
app_packages="qt6-base-dev qt6-httpserver-dev qt6-websockets-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  qtkeychain-qt6-dev libgl-dev libvulkan-dev qt6-translations-l10n fonts-noto-core fonts-dejavu-core"
test_packages="binutils curl softhsm2 opensc openssl groff-base mandoc jose python3-jwcrypto"
fuzz_packages="clang libclang-rt-dev lld"
bench_packages="libbenchmark-dev libjwt-dev libcjose-dev libjansson-dev pkg-config ripgrep"
display_packages="xvfb xauth"
style_packages="clang-format clang-tidy"
package_packages="dpkg-dev file desktop-file-utils appstream"

isPackaged() { # NAME: whether this release of the system has it
  [ -n "$(apt-cache show --no-all-versions "$1" 2>/dev/null)" ]
}

# The names differ between releases: libclang-rt-dev came after Debian 12, which has it as libclang-rt-14-dev.
releaseNames() {
  local name
  for name in "$@"; do
    case $name in
    libclang-rt-dev)
      local version
      version=$(apt-cache depends clang 2>/dev/null | sed -n 's/.*Depends: clang-\([0-9]*\)$/\1/p' | head -n 1)
      echo "libclang-rt-${version:-14}-dev"
      ;;
    *) echo "$name" ;;
    esac
  done
}

isInstalled() {
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

missingOf() {
  local name status
  # One query for all: this runs before every verb.
  declare -A installed=()
  while read -r name status; do
    [ "$status" = installed ] && installed[$name]=1
  done < <(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
  for name in "$@"; do
    [ -n "${installed[$name]:-}" ] || echo "$name"
  done
}

# Installs what is missing of the lists that are named; quick when nothing is.
setUp() { # LIST...
  local list names="" missing
  for list in "$@"; do
    names+=" ${!list}"
  done
  missing=$(missingOf $(releaseNames $names))
  [ -n "$missing" ] || return 0
  installPackages $missing
}

installPackages() {
  local asRoot=""
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "Jotscope needs these packages, and there is neither root nor sudo here to install them:" >&2
      echo "  apt-get install --no-install-recommends $*" >&2
      exit 1
    fi
    asRoot=sudo
  fi
  echo "Installing: $*"
  $asRoot apt-get update -q >/dev/null
  $asRoot env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
}
