# npm's jose, one of the implementations that the tests hold Jotscope against: installed once into a cache of the
# user's. Sourced by packaging/dev.

npm_jose_version=5.10.0 # the last that runs on Debian 12's Node.js 18

npm_jose="" # the folder that holds its node_modules, once it is provided

provideNpmJose() {
  local prefix=${XDG_CACHE_HOME:-$HOME/.cache}/jotscope/npm-jose-$npm_jose_version
  # Debian's npm brings hundreds of packages along, so that one from elsewhere is welcome.
  local node_packages=""
  command -v node >/dev/null || node_packages+=" nodejs"
  [ -f "$prefix/.complete" ] || command -v npm >/dev/null || node_packages+=" npm"
  [ -z "$node_packages" ] || setUp node_packages
  [ -f "$prefix/.complete" ] || installNpmJose "$prefix"
  npm_jose=$prefix
}

installNpmJose() { # PREFIX
  echo "Installing npm's jose $npm_jose_version once, into $1"
  rm -rf "$1"
  mkdir -p "$1"
  npm install --prefix "$1" --no-save --no-audit --no-fund "jose@$npm_jose_version" >"$1/log" 2>&1 ||
    { tail -n 30 "$1/log"; return 1; }
  touch "$1/.complete"
}
